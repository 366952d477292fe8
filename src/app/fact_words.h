// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "protocol/category.h"

#include <QString>

/// The words for facts that several screens, the replay and documents share.
namespace evenkeel::app {

[[nodiscard]] QString conductText(protocol::Category);  ///< "Insult"
[[nodiscard]] QString safetyText(protocol::SafetyKind); ///< "Self-harm"
[[nodiscard]] QString moodText(int level);              ///< "Angry"; empty for 0

/// In the quotation marks of the screen's language; for words to say.
[[nodiscard]] QString quoted(const QString& text);

/// How long something took, in words: "11 s", "9 min 04 s", "1 h 02 min". Rounded down to the second.
[[nodiscard]] QString lengthText(Millis);

} // namespace evenkeel::app
