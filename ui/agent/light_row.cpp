// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/light_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel::agent {

using namespace widgets;

LightRow::LightRow(QWidget* parent)
    : QWidget(parent)
    , m_words(paragraph(QString(), theme::Role::SmallStrong, Ink::Muted, this))
{
    setObjectName(QStringLiteral("light"));
    auto* row = new QHBoxLayout(this);
    theme::follow(row, [row] { row->setContentsMargins(theme::px(20), 0, 0, 0); });
    row->addWidget(m_words);
}

void LightRow::setLight(const LightText& light)
{
    m_light = light;
    const QString answer = light.why.isEmpty() ? light.answer : QString(light.answer + u": " + light.why);
    m_words->setText(tr("May I end?  %1").arg(answer));
    m_words->setInk(light.ink);
    const auto spoken = tr("May I end this call? %1").arg(answer);
    const bool news = spoken != accessibleName();
    setAccessibleName(spoken);
    if (news && isVisible())
        announce(this, spoken);
    update();
}

void LightRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const double side = theme::px(13);
    const double line = m_words->heightForWidth(100'000);
    drawShape(p, m_light.shape, QRectF(0, (line - side) / 2, side, side), colourOf(m_light.ink),
              theme::colours().surface);
}

} // namespace evenkeel::agent
