// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/feedback_block.h"

#include "ui/agent/inline_ask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

QString momentOf(const QDateTime& at)
{
    return FeedbackBlock::tr("%1, %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat),
                                           QLocale().toString(at.time(), QStringLiteral("HH:mm")));
}

} // namespace

FeedbackBlock::FeedbackBlock(QWidget* parent)
    : Part(QStringLiteral("feedback"), Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Strong, Ink::Normal, this))
    , m_score(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_coaching(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_given(new QVBoxLayout)
    , m_deadline(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
    , m_answers(new QWidget(this))
    , m_why(new InlineAsk(QStringLiteral("disputeReview"), tr("What do you not agree with?"),
                          tr("Your side, in a sentence or two"), tr("Dispute it"), KeyButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 10, 12, 10}, 6);
    column->addWidget(m_title);
    column->addWidget(m_score);
    column->addWidget(m_coaching);
    theme::spaced(m_given, {}, 4);
    column->addLayout(m_given);
    column->addWidget(m_refusal);
    auto* row = new FlowLayout(FlowLayout::Mode::Natural, m_answers);
    theme::spaced(row, {0, 2, 0, 2}, 8);
    m_acknowledge =
        new KeyButton(QStringLiteral("acknowledgeReview"), QString(), QString(), KeyButton::Kind::Plain, m_answers);
    m_dispute =
        new KeyButton(QStringLiteral("openDispute"), tr("Dispute…"), QString(), KeyButton::Kind::Quiet, m_answers);
    row->addWidget(m_acknowledge);
    row->addWidget(m_dispute);
    column->addWidget(m_answers);
    column->addWidget(m_why);
    column->addWidget(m_deadline);
    connect(m_acknowledge, &QAbstractButton::clicked, this, &FeedbackBlock::answer);
    connect(m_dispute, &QAbstractButton::clicked, this, [this] {
        m_refusal->hide();
        m_answers->hide();
        m_why->open();
    });
    connect(m_why, &InlineAsk::left, this, [this] { m_answers->show(); });
    connect(m_why, &InlineAsk::answered, this, [this](const QString& text) {
        m_answers->show();
        if (!m_open.empty())
            Q_EMIT wished(wish::DisputeReview{m_open.front().review.call, m_open.front().review.seq, text});
    });
    m_refusal->hide();
    hide();
}

void FeedbackBlock::setFeedback(const std::vector<app::FeedbackView>& open)
{
    if (open == m_open)
        return;
    const bool another = open.empty() || m_open.empty() || open.front().review != m_open.front().review;
    m_open = open;
    setVisible(!open.empty());
    if (open.empty())
        return;
    const auto& first = open.front();
    const auto& review = first.review;
    const auto score = review.failed ? tr("failed") : tr("%1 of 100").arg(review.score);
    m_score->setText(tr("%1 from %2").arg(score, boundedLine(review.rater, 80)));
    if (review.settled)
        showSettled(first);
    else
        showOpen(first);
    m_coaching->setVisible(!m_coaching->text().isEmpty());
    m_dispute->setVisible(!review.settles && !review.settled);
    if (!another)
        return;
    m_refusal->hide();
    m_why->close();
    m_answers->show();
    showGiven(review);
}

void FeedbackBlock::showOpen(const app::FeedbackView& first)
{
    const auto when = momentOf(first.callAt);
    m_title->setText(first.situation.isEmpty()
                         ? tr("Feedback on your call of %1").arg(when)
                         : tr("Feedback on your call of %1, %2").arg(when, boundedLine(first.situation, 80)));
    m_coaching->setText(bounded(first.review.coaching));
    m_acknowledge->setLabel(tr("Acknowledge"));
    const auto until = QLocale().toString(first.review.answerUntil.date(), QLocale::ShortFormat);
    const int more = static_cast<int>(m_open.size()) - 1;
    m_deadline->setText(more > 0 ? tr("To be answered by %1. %n more after it.", nullptr, more).arg(until)
                                 : tr("To be answered by %1.").arg(until));
    m_deadline->show();
}

void FeedbackBlock::showSettled(const app::FeedbackView& first)
{
    m_title->setText(
        tr("Your dispute about your call of %1 was settled: the score stands").arg(momentOf(first.callAt)));
    m_coaching->setText(tr("%1: %2").arg(boundedLine(first.review.settledBy, 80), bounded(first.review.reason, 600)));
    m_acknowledge->setLabel(tr("Read"));
    const int more = static_cast<int>(m_open.size()) - 1;
    m_deadline->setText(tr("%n more after it.", nullptr, more));
    m_deadline->setVisible(more > 0);
}

void FeedbackBlock::answer()
{
    if (m_open.empty())
        return;
    const auto& review = m_open.front().review;
    if (review.settled)
        Q_EMIT wished(wish::SeenSettlement{review.call, review.seq});
    else
        Q_EMIT wished(wish::AcknowledgeReview{review.call, review.seq});
}

/// What has a comment: where the points were lost, in words.
void FeedbackBlock::showGiven(const app::ReviewView& review)
{
    while (auto* item = m_given->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& given : review.given) {
        if (review.settled || given.comment.isEmpty() || !given.score)
            continue;
        auto* line = paragraph(
            tr("%1: %2 of 5. %3")
                .arg(boundedLine(given.criterion, 160), QString::number(*given.score), bounded(given.comment, 600)),
            Role::Small, Ink::Muted, this);
        m_given->addWidget(line);
        line->show();
    }
}

void FeedbackBlock::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace evenkeel::agent
