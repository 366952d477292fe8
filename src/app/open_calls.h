// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/call_log.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

class QLockFile;

/// Who has which call open. A program that holds a call has a lock file for it in DATA/live; the lock of a program that
/// is gone does not count.
namespace evenkeel::app {

/// Takes hold of a call. Errors: call.in-use, store.read-only (the lock cannot be written).
[[nodiscard]] Result<std::unique_ptr<QLockFile>> holdCall(const QString& dataFolder, const std::string& callId);

/// The unfinished calls that nobody holds, newest first: to be offered again after a crash.
[[nodiscard]] Result<std::vector<store::CallSummary>> openCalls(const store::CallLog&, const QString& dataFolder);

} // namespace evenkeel::app
