// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fact_words.h"

#include <QString>

namespace evenkeel::widgets {

inline constexpr int kMaxShown = 2000;

/// `text` as it may be laid out: at most `max` characters (an ellipsis stands for the rest), at most four combining
/// marks in a row, no controls and no marks that turn the reading direction. Line breaks stay, tabs become spaces.
/// Packs, callers and notes can hold anything; a layout of all of it could stop the screen for seconds.
[[nodiscard]] QString bounded(const QString& text, int max = kMaxShown);

/// The same on one line: line breaks become spaces.
[[nodiscard]] QString boundedLine(const QString& text, int max = 400);

/// `text` for a menu, where an ampersand would mark a key.
[[nodiscard]] QString menuText(const QString& text);

using app::quoted;

} // namespace evenkeel::widgets
