// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/pdf.h"

#include "render/page_text.h"
#include "render/pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace evenkeel::render {

namespace {

constexpr int kDotsPerInch = 300;

/// The moment of printing is no part of the document: the entry is blanked out, in its place so that nothing moves.
void forgetTime(QByteArray& pdf)
{
    const auto start = pdf.indexOf("/CreationDate (");
    const auto end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end > start)
        std::fill(pdf.begin() + start, pdf.begin() + end + 1, ' ');
}

} // namespace

QByteArray pdfOf(const report::Document& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}}); // the margins are on the pages
    writer.setTitle(pageText(document.title));
    writer.setCreator(QStringLiteral("Evenkeel"));
    const Pages pages(document, QSizeF(writer.width(), writer.height()), &writer);
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0)
            writer.newPage();
        pages.paint(painter, i);
    }
    painter.end();
    forgetTime(bytes);
    return bytes;
}

} // namespace evenkeel::render
