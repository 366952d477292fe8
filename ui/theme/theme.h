// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QMargins>

#include <functional>

class QApplication;
class QLayout;
class QObject;

/// The look of the whole program: one palette, one scale of type, one grid.
namespace evenkeel::theme {

enum class Mode { System, Light, Dark };

inline constexpr int kMinPercent = 100;
inline constexpr int kMaxPercent = 200;

/// Sets style, palette and font of the program and restyles every widget that follows. Mode::System takes what the
/// desktop prefers and goes along when that changes. `percent` is the size of text, held to 100–200.
void apply(QApplication&, Mode, int percent = 100);

[[nodiscard]] Mode mode();
[[nodiscard]] int percent();
[[nodiscard]] const Palette& colours();

/// What a piece of text is for; size and weight follow from it.
enum class Role {
    Title,  ///< the one thing that matters, 18 bold
    Name,   ///< a person or a heading beside it, 15 semi-bold
    Say,    ///< words to say, 15
    Body,   ///< 13.5
    Strong, ///< labels of buttons, 13.5 semi-bold
    Small,  ///< facts at the edge, 12
    SmallStrong,
    Caps, ///< headings of parts, 11 bold capitals
    Key,  ///< inside a key cap
};
[[nodiscard]] QFont font(Role);

/// `atHundred` pixels at the chosen size of text: for what belongs to text, such as icons and key caps.
[[nodiscard]] int px(double atHundred);
/// Space around things: grows by less than text does, so that large text keeps room on a narrow panel.
[[nodiscard]] int gap(int atHundred);

inline constexpr int kGrid = 8;
inline constexpr int kRadius = 9;
inline constexpr int kPage = 16; ///< from the edge of a panel to its content

/// Calls `restyle` now and at each change of the theme, as long as `context` lives.
void follow(QObject* context, std::function<void()> restyle);

/// Margins and spacing of a layout, in gap() units, kept so through changes of the theme.
void spaced(QLayout*, QMargins margins, int spacing);

} // namespace evenkeel::theme
