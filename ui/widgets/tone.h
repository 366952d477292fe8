// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace evenkeel::widgets {

/// What a coloured part means; gives the text colour and the quiet background.
enum class Tone { None, Accent, Warn, Danger, Ok };

[[nodiscard]] const QColor& toneInk(Tone);
[[nodiscard]] const QColor& toneTint(Tone);

} // namespace evenkeel::widgets
