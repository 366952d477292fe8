// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace evenkeel::app {

/// The document as PDF, made by the program evenkeel-print, which lies beside this one. Takes some tenths of a second;
/// on any thread. Errors: print.no-program, print.failed.
[[nodiscard]] Result<QByteArray> printPdf(const report::Document&);

} // namespace evenkeel::app
