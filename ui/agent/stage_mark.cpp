// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/stage_mark.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace evenkeel::agent {

using namespace widgets;

namespace {

constexpr pack::Stage kStages[] = {pack::Stage::Venting, pack::Stage::Disarmed, pack::Stage::Connected};

QFont fontOf(bool here)
{
    return theme::font(here ? theme::Role::SmallStrong : theme::Role::Small);
}

} // namespace

StageMark::StageMark(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stage"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] {
        updateGeometry();
        update();
    });
    setStage(m_stage);
}

void StageMark::setStage(pack::Stage stage)
{
    m_stage = stage;
    setAccessibleName(tr("Stage of the caller: %1. %2").arg(stageText(stage), stageAdvice(stage)));
    update();
}

/// Calls each(stage, x, y, width) and returns the height.
template <typename Each> int StageMark::walk(int width, Each&& each) const
{
    const int row = QFontMetrics(fontOf(true)).height() + theme::px(2);
    int x = 0;
    int y = 0;
    for (const auto stage : kStages) {
        const int wide = theme::px(13) + QFontMetrics(fontOf(true)).horizontalAdvance(stageText(stage));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row;
        }
        each(stage, x, y, wide);
        x += wide + theme::gap(14);
    }
    return y + row;
}

QSize StageMark::sizeHint() const
{
    return {theme::px(250), heightForWidth(theme::px(250))};
}

QSize StageMark::minimumSizeHint() const
{
    return {theme::px(100), heightForWidth(theme::px(1000))};
}

int StageMark::heightForWidth(int width) const
{
    return walk(width, [](pack::Stage, int, int, int) {});
}

void StageMark::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const int row = QFontMetrics(fontOf(true)).height() + theme::px(2);
    walk(width(), [&](pack::Stage stage, int x, int y, int wide) {
        const bool here = stage == m_stage;
        const double dot = theme::px(7);
        drawShape(p, here ? Shape::Disc : Shape::Ring, QRectF(x, y + (row - dot) / 2, dot, dot),
                  here ? c.accent : c.muted, {});
        p.setFont(fontOf(here));
        p.setPen(here ? c.accent : c.muted);
        p.drawText(QRect(x + theme::px(12), y, wide, row), Qt::AlignVCenter | Qt::AlignLeft, stageText(stage));
    });
}

} // namespace evenkeel::agent
