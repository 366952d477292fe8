// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/marked_text.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace evenkeel::trainer {

namespace {

using Kind = pack::WordMark::Kind;

constexpr int kMostShown = 1500;

} // namespace

MarkedText::MarkedText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] {
        updateGeometry();
        update();
    });
}

void MarkedText::setTexts(const QString& before, const QString& after)
{
    const QString was = widgets::bounded(before, kMostShown);
    const QString is = widgets::bounded(after, kMostShown);
    // The last line of a list is like the others, so that a line that comes behind it does not mark it.
    const bool lines = was.contains(QLatin1Char('\n')) || is.contains(QLatin1Char('\n'));
    const auto ended = [&](const QString& text) {
        return app::toStd(!lines || text.isEmpty() ? text : QString(text + QLatin1Char('\n')));
    };
    m_marks = pack::wordDiff(ended(was), ended(is));
    setAccessibleName(was.isEmpty()  ? tr("New: %1").arg(is)
                      : is.isEmpty() ? tr("Gone: %1").arg(was)
                                     : tr("Before: %1. Now: %2").arg(was, is));
    updateGeometry();
    update();
}

int MarkedText::lay(QTextLayout& layout, int width) const
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& mark : m_marks) {
        QString words = app::toQt(mark.text);
        words.replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextCharFormat format;
        if (mark.kind == Kind::Gone) {
            format.setForeground(theme::colours().danger);
            format.setFontStrikeOut(true);
        } else if (mark.kind == Kind::New) {
            format.setForeground(theme::colours().ok);
            format.setFontUnderline(true);
        } else {
            format.setForeground(theme::colours().ink);
        }
        ranges.append({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
        text += words;
    }
    while (text.endsWith(QChar::LineSeparator))
        text.chop(1);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text);
    layout.setFont(theme::font(theme::Role::Body));
    layout.setTextOption(option);
    layout.setFormats(ranges);
    const double step = std::ceil(QFontMetricsF(theme::font(theme::Role::Body)).height() * 1.1);
    double y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += step;
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(y));
}

QSize MarkedText::sizeHint() const
{
    const int width = theme::px(400);
    return {width, heightForWidth(width)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {theme::px(80), theme::px(16)};
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout;
    return lay(layout, width);
}

void MarkedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout;
    lay(layout, width());
    layout.draw(&painter, {0, 0});
}

void MarkedText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace evenkeel::trainer
