// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"

namespace evenkeel::app {

/// Adds to a call that nobody has open what comes after it: a follow-up closed or opened again, a note withdrawn, a
/// review and its answer (whose call it is, is filled in here). Its time in the call goes on by the wall clock. When it
/// returns, the events are on disk. Errors: call.unknown, call.in-use (a window has the call open and must do it
/// there), those of call::decide, those of the log; for a score those of keptPack().
[[nodiscard]] Result<void> amend(store::CallLog& log, const std::string& callId, const call::Command& command,
                                 const std::string& actor, const Clock& clock);

} // namespace evenkeel::app
