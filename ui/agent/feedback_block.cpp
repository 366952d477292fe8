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
    auto* acknowledge = new KeyButton(QStringLiteral("acknowledgeReview"), tr("Acknowledge"), QString(),
                                      KeyButton::Kind::Plain, m_answers);
    m_dispute =
        new KeyButton(QStringLiteral("openDispute"), tr("Dispute…"), QString(), KeyButton::Kind::Quiet, m_answers);
    row->addWidget(acknowledge);
    row->addWidget(m_dispute);
    column->addWidget(m_answers);
    column->addWidget(m_why);
    column->addWidget(m_deadline);
    connect(acknowledge, &QAbstractButton::clicked, this, [this] {
        if (!m_open.empty())
            Q_EMIT wished(wish::AcknowledgeReview{m_open.front().review.call, m_open.front().review.seq});
    });
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
    const auto when = tr("%1, %2").arg(QLocale().toString(first.callAt.date(), QLocale::ShortFormat),
                                       QLocale().toString(first.callAt.time(), QStringLiteral("HH:mm")));
    m_title->setText(first.situation.isEmpty()
                         ? tr("Feedback on your call of %1").arg(when)
                         : tr("Feedback on your call of %1, %2").arg(when, boundedLine(first.situation, 80)));
    const auto score = review.failed ? tr("failed") : tr("%1 of 100").arg(review.score);
    m_score->setText(tr("%1 from %2").arg(score, boundedLine(review.rater, 80)));
    m_coaching->setText(bounded(review.coaching));
    m_coaching->setVisible(!review.coaching.isEmpty());
    m_dispute->setVisible(!review.settles);
    const auto until = QLocale().toString(review.answerUntil.date(), QLocale::ShortFormat);
    const int more = static_cast<int>(open.size()) - 1;
    m_deadline->setText(more > 0 ? tr("To be answered by %1. %n more after it.", nullptr, more).arg(until)
                                 : tr("To be answered by %1.").arg(until));
    if (!another)
        return;
    m_refusal->hide();
    m_why->close();
    m_answers->show();
    showGiven(review);
}

/// What has a comment: where the points were lost, in words.
void FeedbackBlock::showGiven(const app::ReviewView& review)
{
    while (auto* item = m_given->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& given : review.given) {
        if (given.comment.isEmpty() || !given.score)
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
