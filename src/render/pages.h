// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QFont>
#include <QRectF>
#include <QTextDocument>

class QPainter;

namespace evenkeel::render {

/// A document laid out on pages. Long texts and tables flow from one to the next.
class Pages
{
  public:
    /// `page` is the whole page in dots of `paper`, the device that it is laid out for. Both outlive this, as does
    /// `document`.
    Pages(const report::Document& document, const QSizeF& page, QPaintDevice* paper);

    [[nodiscard]] int count() const { return m_text.pageCount(); }
    /// From 0 on.
    void paint(QPainter&, int page) const;

  private:
    const report::Document& m_document;
    double m_dotsPerMm;
    QRectF m_body;
    QFont m_font;
    QTextDocument m_text;
};

} // namespace evenkeel::render
