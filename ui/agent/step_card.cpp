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

namespace {

constexpr int kMoreAtOnce = 30; // lines: all of an ordinary step, and no wait for those of a large one

} // namespace

LineList::LineList(const QString& name, const QString& rowPrefix, QWidget* parent)
    : Part(name, Ground::None, parent)
    , m_prefix(rowPrefix)
    , m_moreButton(new KeyButton(QString(name + u".more"), QString(), QString(), KeyButton::Kind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 2);
    m_moreButton->hide();
    connect(m_moreButton, &QAbstractButton::clicked, this, [this] {
        m_more = inSight() < count() ? m_more + kMoreAtOnce : 0;
        reveal();
    });
}

void LineList::setLines(const std::vector<app::LineView>& lines, const std::vector<app::FieldView>& fields)
{
    const auto first = lines.empty() ? QString() : lines.front().id;
    if (first != m_first) {
        m_first = first;
        m_more = 0;
    }
    m_lines = lines;
    m_fields = fields;
    m_next = static_cast<std::size_t>(std::ranges::find(m_lines, 0, &app::LineView::timesSaid) - m_lines.begin());
    m_told = 0;
    reveal();
}

void LineList::setMost(int lines)
{
    m_most = lines;
    reveal();
}

int LineList::inSight() const
{
    return std::min(count(), m_most + m_more);
}

LineRow* LineList::row(std::size_t at)
{
    if (at == m_rows.size()) {
        auto* row = new LineRow(m_prefix, this);
        connect(row, &LineRow::wished, this, &Part::wished);
        static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(at), row);
        m_rows.push_back(row);
    }
    return m_rows[at];
}

void LineList::reveal()
{
    const auto most = static_cast<std::size_t>(inSight());
    for (; m_told < most; ++m_told) {
        auto* told = row(m_told);
        told->setLine(m_lines[m_told], static_cast<int>(m_told) + 1, m_fields);
        told->setKeyed(m_keyed);
        told->setProminent(m_keyed && m_told == m_next);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < most);
    const int hidden = count() - inSight();
    m_moreButton->setLabel(hidden > 0 ? tr("%n more line(s)", nullptr, hidden) : tr("Fewer lines"));
    m_moreButton->setVisible(count() > m_most);
}

bool LineList::askFieldsOf(int number)
{
    if (number < 1 || number > count() || m_lines[static_cast<std::size_t>(number) - 1].missing.isEmpty())
        return false;
    if (number > inSight()) {
        m_more = number - m_most + kMoreAtOnce;
        reveal();
    }
    return m_rows[static_cast<std::size_t>(number) - 1]->askFields();
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
