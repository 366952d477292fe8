// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "report/document.h"

#include <QString>

namespace evenkeel::app {

enum class PackForm {
    Csv,  ///< the lines as a table, which comes in again as it was
    Json, ///< the whole pack
    Pdf   ///< for paper
};

struct ExportedPack
{
    QString file;
    qint64 bytes = 0;
};

/// A pack for paper: guides with their steps and lines, situations, the words of the protocol, the calm card.
[[nodiscard]] report::Document packPaper(const pack::Pack&);

/// Writes the pack to a file, whole or not at all. PDF takes some seconds for thousands of lines. Errors: those of
/// NewFile and of printPdf.
[[nodiscard]] Result<ExportedPack> exportPack(const pack::Pack&, PackForm, const QString& file, bool replace);

} // namespace evenkeel::app
