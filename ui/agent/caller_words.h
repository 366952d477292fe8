// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caller_history.h"

/// The screen's words for what is known of a caller.
namespace evenkeel::agent {

/// "2 earlier calls, 1 warning given, transferred 2 times in 7 days"
[[nodiscard]] QString historyText(const app::CallerHistory&);
/// "Last call: Ended because of abuse, 1 warning · 1 note"; empty if there is nothing to tell. The strip has the
/// counts.
[[nodiscard]] QString historyLine(const app::CallerHistory&);
/// "Late or lost delivery · Transferred · 1 warning"
[[nodiscard]] QString earlierCallText(const app::EarlierCallView&);
/// "Review by 1 Dec 2026"; says so if that day has come.
[[nodiscard]] QString reviewText(const app::CallerNoteView&);
/// How a call ended, by the name that the log has for it; empty for one that is open.
[[nodiscard]] QString endingName(const QString& ending);

} // namespace evenkeel::agent
