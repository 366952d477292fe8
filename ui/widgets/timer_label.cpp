// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timer_label.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {

using std::chrono::duration_cast;
using std::chrono::seconds;

QString clockText(Millis t)
{
    const auto s = std::max<qint64>(0, duration_cast<seconds>(t).count());
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, QLatin1Char('0')); };
    const QString tail = two(s / 60 % 60) + QLatin1Char(':') + two(s % 60);
    return s < 3600 ? tail : QString(QString::number(s / 3600) + QLatin1Char(':') + tail);
}

QString spokenTime(Millis t)
{
    const auto s = std::max<qint64>(0, duration_cast<seconds>(t).count());
    const int whole = static_cast<int>(s / 60);
    const int left = static_cast<int>(s % 60);
    const QString minutes = QCoreApplication::translate("TimerLabel", "%n minute(s)", nullptr, whole);
    const QString rest = QCoreApplication::translate("TimerLabel", "%n second(s)", nullptr, left);
    return s < 60 ? rest : QString(minutes + QLatin1Char(' ') + rest);
}

QString secondsText(Millis t)
{
    return QCoreApplication::translate("TimerLabel", "%1 s").arg((t.count() + 999) / 1000);
}

TimerLabel::TimerLabel(theme::Role role, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] {
        setFont(theme::font(m_role));
        m_digit = 0;
        for (char d = '0'; d <= '9'; ++d)
            m_digit = std::max(m_digit, fontMetrics().horizontalAdvance(QLatin1Char(d)));
        updateGeometry();
        update();
    });
}

void TimerLabel::setTime(Millis t, const QString& pattern)
{
    const auto text = pattern.isEmpty() ? clockText(t) : pattern.arg(clockText(t));
    if (text == m_text)
        return;
    const int before = sizeHint().width(); // other words of as many letters are not as wide
    m_text = text;
    setAccessibleName(pattern.isEmpty() ? spokenTime(t) : pattern.arg(spokenTime(t)));
    if (sizeHint().width() != before)
        updateGeometry();
    update();
}

void TimerLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    update();
}

int TimerLabel::advance(QChar c) const
{
    return c.isDigit() ? m_digit : fontMetrics().horizontalAdvance(c);
}

QSize TimerLabel::sizeHint() const
{
    int width = 0;
    for (const auto c : m_text)
        width += advance(c);
    return {width, fontMetrics().height()};
}

void TimerLabel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setFont(font());
    p.setPen(colourOf(m_ink));
    int x = 0;
    const int base = (height() - fontMetrics().height()) / 2 + fontMetrics().ascent();
    for (const auto c : m_text) {
        const int cell = advance(c);
        p.drawText(x + (cell - fontMetrics().horizontalAdvance(c)) / 2, base, c);
        x += cell;
    }
}

} // namespace evenkeel::widgets
