// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/scorecard_panel.h"

#include "app/text.h"
#include "call/review.h"
#include "ui/actions/key_router.h"
#include "ui/supervisor/criterion_row.h"
#include "ui/supervisor/earlier_review.h"
#include "ui/supervisor/supervisor_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

ScorecardPanel::ScorecardPanel(QWidget* parent)
    : Panel(Ground::None, parent)
    , m_title(paragraph(tr("Scorecard"), Role::Caps, Ink::Muted, this))
    , m_total(label(QString(), Role::Name, Ink::Normal, this))
    , m_obstacle(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_help(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_card(new QWidget(this))
    , m_questions(new QVBoxLayout)
    , m_foot(new QWidget(m_card))
    , m_coaching(new TextField(QStringLiteral("coachingNote"), tr("Coaching note"), tr("Coaching note"), m_foot))
    , m_save(new KeyButton(QStringLiteral("saveReview"), tr("Save review"), keyOf(ui::Act::SaveReview),
                           KeyButton::Kind::Accent, m_foot))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, m_foot))
    , m_reviewsTitle(paragraph(tr("Reviews so far"), Role::Caps, Ink::Muted, this))
    , m_reviews(new QVBoxLayout)
{
    setObjectName(QStringLiteral("scorecardPanel"));
    setProperty(ui::kTakesSubmit, true);
    m_total->setObjectName(QStringLiteral("runningTotal"));
    m_refusal->setObjectName(QStringLiteral("reviewRefusal"));
    m_coaching->setKeepsText(true);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 8);
    auto* head = new QHBoxLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_total);
    column->addLayout(head);
    column->addWidget(m_obstacle);
    auto* card = new QVBoxLayout(m_card);
    theme::spaced(card, {}, 8);
    theme::spaced(m_questions, {}, 8);
    card->addLayout(m_questions);
    card->addWidget(m_help);
    card->addWidget(m_foot);
    auto* foot = new QVBoxLayout(m_foot);
    theme::spaced(foot, {}, 8);
    foot->addWidget(m_coaching);
    foot->addWidget(m_refusal);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_save);
    foot->addLayout(row);
    column->addWidget(m_card);
    column->addWidget(m_reviewsTitle);
    theme::spaced(m_reviews, {}, 4);
    column->addLayout(m_reviews);
    connect(m_save, &QAbstractButton::clicked, this, &ScorecardPanel::save);
    clear();
}

void ScorecardPanel::clear()
{
    show({});
    hide();
}

void ScorecardPanel::show(const app::ScorecardView& facts)
{
    const bool another = facts.call != m_facts.call || facts.criteria != m_facts.criteria;
    const bool fresh = another || std::exchange(m_saved, false);
    m_facts = facts;
    setVisible(!facts.call.isEmpty());
    if (another)
        build();
    if (fresh)
        fill();
    const bool open = facts.obstacle.isEmpty() && !facts.call.isEmpty();
    m_obstacle->setText(facts.obstacle);
    m_obstacle->setVisible(!facts.obstacle.isEmpty());
    m_card->setVisible(open);
    m_total->setVisible(open);
    m_save->setLabel(facts.again ? tr("Save new review") : tr("Save review"));
    showReviews();
}

void ScorecardPanel::build()
{
    for (auto* row : m_rows)
        delete row;
    m_rows.clear();
    for (const auto& criterion : m_facts.criteria) {
        auto* row = new CriterionRow(criterion, m_card);
        m_questions->addWidget(row);
        row->show();
        connect(row, &CriterionRow::changed, this, &ScorecardPanel::tellTotal);
        connect(row, &CriterionRow::entered, this, [this, row] { tellHelp(row); });
        m_rows.push_back(row);
    }
    // Tab meets what was taken in last as the last.
    m_foot->setParent(nullptr);
    m_card->layout()->addWidget(m_foot);
    m_foot->show();
    tellHelp(nullptr);
}

void ScorecardPanel::fill()
{
    for (auto* row : m_rows) {
        const auto& id = row->criterion().id;
        const auto given = m_facts.scores.find(id);
        const auto comment = m_facts.comments.find(id);
        row->set(given != m_facts.scores.end(), given == m_facts.scores.end() ? std::nullopt : given->second,
                 comment == m_facts.comments.end() ? QString() : app::toQt(comment->second));
    }
    m_coaching->setText(m_facts.coaching);
    const auto ask = tr("Coaching note to %1…").arg(boundedLine(m_facts.agent, 80));
    m_coaching->setPlaceholderText(ask);
    m_coaching->setAccessibleName(ask);
    refuse(QString());
    tellTotal();
}

void ScorecardPanel::showReviews()
{
    for (auto* review : m_shown)
        delete review;
    m_shown.clear();
    m_reviewsTitle->setVisible(!m_facts.reviews.empty());
    for (const auto& review : m_facts.reviews) {
        auto* shown = new EarlierReview(review, m_facts.rater != m_facts.agent, this);
        m_reviews->addWidget(shown);
        shown->show();
        connect(shown, &EarlierReview::standWanted, this, [this](qint64 seq, const QString& reason) {
            m_standing = seq;
            Q_EMIT wished(wish::UpholdScore{m_facts.call, seq, reason});
        });
        m_shown.push_back(shown);
    }
}

void ScorecardPanel::tellTotal()
{
    call::event::Scores scores;
    for (const auto* row : m_rows)
        if (row->isAnswered())
            scores[row->criterion().id] = row->score();
    const auto sum = call::total(m_facts.criteria, scores);
    m_total->setInk(sum && sum->failed ? Ink::Danger : Ink::Normal);
    if (!sum)
        m_total->setText(QStringLiteral("–"));
    else if (sum->failed)
        m_total->setText(tr("Failed, else %1").arg(sum->points));
    else
        m_total->setText(scoreText(sum->score, false));
    m_refusal->hide();
}

/// In one place, so that nothing else moves from question to question.
void ScorecardPanel::tellHelp(const CriterionRow* row)
{
    if (row == nullptr)
        m_help->setText(tr("1 not at all, 5 wholly. Keys: 1–5, 0 for what does not apply."));
    else if (!row->criterion().help.empty())
        m_help->setText(bounded(app::toQt(row->criterion().help), 400));
}

CriterionRow* ScorecardPanel::firstOpen() const
{
    const auto open =
        std::ranges::find_if(m_rows, [](const CriterionRow* row) { return !row->isAnswered() || row->lacksComment(); });
    return open == m_rows.end() ? nullptr : *open;
}

void ScorecardPanel::focusFirst()
{
    if (m_card->isHidden() || m_rows.empty())
        return;
    auto* open = firstOpen();
    (open != nullptr ? open : m_rows.front())->focusOpen();
}

void ScorecardPanel::save()
{
    if (m_facts.call.isEmpty() || !m_facts.obstacle.isEmpty() || m_rows.empty())
        return;
    if (auto* open = firstOpen()) {
        const int left =
            static_cast<int>(std::ranges::count_if(m_rows, [](const CriterionRow* row) { return !row->isAnswered(); }));
        open->focusOpen();
        refuse(left > 0 ? tr("%n question(s) to score", nullptr, left) : tr("So low a score needs a comment"));
        return;
    }
    wish::ScoreCall wanted{m_facts.call, {}, {}, m_coaching->text().trimmed()};
    for (const auto* row : m_rows) {
        wanted.scores[row->criterion().id] = row->score();
        if (const auto comment = row->comment(); !comment.isEmpty())
            wanted.comments[row->criterion().id] = app::toStd(comment);
    }
    m_standing = 0;
    Q_EMIT wished(wanted);
}

void ScorecardPanel::saved()
{
    m_saved = true;
    refuse(QString());
    announce(this, tr("The review is saved"));
}

void ScorecardPanel::refuse(const QString& sentence)
{
    const auto standing = std::ranges::find_if(m_shown, [&](const auto* r) { return r->seq() == m_standing; });
    if (m_standing != 0 && standing != m_shown.end()) {
        (*standing)->refuse(sentence);
    } else {
        m_refusal->setText(sentence);
        m_refusal->setVisible(!sentence.isEmpty());
    }
    if (!sentence.isEmpty())
        announce(this, sentence);
}

void ScorecardPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        Panel::keyPressEvent(event);
}

} // namespace evenkeel::supervisor
