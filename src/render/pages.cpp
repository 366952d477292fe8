// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/pages.h"

#include "base/overloaded.h"
#include "render/chart_painter.h"
#include "render/mood_curve.h"
#include "render/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCursor>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <variant>

namespace evenkeel::render {

namespace {

constexpr double kMarginMm = 18, kFooterMm = 10;
constexpr double kBody = 9.5, kSmall = 8, kHead = 12.5, kTitle = 18; // points
const QColor kInk(0x1b, 0x1f, 0x24), kQuiet(0x5c, 0x64, 0x6c), kRule(0xc9, 0xce, 0xd4);

/// A chart on paper: greys print as they are seen, and no series is told by its colour alone.
ChartInks paperInks(const QFont& font)
{
    return {kInk, kQuiet, kRule, Qt::white, Qt::white, {QColor(0x1d, 0x5b, 0x8f), QColor(0xb4, 0x5f, 0x06), kQuiet},
            kInk, font};
}

/// Curves and charts that stand in the text like letters. A chart has its title above it, so that no page ends between.
class FigureObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

  public:
    static constexpr int kType = QTextFormat::UserObject + 1;
    static constexpr int kIndex = QTextFormat::UserProperty + 1;
    using Figure =
        std::variant<const report::MoodCurve*, const report::Chart*>; ///< of the document, which outlives this

    /// `most`: the room on a page.
    FigureObject(const QSizeF& most, const QFont& font, QPaintDevice* paper, QObject* parent)
        : QObject(parent)
        , m_most(most)
        , m_small(font)
        , m_strong(font)
        , m_paper(paper)
    {
        m_small.setPointSizeF(kSmall);
        m_strong.setWeight(QFont::DemiBold);
        m_head = QFontMetricsF(m_strong, paper).height() * 1.5;
    }
    int add(Figure figure)
    {
        m_figures.push_back(figure);
        return static_cast<int>(m_figures.size()) - 1;
    }
    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override
    {
        const double height =
            std::visit(overloaded{[&](const report::MoodCurve*) { return m_most.width() * kMoodCurveShape; },
                                  [&](const report::Chart* chart) { return m_head + std::ceil(chartHeight(*chart)); }},
                       figureOf(format));
        return {m_most.width(), std::min(height, m_most.height())};
    }
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) override
    {
        std::visit(overloaded{[&](const report::MoodCurve* curve) {
                                  painter->setFont(m_small);
                                  paintMoodCurve(*painter, place, *curve);
                              },
                              [&](const report::Chart* chart) { drawChart(*painter, place, *chart); }},
                   figureOf(format));
    }

  private:
    [[nodiscard]] const Figure& figureOf(const QTextFormat& format) const
    {
        return m_figures[static_cast<std::size_t>(format.property(kIndex).toInt())];
    }
    [[nodiscard]] double chartHeight(const report::Chart& chart) const
    {
        return report::heightFor(chart, m_most.width(), measureIn(m_small, m_paper));
    }
    void drawChart(QPainter& painter, const QRectF& place, const report::Chart& chart) const
    {
        painter.save();
        painter.translate(place.topLeft());
        painter.setFont(m_strong);
        painter.setPen(kInk);
        painter.drawText(QRectF(0, 0, place.width(), m_head), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         pageText(chart.title));
        const double room = place.height() - m_head;
        const double height = chartHeight(chart);
        painter.translate(0, m_head);
        if (height > room)
            painter.scale(room / height, room / height); // smaller beats cut off
        paintChart(painter, chart, paperInks(m_small), QRectF(0, 0, m_most.width(), height));
        painter.restore();
    }

    QSizeF m_most;
    QFont m_small, m_strong;
    QPaintDevice* m_paper;
    double m_head = 0; ///< height of a title
    std::vector<Figure> m_figures;
};

QTextCharFormat letters(double points, const QColor& colour = kInk, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(colour);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

/// Puts the blocks of a document into a text, one after the other.
class Writer
{
  public:
    /// `dotsPerMm` of the paper.
    Writer(QTextDocument& text, FigureObject& figures, double dotsPerMm)
        : m_cursor(&text)
        , m_figures(figures)
        , m_dotsPerMm(dotsPerMm)
    {}

    [[nodiscard]] QTextBlockFormat spacing(double above, double below) const
    {
        QTextBlockFormat format;
        format.setTopMargin(above * m_dotsPerMm);
        format.setBottomMargin(below * m_dotsPerMm);
        return format;
    }

    void paragraph(const std::string& text, const QTextCharFormat& letterFormat, const QTextBlockFormat& blockFormat)
    {
        if (m_first)
            m_cursor.setBlockFormat(blockFormat);
        else
            m_cursor.insertBlock(blockFormat);
        m_first = false;
        m_cursor.insertText(pageText(text), letterFormat);
    }

    void put(const report::Block& block)
    {
        std::visit(overloaded{
                       [this](const report::Heading& b) {
                           auto format = spacing(6, 1.5);
                           format.setHeadingLevel(2);
                           paragraph(b.text, letters(kHead, kInk, true), format);
                       },
                       [this](const report::Paragraph& b) {
                           paragraph(b.text, b.quiet ? letters(kSmall, kQuiet) : letters(kBody), spacing(0, 1.5));
                       },
                       [this](const report::Pairs& b) { pairs(b); },
                       [this](const report::Table& b) { table(b); },
                       [this](const report::MoodCurve& b) { figure(&b); },
                       [this](const report::Chart& b) { figure(&b); },
                   },
                   block);
    }

  private:
    [[nodiscard]] QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        format.setBorder(0);
        format.setCellPadding(0.7 * m_dotsPerMm);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }
    void cell(QTextTable& in, int row, int column, const std::string& text, const QTextCharFormat& format) const
    {
        in.cellAt(row, column).firstCursorPosition().insertText(pageText(text), format);
    }
    void pairs(const report::Pairs& block)
    {
        if (block.rows.empty())
            return;
        auto format = tableFormat();
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 26), QTextLength(QTextLength::PercentageLength, 74)});
        auto* made = m_cursor.insertTable(static_cast<int>(block.rows.size()), 2, format);
        for (int row = 0; row < made->rows(); ++row) {
            const auto& [label, value] = block.rows[static_cast<std::size_t>(row)];
            cell(*made, row, 0, label, letters(kBody, kQuiet));
            cell(*made, row, 1, value, letters(kBody));
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    void table(const report::Table& block)
    {
        if (block.columns.empty())
            return;
        if (!block.title.empty())
            paragraph(block.title, letters(kBody, kInk, true), spacing(2, 1));
        auto format = tableFormat();
        format.setHeaderRowCount(1); // again on every page
        auto* made = m_cursor.insertTable(static_cast<int>(block.rows.size()) + 1,
                                          static_cast<int>(block.columns.size()), format);
        for (int column = 0; column < made->columns(); ++column)
            cell(*made, 0, column, block.columns[static_cast<std::size_t>(column)].label,
                 letters(kSmall, kQuiet, true));
        for (int row = 1; row < made->rows(); ++row) {
            const auto& values = block.rows[static_cast<std::size_t>(row) - 1];
            for (int column = 0; column < std::min<int>(made->columns(), static_cast<int>(values.size())); ++column) {
                const auto& value = values[static_cast<std::size_t>(column)];
                cell(*made, row, column, report::plainText(value), letters(kBody));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    void figure(FigureObject::Figure figure)
    {
        m_cursor.insertBlock(spacing(2, 3));
        QTextCharFormat format;
        format.setObjectType(FigureObject::kType);
        format.setProperty(FigureObject::kIndex, m_figures.add(figure));
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    QTextCursor m_cursor;
    FigureObject& m_figures;
    double m_dotsPerMm;
    bool m_first = true;
};

} // namespace

Pages::Pages(const report::Document& document, const QSizeF& page, QPaintDevice* paper)
    : m_document(document)
    , m_dotsPerMm(paper->logicalDpiX() / 25.4)
{
    const auto margin = kMarginMm * m_dotsPerMm;
    m_body = QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin - kFooterMm * m_dotsPerMm);
    m_font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    m_font.setPointSizeF(kBody);
    m_text.setUndoRedoEnabled(false);
    m_text.setDocumentMargin(0);
    m_text.setDefaultFont(m_font);
    m_text.documentLayout()->setPaintDevice(paper);
    m_text.setPageSize(m_body.size());
    // A line is a little higher than the figure that stands in it.
    const QSizeF room(m_body.width(), m_body.height() - 8 * m_dotsPerMm);
    auto* figures = new FigureObject(room, m_font, paper, &m_text);
    m_text.documentLayout()->registerHandler(FigureObject::kType, figures);
    QTextCursor whole(&m_text);
    whole.beginEditBlock(); // laid out once, and not after each cell
    Writer into(m_text, *figures, m_dotsPerMm);
    into.paragraph(document.title, letters(kTitle, kInk, true), into.spacing(0, 1));
    if (!document.subtitle.empty())
        into.paragraph(document.subtitle, letters(kBody, kQuiet), into.spacing(0, 5));
    for (const auto& block : document.blocks)
        into.put(block);
    whole.endEditBlock();
}

void Pages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(m_body.left(), m_body.top() - page * m_body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * m_body.height(), m_body.width(), m_body.height());
    painter.setClipRect(context.clip);
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();

    auto font = m_font;
    font.setPointSizeF(kSmall);
    painter.setFont(font);
    const QRectF foot(m_body.left(), m_body.bottom() + 3 * m_dotsPerMm, m_body.width(), kFooterMm * m_dotsPerMm);
    painter.setPen(QPen(kRule, 0));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setPen(kQuiet);
    const auto line = foot.adjusted(0, m_dotsPerMm, 0, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, pageText(m_document.footer));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
                     pageText(m_document.pageNumber).arg(page + 1).arg(count()));
}

} // namespace evenkeel::render

#include "pages.moc"
