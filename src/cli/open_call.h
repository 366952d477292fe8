// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call_support.h"
#include "cli/command.h"

namespace evenkeel::cli {

/// The log of --data and of it the call that the first argument names.
struct OpenCall : OpenLog
{
    store::CallSummary call;
};
/// `open` opens the log. Errors: those of `open` and of findCall.
[[nodiscard]] Result<OpenCall> openCall(const Context&, Result<OpenLog> (*open)(const Context&) = openLog);

} // namespace evenkeel::cli
