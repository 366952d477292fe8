// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

/// Drawing for paper: QtGui without widgets.
namespace evenkeel::render {

/// The document as PDF on A4 pages with a number each. Long texts and tables flow over pages; a run of combining marks
/// that nobody could read is cut and the number of those left out said. Needs a QGuiApplication. The bytes hold no
/// time; they are the same for the same document in processes with a deterministic QHashSeed.
[[nodiscard]] QByteArray pdfOf(const report::Document&);

} // namespace evenkeel::render
