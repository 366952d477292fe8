// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace evenkeel::widgets {

/// Puts `after` behind `before` in the order of Tab, whether they take the focus just now or not: Qt orders only what
/// does, and of a row one button at a time does.
void tabAfter(QWidget* before, QWidget* after);

} // namespace evenkeel::widgets
