// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel::app {

class LiveCall;

/// Everything that whoever takes this matter on has to know, as plain text in the language of the screen, made from the
/// log: the caller need not tell it again. It holds a caller's words and belongs on the clipboard, never in a log file.
[[nodiscard]] QString handOverText(const LiveCall&);

// What an escalation begins with; lines of the same text.
[[nodiscard]] QString problemSoFar(const LiveCall&);
[[nodiscard]] QString triedSoFar(const LiveCall&);
[[nodiscard]] QString evidenceSoFar(const LiveCall&);

} // namespace evenkeel::app
