// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace evenkeel::widgets {

/// Makes `area` scroll `content` up and down as if it were no widget of its own: no frame, no ground, no stop of Tab.
/// `content` gets as wide as the area. A screen reader may ask it anything at any time.
void scrollPlainly(QScrollArea* area, QWidget* content);

} // namespace evenkeel::widgets
