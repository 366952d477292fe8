// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/replay_panel.h"

#include "app/fact_words.h"
#include "app/session_list.h"
#include "ui/supervisor/mood_chart.h"
#include "ui/supervisor/supervisor_page.h"
#include "ui/supervisor/timeline_view.h"
#include "ui/supervisor/tones.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

ReplayPanel::ReplayPanel(QWidget* parent)
    : Panel(Ground::None, parent)
    , m_empty(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("replay"));
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    theme::follow(m_empty, [this] {
        const int side = theme::gap(20);
        m_empty->setContentsMargins(side, theme::gap(24), side, theme::gap(24));
    });
    outer->addWidget(m_empty, 0, Qt::AlignTop);
    outer->addWidget(m_scroll, 1);

    auto* content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    theme::spaced(m_column, {20, 16, 20, 24}, 10);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen while there is nothing to scroll

    m_back = new KeyButton(QStringLiteral("replay-back"), tr("Back to the list"), tr("Esc"), KeyButton::Kind::Plain,
                           content);
    m_title = paragraph(QString(), Role::Title, Ink::Normal, content);
    m_outcome = new Pill(QString(), Tone::None, content);
    m_held = new Pill(tr("Legal hold"), Tone::Warn, content);
    m_facts = paragraph(QString(), Role::Small, Ink::Muted, content);
    m_wrong = new InlineBanner(QStringLiteral("replay-wrong"), content);
    m_evidence =
        new KeyButton(QStringLiteral("replay-evidence"), tr("Evidence…"), QString(), KeyButton::Kind::Plain, content);
    m_hold = new KeyButton(QStringLiteral("replay-hold"), tr("Legal hold…"), keyOf(ui::Act::LegalHold),
                           KeyButton::Kind::Plain, content);
    m_chart = new MoodChart(content);
    m_timeline = new TimelineView(content);
    m_title->setObjectName(QStringLiteral("replayTitle"));
    m_facts->setObjectName(QStringLiteral("replayFacts"));
    m_empty->setObjectName(QStringLiteral("replayEmpty"));
    m_outcome->setObjectName(QStringLiteral("replayOutcome"));
    m_held->setObjectName(QStringLiteral("replayHeld"));

    auto* back = new QHBoxLayout;
    back->addWidget(m_back);
    back->addStretch(1);
    m_column->addLayout(back);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(m_title);
    head->addGap();
    head->addWidget(m_outcome);
    head->addWidget(m_held);
    m_column->addLayout(head);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_wrong);
    auto* acts = new FlowLayout;
    theme::spaced(acts, {}, 8);
    acts->addWidget(m_evidence);
    acts->addWidget(m_hold);
    m_column->addLayout(acts);
    m_holdRow = makeHoldRow(content);
    m_column->addWidget(m_holdRow);
    m_column->addWidget(m_chart);
    m_column->addWidget(label(tr("Timeline").toUpper(), Role::Caps, Ink::Muted, content));
    m_column->addWidget(m_timeline);
    m_column->addStretch(1);
    scrollPlainly(m_scroll, content);

    m_back->hide();
    m_held->hide();
    m_wrong->hide();
    connect(m_back, &QAbstractButton::clicked, this, &ReplayPanel::left);
    connect(m_evidence, &QAbstractButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_call); });
    connect(m_hold, &QAbstractButton::clicked, this, &ReplayPanel::askHold);
    connect(m_chart, &MoodChart::pointedAt, m_timeline, &TimelineView::goTo);
    connect(m_timeline, &TimelineView::movedTo, this, [this](Millis at, const QRect& place) {
        m_chart->setCursor(at);
        bringIntoSight(place);
    });
    say({});
}

QWidget* ReplayPanel::makeHoldRow(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    theme::spaced(column, {}, 6);
    auto* row = new QHBoxLayout;
    theme::spaced(row, {}, 8);
    m_holdReason =
        new TextField(QStringLiteral("replay-hold-reason"), tr("Why, for the record"), tr("Why, for the record"), box);
    m_holdGive = new KeyButton(QStringLiteral("replay-hold-give"), QString(), tr("Enter"), KeyButton::Kind::Plain, box);
    m_holdRefusal = paragraph(QString(), Role::Small, Ink::Danger, box);
    row->addWidget(m_holdReason, 1);
    row->addWidget(m_holdGive);
    column->addLayout(row);
    column->addWidget(m_holdRefusal);
    m_holdRefusal->hide();
    box->hide();
    connect(m_holdReason, &QLineEdit::returnPressed, this, &ReplayPanel::giveHold);
    connect(m_holdGive, &QAbstractButton::clicked, this, &ReplayPanel::giveHold);
    connect(m_holdReason, &TextField::left, this, [this] {
        m_holdRow->hide();
        focusTimeline();
    });
    return box;
}

bool ReplayPanel::askHold()
{
    if (m_call.isEmpty())
        return false;
    m_holdRow->show();
    m_holdRefusal->hide();
    m_holdReason->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

void ReplayPanel::giveHold()
{
    const auto reason = m_holdReason->text();
    const bool within = m_holdRow->isAncestorOf(QApplication::focusWidget());
    m_holdRefusal->hide();
    m_holdRow->hide();
    m_holdReason->clear();
    Q_EMIT holdWanted(m_call, !m_isHeld, reason); // a refusal comes before this returns
    if (m_holdRow->isHidden()) {
        if (within)
            focusTimeline();
        return;
    }
    m_holdReason->setText(reason);
    m_holdReason->setFocus(Qt::OtherFocusReason);
}

void ReplayPanel::refuseHold(const QString& sentence)
{
    m_holdRow->show();
    m_holdRefusal->setText(sentence);
    m_holdRefusal->show();
    announce(this, sentence);
}

void ReplayPanel::say(const QString& sentence)
{
    m_call.clear();
    m_empty->setText(sentence.isEmpty() ? tr("Choose a call to follow it from its beginning.") : sentence);
    m_empty->show();
    m_scroll->hide();
}

QString ReplayPanel::facts(const app::Replay& replay, QDate today) const
{
    const auto& view = replay.view;
    const auto from = app::sessionWhen(view.startedAt, today);
    QStringList facts;
    // By the time that ran, not by a wall clock that may have been set.
    facts << (view.live ? tr("%1, not over").arg(from)
                        : tr("%1 – %2").arg(from, app::timeOfDay(view.startedAt + view.length)))
          << app::lengthText(view.length);
    if (!view.caller.isEmpty())
        facts << boundedLine(view.caller, 80);
    facts << (view.packKept ? tr("pack %1").arg(app::quoted(
                                  tr("%1 %2").arg(boundedLine(view.packTitle, 60), boundedLine(view.packRevision, 30))))
                            : tr("pack %1 %2 was not kept")
                                  .arg(boundedLine(view.packTitle, 60), boundedLine(view.packRevision, 30)));
    if (view.erased)
        facts << tr("the caller’s words are erased");
    if (replay.proof.good())
        facts << app::proofText(replay.proof);
    return facts.join(QStringLiteral(" · "));
}

void ReplayPanel::show(const app::Replay& replay, QDate today)
{
    const auto& view = replay.view;
    const bool same = view.call == m_call;
    m_call = view.call;
    m_empty->hide();
    m_title->setText(
        boundedLine(view.situation.isEmpty() ? view.agent : tr("%1 · %2").arg(view.agent, view.situation), 160));
    m_outcome->set(boundedLine(view.outcome.text, 80), toneOf(view.outcome.tone));
    m_facts->setText(facts(replay, today));
    m_wrong->say(Tone::Danger, replay.proof.good() ? QString() : tr("This log is not what was written"),
                 app::proofText(replay.proof));
    const auto cursor = m_chart->cursorAt();
    m_chart->show(view);
    m_timeline->show(view, same);
    m_scroll->show();
    if (same) {
        m_chart->setCursor(cursor);
        return;
    }
    setHeld(false);
    m_holdRow->hide();
    m_holdReason->clear();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ReplayPanel::setBelow(QWidget* below)
{
    m_column->insertWidget(m_column->count() - 1, below); // above what takes the room that is left
}

void ReplayPanel::setHeld(bool held)
{
    m_isHeld = held;
    m_held->setVisible(held);
    m_hold->setLabel(held ? tr("Lift the legal hold…") : tr("Legal hold…"));
    m_holdGive->setLabel(held ? tr("Lift it") : tr("Hold it"));
}

void ReplayPanel::setBack(bool on)
{
    m_back->setVisible(on);
}

QString ReplayPanel::call() const
{
    return m_call;
}

bool ReplayPanel::step(int by)
{
    return !m_call.isEmpty() && m_timeline->step(by);
}

bool ReplayPanel::stepProtocol(int by)
{
    return !m_call.isEmpty() && m_timeline->stepProtocol(by);
}

void ReplayPanel::focusTimeline()
{
    m_timeline->setFocus(Qt::OtherFocusReason);
}

void ReplayPanel::bringIntoSight(const QRect& place)
{
    auto* content = m_scroll->widget();
    const QRect there(m_timeline->viewport()->mapTo(content, place.topLeft()), place.size());
    auto* bar = m_scroll->verticalScrollBar();
    const int margin = theme::gap(24);
    if (there.top() - margin < bar->value())
        bar->setValue(there.top() - margin);
    else if (there.bottom() + margin > bar->value() + m_scroll->viewport()->height())
        bar->setValue(there.bottom() + margin - m_scroll->viewport()->height());
}

} // namespace evenkeel::supervisor
