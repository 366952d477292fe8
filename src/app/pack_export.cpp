// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_export.h"

#include "app/new_file.h"
#include "app/printer.h"
#include "exchange/own_table.h"
#include "pack/codec.h"
#include "report/csv.h"

namespace evenkeel::app {

namespace {

Result<std::string> contentOf(const pack::Pack& pack, PackForm form)
{
    switch (form) {
    case PackForm::Csv: return report::csv(exchange::linesTable(pack));
    case PackForm::Json: return pack::encode(pack);
    case PackForm::Pdf: break;
    }
    const auto pdf = printPdf(packPaper(pack));
    if (!pdf)
        return tl::unexpected(pdf.error());
    return pdf->toStdString();
}

} // namespace

Result<ExportedPack> exportPack(const pack::Pack& pack, PackForm form, const QString& file, bool replace)
{
    auto out = NewFile::begin(file, replace); // first: a place that cannot be written is told at once
    if (!out)
        return tl::unexpected(out.error());
    const auto content = contentOf(pack, form);
    if (!content)
        return tl::unexpected(content.error());
    if (const auto written = (*out)->write(*content); !written)
        return tl::unexpected(written.error());
    if (const auto kept = (*out)->keep(); !kept)
        return tl::unexpected(kept.error());
    return ExportedPack{(*out)->path(), (*out)->bytes()};
}

} // namespace evenkeel::app
