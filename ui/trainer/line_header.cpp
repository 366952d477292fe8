// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/line_header.h"

#include "ui/theme/theme.h"
#include "ui/trainer/line_table.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel::trainer {

namespace {

constexpr int kFlags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap;

} // namespace

LineHeader::LineHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("lineHeader"));
    setFocusPolicy(Qt::NoFocus);
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Caps));
        updateGeometry();
    });
}

QString LineHeader::textOf(int section) const
{
    return model() == nullptr ? QString() : model()->headerData(section, Qt::Horizontal).toString().toUpper();
}

int LineHeader::widthFor(int section) const
{
    const QFontMetrics metrics(theme::font(theme::Role::Caps));
    int widest = 0;
    for (const auto& word : textOf(section).split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + theme::gap(14);
}

QSize LineHeader::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Role::Caps));
    int high = metrics.height();
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section))
            high = std::max(high,
                            metrics
                                .boundingRect(QRect(0, 0, std::max(1, sectionSize(section) - theme::gap(10)), 10'000),
                                              kFlags, textOf(section))
                                .height());
    return {QHeaderView::sizeHint().width(), high + theme::gap(14)};
}

void LineHeader::paintEvent(QPaintEvent* event)
{
    QPainter p(viewport());
    p.fillRect(viewport()->rect(), theme::colours().surface);
    p.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme::colours().line);
    p.end();
    QHeaderView::paintEvent(event);
}

void LineHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setFont(theme::font(theme::Role::Caps));
    painter->setPen(theme::colours().muted);
    const int left = section == LineModel::Words ? LineTable::wordsLeft() : theme::gap(8);
    painter->drawText(rect.adjusted(left, 0, 0, 0), kFlags, textOf(section));
    painter->restore();
}

} // namespace evenkeel::trainer
