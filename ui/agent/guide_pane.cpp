// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agent/guide_pane.h"

#include "ui/agent/find_box.h"
#include "ui/agent/situation_lines.h"
#include "ui/agent/step_card.h"
#include "ui/agent/step_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/step_dots.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace evenkeel::agent {

using widgets::StepDots;

namespace {

constexpr int kScrollBar = 10;

/// Below this the guide shows less of everything.
int shortRoom()
{
    return theme::px(520);
}

} // namespace

GuidePane::GuidePane(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("guide"));
    auto* content = new QWidget;
    m_find = new FindBox(content);
    m_dots = new StepDots(content);
    m_before = new StepList(QStringLiteral("stepBefore"), StepList::Which::BeforeCurrent, content);
    m_card = new StepCard(content);
    m_after = new StepList(QStringLiteral("stepAfter"), StepList::Which::AfterCurrent, content);
    m_situation = new SituationLines(content);
    auto* column = new QVBoxLayout(content);
    theme::follow(column, [column] {
        // The scroll bar always keeps its room, so that nothing moves when it comes.
        const int side = theme::gap(theme::kPage);
        column->setContentsMargins(side, theme::gap(10), std::max(0, side - kScrollBar), theme::gap(10));
        column->setSpacing(theme::gap(8));
    });
    for (QWidget* w : std::initializer_list<QWidget*>{m_find, m_dots, m_before, m_card, m_after, m_situation})
        column->addWidget(w);
    column->addStretch(1);
    widgets::scrollPlainly(this, content);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen while there is nothing to scroll

    for (Part* part : std::initializer_list<Part*>{m_find, m_before, m_card, m_after, m_situation})
        connect(part, &Part::wished, this, &GuidePane::wished);
    connect(m_dots, &StepDots::chosen, this, [this](const QString& id) { Q_EMIT wished(wish::GoToStep{id}); });
}

void GuidePane::setView(const app::CallView& view)
{
    m_before->setSteps(view.steps);
    m_after->setSteps(view.steps);
    m_dots->setDots(dotsOf(view.steps));
    m_find->setFields(view.fields);
    m_card->setCard(view.card, view.fields, view.strip.full);
    m_situation->setLines(view.strip.situationTitle, view.situationLines, view.fields);
    m_forSituation = !view.situationLines.empty();
}

void GuidePane::arrange(const Room& room)
{
    const bool tall = room.height >= shortRoom();
    const bool tight = room.folded || !tall;
    const bool neighbours = !room.wide && !tight && !room.covered;
    if (room.covered && m_find->isOpen())
        m_find->close();
    m_card->setVisible(!room.covered);
    // A card over the guide: the dots tell which step waits below it.
    m_dots->setVisible(!room.wide && (tight || room.covered));
    m_before->setVisible(neighbours && !m_before->isEmpty());
    m_after->setVisible(neighbours && !m_after->isEmpty());
    m_card->setShort(!room.wide && tight);
    m_card->setMostLines(room.wide ? 9 : tall ? 3 : 2);
    // Below all else on a narrow screen: coming or going it moves nothing.
    m_situation->setMost(room.wide ? 4 : 2);
    m_situation->setVisible(!room.covered && m_forSituation);
}

void GuidePane::openFind()
{
    m_find->open();
    ensureWidgetVisible(m_find);
}

void GuidePane::closeFind()
{
    m_find->close();
}

bool GuidePane::isFinding() const
{
    return m_find->isOpen();
}

void GuidePane::setResults(const QString& query, const std::vector<app::LineView>& lines)
{
    m_find->setResults(query, lines);
}

void GuidePane::askFieldsOf(int n)
{
    m_card->askFieldsOf(n);
}

int GuidePane::linesInSight() const
{
    return m_card->isHidden() ? 0 : m_card->linesInSight();
}

void GuidePane::showCard()
{
    if (m_card->isHidden())
        return;
    const QWidget* head = m_dots->isHidden() ? static_cast<QWidget*>(m_card) : m_dots;
    const int top = head->y() - theme::gap(10);
    const int bottom = m_card->geometry().bottom() + theme::gap(10);
    auto* bar = verticalScrollBar();
    const int seen = viewport()->height();
    if (bottom <= seen)
        bar->setValue(0);
    else if (top < bar->value() || bottom > bar->value() + seen)
        bar->setValue(std::min(top, std::max(0, bottom - seen)) < top && bottom - top <= seen ? bottom - seen : top);
}

} // namespace evenkeel::agent
