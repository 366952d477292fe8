// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/earlier_review.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel::supervisor {

using namespace widgets;
using call::ReviewAnswer;
using theme::Role;

namespace {

QString dayText(const QDateTime& at)
{
    return QLocale().toString(at.date(), QLocale::ShortFormat);
}

std::pair<QString, Tone> state(const app::ReviewView& r)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EarlierReview", text); };
    if (!r.current)
        return {say(QT_TRANSLATE_NOOP("EarlierReview", "Scored anew")), Tone::None};
    switch (r.answer) {
    case ReviewAnswer::Acknowledged: return {say(QT_TRANSLATE_NOOP("EarlierReview", "Acknowledged")), Tone::Ok};
    case ReviewAnswer::Disputed:
        return r.settled ? std::pair(say(QT_TRANSLATE_NOOP("EarlierReview", "Settled")), Tone::None)
                         : std::pair(say(QT_TRANSLATE_NOOP("EarlierReview", "Disputed")), Tone::Warn);
    case ReviewAnswer::None: break;
    }
    return r.awaits ? std::pair(say(QT_TRANSLATE_NOOP("EarlierReview", "Waits for the agent until %1"))
                                    .arg(dayText(r.answerUntil)),
                                Tone::None)
                    : std::pair(say(QT_TRANSLATE_NOOP("EarlierReview", "Not answered")), Tone::None);
}

} // namespace

QString scoreText(int score, bool failed)
{
    return failed ? QCoreApplication::translate("EarlierReview", "Failed")
                  : QCoreApplication::translate("EarlierReview", "%1 of 100").arg(score);
}

EarlierReview::EarlierReview(const app::ReviewView& review, bool maySettle, QWidget* parent)
    : Panel(Ground::None, parent)
    , m_seq(review.seq)
{
    const QString name = u"review."_qs + QString::number(review.seq);
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {0, 4, 0, 4}, 4);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(label(boundedLine(review.rater, 80), Role::Strong, Ink::Normal, this));
    head->addWidget(label(dayText(review.at), Role::Small, Ink::Muted, this));
    head->addWidget(
        label(scoreText(review.score, review.failed), Role::Strong, review.failed ? Ink::Danger : Ink::Normal, this));
    const auto [word, tone] = state(review);
    if (tone != Tone::None)
        head->addWidget(new Pill(word, tone, this));
    column->addLayout(head);
    if (tone == Tone::None)
        column->addWidget(paragraph(word, Role::Small, Ink::Muted, this));
    const auto add = [&](const QString& text, Ink ink) {
        if (!text.isEmpty())
            column->addWidget(paragraph(bounded(text), Role::Small, ink, this));
    };
    add(review.coaching, Ink::Muted);
    if (!review.dispute.isEmpty())
        add(tr("Disputed: %1").arg(quoted(bounded(review.dispute))), Ink::Warn);
    if (review.settled)
        add(review.stands
                ? tr("%1: the score stands. %2").arg(boundedLine(review.settledBy, 80), bounded(review.reason))
                : tr("%1 settled it by another score.").arg(boundedLine(review.settledBy, 80)),
            Ink::Muted);
    if (!maySettle || review.settled || review.answer != ReviewAnswer::Disputed)
        return;
    m_reason = new TextField(QString(name + u".reason"), tr("Why the score stands"), tr("Why the score stands"), this);
    m_refusal = paragraph(QString(), Role::SmallStrong, Ink::Danger, this);
    m_stand =
        new KeyButton(QString(name + u".stand"), tr("The score stands…"), QString(), KeyButton::Kind::Plain, this);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_stand);
    column->addWidget(m_reason);
    column->addWidget(m_refusal);
    column->addLayout(row);
    m_reason->hide();
    m_refusal->hide();
    connect(m_stand, &QAbstractButton::clicked, this, [this] { m_reason->isHidden() ? askReason() : send(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &EarlierReview::send);
}

void EarlierReview::askReason()
{
    m_stand->setLabel(tr("The score stands"));
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void EarlierReview::send()
{
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT standWanted(m_seq, reason);
}

void EarlierReview::refuse(const QString& sentence)
{
    if (m_refusal == nullptr)
        return;
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace evenkeel::supervisor
