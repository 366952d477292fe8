// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QRectF>

class QPainter;

namespace evenkeel::render {

/// Height over width of a curve as it is drawn best.
inline constexpr double kMoodCurveShape = 0.3;

/// The caller's mood as a line of steps, with the band of the agent's steps under it. For paper: dark on white, and
/// nothing that colour alone tells.
void paintMoodCurve(QPainter&, const QRectF&, const report::MoodCurve&);

} // namespace evenkeel::render
