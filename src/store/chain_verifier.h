// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/call_log.h"

#include <QSqlDatabase>

#include <optional>
#include <string>

namespace evenkeel::store {

/// Half-open range of call ids; no end means all that follow.
struct CallRange
{
    std::string from;
    std::optional<std::string> to;
};

/// Walks the chains of the calls in `range` and stops at the first fault.
[[nodiscard]] Result<VerifyReport> verifyRange(const QSqlDatabase& connection, const CallRange& range);

/// Walks all chains, on several threads (each with a connection of its own) if there are many events.
[[nodiscard]] Result<VerifyReport> verifyAll(const QSqlDatabase& connection);

} // namespace evenkeel::store
