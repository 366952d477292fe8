// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/wrap_up_panel.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

WrapUpPanel::WrapUpPanel(QWidget* parent)
    : Part(QStringLiteral("wrapUpPanel"), Ground::None, parent)
    , m_title(paragraph(tr("Wrap up"), Role::Title, Ink::Normal, this))
    , m_after(new TimerLabel(Role::Small, Ink::Muted, this))
    , m_summary(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_record(new QWidget(this))
    , m_wrapUp(new QWidget(this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
    , m_back(
          new KeyButton(QStringLiteral("backToCall"), tr("Back to the call"), tr("Esc"), KeyButton::Kind::Plain, this))
    , m_undo(new KeyButton(QStringLiteral("undoEnd"), tr("Undo"), keyOf(ui::Act::Undo), KeyButton::Kind::Plain, this))
    , m_save(new KeyButton(QStringLiteral("save"), tr("Save"), keyOf(ui::Act::WrapUp), KeyButton::Kind::Accent, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 14, theme::kPage, 16}, 8);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(m_title);
    head->addGap();
    head->addWidget(m_after);
    column->addLayout(head);
    column->addWidget(m_summary);

    auto* record = new QVBoxLayout(m_record);
    theme::spaced(record, {}, 8);
    buildRecord(record);
    column->addWidget(m_record);
    auto* answers = new QVBoxLayout(m_wrapUp);
    theme::spaced(answers, {}, 6);
    buildWrapUp(answers);
    column->addWidget(m_wrapUp);

    column->addWidget(m_refusal);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 8, 0, 0}, 8);
    row->addWidget(m_back);
    row->addWidget(m_undo);
    row->addGap();
    row->addWidget(m_save);
    column->addLayout(row);
    column->addStretch(1);
    m_refusal->setObjectName(QStringLiteral("wrapUpRefusal"));
    m_refusal->hide();
    connect(m_save, &QAbstractButton::clicked, this, &WrapUpPanel::submit);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::Undo{}); });
    connect(m_back, &QAbstractButton::clicked, this, &WrapUpPanel::backAsked);
}

void WrapUpPanel::buildRecord(QBoxLayout* column)
{
    column->addWidget(label(tr("From the log"), Role::Caps, Ink::Muted, m_record));
    m_recordFacts = paragraph(QString(), Role::Body, Ink::Normal, m_record);
    m_recordFacts->setObjectName(QStringLiteral("recordFacts"));
    column->addWidget(m_recordFacts);
    column->addSpacing(4);
    column->addWidget(label(tr("Only you can say"), Role::Caps, Ink::Muted, m_record));
    m_wordsTitle = label(tr("The caller’s words"), Role::SmallStrong, Ink::Muted, m_record);
    column->addWidget(m_wordsTitle);
    m_words = new TextField(QStringLiteral("recordWords"), tr("The caller’s words"), tr("As they were said"), m_record);
    column->addWidget(m_words);
    m_police = question(column, "recordPolice", tr("Will the police be told?"));
    m_police->setItems(yesNoItems());
}

ChoiceRow* WrapUpPanel::question(QBoxLayout* column, const char* name, const QString& title, bool spread)
{
    column->addSpacing(4);
    column->addWidget(label(title, Role::SmallStrong, Ink::Muted, this));
    auto* row = new ChoiceRow(QString::fromLatin1(name), title,
                              {.digits = true, .caps = false, .spread = spread, .optional = true}, this);
    column->addWidget(row);
    connect(row, &ChoiceRow::choseByHand, m_refusal, &QWidget::hide);
    return row;
}

void WrapUpPanel::buildWrapUp(QBoxLayout* column)
{
    column->addWidget(paragraph(tr("Digits choose in the row that has the focus; Tab goes to the next."), Role::Small,
                                Ink::Muted, m_wrapUp));
    m_outcome = question(column, "outcome", tr("Outcome"));
    m_cause = question(column, "rootCause", tr("Root cause"));
    m_resolution = question(column, "resolution", tr("How it was put right"));
    m_agreed = question(column, "agreed", tr("Agreed with the caller?"));
    m_agreed->setItems(yesNoItems());
    m_mood = question(column, "moodAtEnd", tr("Caller at the end"));
    m_mood->setItems(moodItems());
    m_rating = question(column, "rating", tr("The caller’s rating"));
    std::vector<ChoiceItem> stars;
    for (int n = 1; n <= 5; ++n)
        stars.push_back({QString::number(n), QString::number(n)});
    stars.push_back({QStringLiteral("none"), tr("Not asked")});
    m_rating->setItems(stars);
    m_rating->setChosen(QStringLiteral("none"));
    column->addSpacing(4);
    m_note = new TextField(QStringLiteral("wrapUpNote"), tr("Note"), tr("Note…"), m_wrapUp);
    column->addWidget(m_note);
    auto* ways = new FlowLayout;
    theme::spaced(ways, {0, 2, 0, 0}, 8);
    const auto way = [&](const char* name, const QString& text, ui::Act card) {
        auto* button = new KeyButton(QString::fromLatin1(name), text, keyOf(card), KeyButton::Kind::Quiet, m_wrapUp);
        ways->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, card] { Q_EMIT cardAsked(card); });
    };
    way("wrapUpEscalate", tr("Escalate"), ui::Act::Escalate);
    way("wrapUpCallerNote", tr("Note for the next handler"), ui::Act::EarlierCalls);
    column->addLayout(ways);
}

void WrapUpPanel::setView(const app::CallView& view)
{
    const auto& w = view.wrapUp;
    if (m_recordWasDue && !w.recordDue && !isHidden())
        m_outcome->focusFirst();
    m_recordWasDue = w.recordDue;
    if (w.moodEnd != m_view.wrapUp.moodEnd && w.moodEnd > 0)
        m_mood->setChosen(QString::number(w.moodEnd));
    m_view = view;

    m_title->setText(w.recordDue ? tr("Record") : tr("Wrap up"));
    m_after->setVisible(!view.strip.live);
    m_after->setTime(w.afterCall, tr("%1 after the call"));
    QStringList summary{view.strip.live ? tr("Saving ends the call in the ordinary way") : endingText(w.ending)};
    summary << clockText(w.callLength);
    if (w.moodStart > 0 && w.moodPeak > 0)
        summary << moodCourse(w);
    m_summary->setText(summary.join(QStringLiteral("  ·  ")));

    m_outcome->setItems(choices(w.outcomes));
    m_cause->setItems(choices(w.rootCauses));
    m_resolution->setItems(choices(w.resolutions));
    m_recordFacts->setText(recordLines(w.record).join(QLatin1Char('\n')));
    m_wordsTitle->setVisible(w.record.words.isEmpty());
    m_words->setVisible(w.record.words.isEmpty());
    m_record->setVisible(w.recordDue);
    m_wrapUp->setVisible(!w.recordDue);
    m_back->setVisible(view.strip.live);
    m_undo->setVisible(!view.strip.live && view.undoable);
    m_save->setLabel(w.recordDue ? tr("Save the record") : tr("Save"));
}

/// Says nothing twice.
QString WrapUpPanel::moodCourse(const app::WrapUpView& w)
{
    if (w.moodStart == w.moodEnd && w.moodEnd == w.moodPeak)
        return moodText(w.moodEnd);
    if (w.moodPeak == w.moodStart || w.moodPeak == w.moodEnd)
        return tr("%1 → %2").arg(moodText(w.moodStart), moodText(w.moodEnd));
    return tr("%1 → %2, at worst %3").arg(moodText(w.moodStart), moodText(w.moodEnd), moodText(w.moodPeak).toLower());
}

void WrapUpPanel::reset()
{
    for (auto* row : {m_outcome, m_cause, m_resolution, m_agreed, m_mood, m_police})
        row->setChosen(QString());
    m_rating->setChosen(QStringLiteral("none"));
    m_words->clear();
    m_note->clear();
    m_refusal->hide();
    m_view = {};
    m_recordWasDue = false;
}

void WrapUpPanel::start()
{
    if (m_view.wrapUp.recordDue && m_words->isHidden())
        m_police->focusFirst();
    else if (m_view.wrapUp.recordDue)
        m_words->setFocus(Qt::OtherFocusReason);
    else
        m_outcome->focusFirst();
}

void WrapUpPanel::submit()
{
    m_refusal->hide();
    if (m_view.wrapUp.recordDue) {
        const auto police = m_police->chosen();
        Q_EMIT wished(
            wish::SaveRecord{m_words->text().trimmed(),
                             police.isEmpty() ? std::nullopt : std::optional<bool>(police == QLatin1String("yes"))});
        return;
    }
    if (m_outcome->chosen().isEmpty()) {
        refuse(tr("Choose the outcome first."));
        m_outcome->focusFirst();
        return;
    }
    const int rating = m_rating->chosen().toInt(); // "none" is 0
    Q_EMIT wished(wish::SaveWrapUp{
        m_outcome->chosen(), m_cause->chosen(), m_resolution->chosen(), m_agreed->chosen() == QLatin1String("yes"),
        rating > 0 ? std::optional<int>(rating) : std::nullopt, m_mood->chosen().toInt(), m_note->text().trimmed()});
}

void WrapUpPanel::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    announce(this, sentence);
}

bool WrapUpPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Part::event(event);
}

void WrapUpPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_view.strip.live) {
        Q_EMIT backAsked();
        return;
    }
    Part::keyPressEvent(event);
}

} // namespace evenkeel::agent
