// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/step_card.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

LineList::LineList(const QString& name, const QString& rowPrefix, QWidget* parent)
    : Part(name, Ground::None, parent)
    , m_prefix(rowPrefix)
    , m_more(new KeyButton(QString(name + u".more"), QString(), QString(), KeyButton::Kind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 2);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        reveal();
    });
}

void LineList::setLines(const std::vector<app::LineView>& lines, const std::vector<app::FieldView>& fields)
{
    const auto first = lines.empty() ? QString() : lines.front().id;
    if (first != m_first) {
        m_first = first;
        m_all = false;
    }
    m_used = lines.size();
    while (m_rows.size() < m_used) {
        auto* row = new LineRow(m_prefix, this);
        connect(row, &LineRow::wished, this, &Part::wished);
        static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
    bool marked = false;
    for (std::size_t i = 0; i < m_used; ++i) {
        m_rows[i]->setLine(lines[i], static_cast<int>(i) + 1, fields);
        m_rows[i]->setKeyed(m_keyed);
        const bool next = m_keyed && !marked && lines[i].timesSaid == 0;
        m_rows[i]->setProminent(next);
        marked = marked || next;
    }
    reveal();
}

void LineList::setMost(int lines)
{
    m_most = lines;
    reveal();
}

int LineList::inSight() const
{
    return static_cast<int>(m_all ? m_used : std::min(m_used, static_cast<std::size_t>(m_most)));
}

void LineList::reveal()
{
    const auto most = static_cast<std::size_t>(inSight());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < most);
    const auto hidden = static_cast<int>(m_used) - m_most;
    m_more->setLabel(m_all ? tr("Fewer lines") : tr("%n more line(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

bool LineList::askFieldsOf(int number)
{
    if (number < 1 || static_cast<std::size_t>(number) > m_used)
        return false;
    auto* row = m_rows[static_cast<std::size_t>(number) - 1];
    if (row->line().missing.isEmpty())
        return false;
    if (row->isHidden()) {
        m_all = true;
        reveal();
    }
    return row->askFields();
}

StepCard::StepCard(QWidget* parent)
    : Part(QStringLiteral("stepCard"), Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Title, Ink::Normal, this))
    , m_spent(new TimerLabel(Role::Small, Ink::Muted, this))
    , m_goal(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_stage(new StageMark(this))
    , m_brevity(new KeyButton(QStringLiteral("brevity"), tr("Brief"), QString(), KeyButton::Kind::Quiet, this))
    , m_lines(new LineList(QStringLiteral("lines"), QStringLiteral("line."), this))
    , m_repeat(new KeyButton(QStringLiteral("repeat"), tr("Repeat"), keyOf(ui::Act::RepeatStep), KeyButton::Kind::Plain,
                             this))
    , m_next(new KeyButton(QStringLiteral("next"), QString(), keyOf(ui::Act::NextStep), KeyButton::Kind::Accent, this))
{
    setSpine(true);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {18, 13, 14, 13}, 5);

    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(m_title);
    head->addGap();
    head->addWidget(m_spent);
    column->addLayout(head);
    column->addWidget(m_goal);
    column->addWidget(m_stage);

    auto* say = new FlowLayout;
    theme::spaced(say, {0, 2, 0, 0}, 4);
    say->addWidget(label(tr("Say"), Role::Caps, Ink::Muted, this));
    say->addGap();
    say->addWidget(m_lines->moreButton());
    say->addWidget(m_brevity);
    column->addLayout(say);
    column->addWidget(m_lines);

    auto* grid = new QGridLayout;
    theme::spaced(grid, {0, 4, 0, 2}, 5);
    theme::follow(grid, [grid] { grid->setHorizontalSpacing(theme::gap(14)); });
    grid->setColumnStretch(1, 1);
    m_do = advice(grid, tr("Do"), Ink::Muted);
    m_avoid = advice(grid, tr("Avoid"), Ink::Danger);
    m_listen = advice(grid, tr("Listen for"), Ink::Muted);
    column->addLayout(grid);

    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 4, 0, 0}, 8);
    buttons->addWidget(m_repeat);
    buttons->addGap();
    buttons->addWidget(m_next);
    column->addLayout(buttons);

    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_goal->setObjectName(QStringLiteral("stepGoal"));
    m_spent->setObjectName(QStringLiteral("stepTimer"));
    connect(m_lines, &Part::wished, this, &Part::wished);
    connect(m_repeat, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::RepeatStep{}); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::GoToStep{m_card.nextStep}); });
    connect(m_brevity, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::SetBrevity{!m_full}); });
}

/// The three headings stand in a column that holds the longest of their words.
int StepCard::adviceWidth()
{
    const QFontMetrics metrics(theme::font(Role::Caps));
    int width = theme::px(50);
    for (const auto& heading : {tr("Do"), tr("Avoid"), tr("Listen for")})
        for (const auto& word : heading.split(QLatin1Char(' ')))
            width = std::max(width, metrics.horizontalAdvance(word) + 2);
    return width;
}

StepCard::Advice StepCard::advice(QGridLayout* grid, const QString& heading, Ink ink)
{
    const int row = grid->rowCount();
    const Advice made{paragraph(heading, Role::Caps, ink, this), paragraph(QString(), Role::Small, Ink::Normal, this)};
    grid->addWidget(made.heading, row, 0, Qt::AlignTop);
    grid->addWidget(made.text, row, 1);
    // Large headings would leave the words a narrow strip.
    theme::follow(made.text, [grid, made, row] {
        grid->removeWidget(made.text);
        if (theme::percent() > 140)
            grid->addWidget(made.text, row * 2 + 1, 0, 1, 2);
        else
            grid->addWidget(made.text, row * 2, 1);
        grid->removeWidget(made.heading);
        grid->addWidget(made.heading, row * 2, 0, Qt::AlignTop);
        const int drop = theme::percent() > 140 ? 0
                                                : (QFontMetrics(theme::font(Role::Small)).height() * 135 / 121 -
                                                   QFontMetrics(theme::font(Role::Caps)).height()) /
                                                      2;
        made.heading->setContentsMargins(0, std::max(0, drop), 0, 0);
        made.heading->setFixedWidth(theme::percent() > 140 ? theme::px(120) : adviceWidth());
    });
    return made;
}

void StepCard::tell(const Advice& advice, const QStringList& texts, bool show)
{
    advice.text->setText(texts.join(QLatin1Char(' ')));
    advice.heading->setVisible(show && !texts.isEmpty());
    advice.text->setVisible(show && !texts.isEmpty());
}

void StepCard::setCard(const app::StepCardView& card, const std::vector<app::FieldView>& fields, bool full)
{
    m_card = card;
    m_full = full;
    m_title->setText(QStringLiteral("%1 %2").arg(QString::number(card.step.number), card.step.title));
    tellTime();
    m_goal->setText(card.goal);
    m_goal->setVisible(!card.goal.isEmpty());
    m_stage->setStage(card.stage);
    m_lines->setLines(card.lines, fields);
    m_brevity->setLabel(full ? tr("In full ⇄") : tr("Brief ⇄"));
    m_brevity->setAccessibleName(full ? tr("Lines are in full; make them brief") : tr("Lines are brief; show in full"));
    tellAdvice();
    m_next->setLabel(tr("Next: %1").arg(boundedLine(card.nextTitle, 60)));
    m_next->setVisible(!card.nextStep.isEmpty());
    m_repeat->setLabel(card.repeats > 0 ? tr("Repeat (%1)").arg(card.repeats) : tr("Repeat"));
}

void StepCard::setShort(bool on)
{
    if (on == m_short)
        return;
    m_short = on;
    tellTime();
    m_stage->setVisible(!m_short);
    tellAdvice();
}

/// When short, the first word of advice has to do: the button that leads on must stay in sight.
void StepCard::tellAdvice()
{
    const auto most = m_short ? 1 : -1;
    tell(m_do, m_card.doList.mid(0, most), true);
    tell(m_avoid, m_card.avoid.mid(0, most), true);
    tell(m_listen, m_card.listenFor, !m_short);
}

/// When short, the stage stands beside the time instead of on a row of its own.
void StepCard::tellTime()
{
    m_spent->setTime(m_card.step.spent, m_short ? QString(stageText(m_card.stage) + u" · %1") : tr("%1 in step"));
}

void StepCard::setMostLines(int lines)
{
    m_lines->setMost(lines);
}

} // namespace evenkeel::agent
