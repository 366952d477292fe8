// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace evenkeel::widgets {

/// A page that takes the whole window has a head, a column that scrolls and perhaps a foot. However wide the window is,
/// all of them have the same left and right edge, and lines stay short enough to be read.

/// The part of a head or a foot that holds something: as wide as the column, in the middle of `ground`. The caller
/// gives it a layout with margins of kPage at the sides.
[[nodiscard]] QWidget* besideColumn(QWidget* ground);

/// The column in `scroll`, which has the margins; what is wider than the window is broken, never scrolled sideways. The
/// edges do not depend on whether the scroll bar is seen. Top, bottom and spacing are in gap() units.
[[nodiscard]] QVBoxLayout* columnIn(QScrollArea* scroll, int top, int bottom, int spacing);

} // namespace evenkeel::widgets
