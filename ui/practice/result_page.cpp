// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/result_page.h"

#include "app/fact_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tab_after.h"

#include <QVBoxLayout>

#include <utility>

namespace evenkeel::practising {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kAboveHeading = 12;

} // namespace

ResultPage::ResultPage(QWidget* parent)
    : TitledPage(QStringLiteral("practiceResult"), tr("How it went"), parent)
{}

void ResultPage::show(const ResultView& result)
{
    clear();
    addVerdict(result);
    addButtons();
    if (!result.moments.empty())
        addMoments(result);
    if (!result.scores.empty())
        addScores(result);
    content()->addStretch(1);
    for (auto* child : content()->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        child->show(); // at once, so that the first button can take the focus
    announce(this, result.verdict);
}

void ResultPage::addVerdict(const ResultView& result)
{
    auto* card = new Panel(Panel::Ground::Block, content()->parentWidget());
    card->setObjectName(QStringLiteral("verdict"));
    card->setTone(result.won ? Tone::Ok : Tone::Warn);
    auto* column = new QVBoxLayout(card);
    theme::spaced(column, {14, 12, 14, 12}, 4);
    auto* verdict = paragraph(result.verdict, Role::Title, result.won ? Ink::Ok : Ink::Warn, card);
    verdict->setObjectName(QStringLiteral("verdictText"));
    column->addWidget(verdict);
    column->addWidget(paragraph(result.advice, Role::Body, Ink::Normal, card));
    column->addWidget(paragraph(boundedLine(result.caller, 120), Role::Small, Ink::Normal, card));
    column->addWidget(paragraph(tr("Temper: %1 at the start, %2 at its worst, %3 at the end. Calm is %4.")
                                    .arg(result.start)
                                    .arg(result.worst)
                                    .arg(result.end)
                                    .arg(result.calm),
                                Role::Small, Ink::Normal, card));
    content()->addWidget(card);
}

void ResultPage::addButtons()
{
    auto* row = new QWidget(content()->parentWidget());
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, row);
    theme::spaced(flow, {0, 4, 0, 4}, 8);
    using Kind = KeyButton::Kind;
    auto* again = new KeyButton(QStringLiteral("practiceAgain"), tr("Once more"), QString(), Kind::Accent, row);
    auto* other = new KeyButton(QStringLiteral("practiceOther"), tr("Another caller"), QString(), Kind::Plain, row);
    auto* close = new KeyButton(QStringLiteral("practiceClose"), tr("Close"), tr("Esc"), Kind::Plain, row);
    QWidget* last = content()->parentWidget();
    for (auto* button : {again, other, close}) {
        flow->addWidget(button);
        tabAfter(std::exchange(last, button), button);
    }
    connect(again, &QAbstractButton::clicked, this, &ResultPage::againAsked);
    connect(other, &QAbstractButton::clicked, this, &ResultPage::otherAsked);
    connect(close, &QAbstractButton::clicked, this, &ResultPage::closed);
    content()->addWidget(row);
}

void ResultPage::addScores(const ResultView& result)
{
    heading(!result.score   ? tr("Score")
            : result.failed ? tr("Score: %1 of 100, a critical criterion failed").arg(*result.score)
                            : tr("Score: %1 of 100").arg(*result.score),
            kAboveHeading);
    for (const auto& score : result.scores) {
        auto* line = new QWidget(content()->parentWidget());
        auto* row = new QHBoxLayout(line);
        theme::spaced(row, {0, 2, 0, 2}, 10);
        row->addWidget(paragraph(boundedLine(score.label, 200), Role::Body, Ink::Normal, line), 1);
        row->addWidget(label(score.score ? tr("%1 of 5").arg(*score.score) : tr("does not apply"), Role::SmallStrong,
                             score.score && *score.score <= 2 ? Ink::Warn : Ink::Muted, line),
                       0, Qt::AlignTop);
        content()->addWidget(line);
    }
}

void ResultPage::addMoments(const ResultView& result)
{
    heading(tr("The moments that moved them"), kAboveHeading);
    for (const auto& moment : result.moments) {
        auto* card = new Panel(Panel::Ground::Card, content()->parentWidget());
        auto* column = new QVBoxLayout(card);
        theme::spaced(column, {12, 8, 12, 8}, 3);
        auto* head = new FlowLayout;
        theme::spaced(head, {0, 0, 0, 0}, 8);
        head->addWidget(label(moment.when, Role::Small, Ink::Muted, card));
        const bool calmer = moment.change < 0;
        head->addWidget(new Pill(calmer ? tr("%1 calmer, now %2").arg(-moment.change).arg(moment.after)
                                        : tr("%1 angrier, now %2").arg(moment.change).arg(moment.after),
                                 calmer ? Tone::Ok : Tone::Warn, card));
        column->addLayout(head);
        column->addWidget(paragraph(boundedLine(moment.what, 300), Role::Body, Ink::Normal, card));
        if (!moment.reply.isEmpty())
            column->addWidget(paragraph(app::quoted(boundedLine(moment.reply, 300)), Role::Small, Ink::Muted, card));
        content()->addWidget(card);
    }
}

} // namespace evenkeel::practising
