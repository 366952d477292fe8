// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/caller_card.h"

#include "ui/actions/key_router.h"
#include "ui/agent/caller_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMostText = 400;

void empty(QLayout* rows)
{
    while (auto* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget* rowsIn(QWidget* parent)
{
    auto* rows = new QWidget(parent);
    theme::spaced(new QVBoxLayout(rows), {}, 8);
    return rows;
}

} // namespace

CallerCard::CallerCard(QWidget* parent)
    : DeskCard(QStringLiteral("callerCard"), tr("This caller"), ui::Act::EarlierCalls, parent)
    , m_summary(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_noteRows(rowsIn(this))
    , m_callRows(rowsIn(this))
    , m_form(new QWidget(this))
    , m_text(new TextField(QStringLiteral("callerNote"), tr("Note for the next handler"),
                           tr("What the next handler has to know"), m_form))
    , m_kind(new ChoiceRow(QStringLiteral("callerNoteKind"), tr("What it is"), {.digits = true, .caps = false}, m_form))
    , m_review(new DateChoice(QStringLiteral("callerNoteReview"), tr("Review"),
                              {{7, tr("1 week")}, {30, tr("30 days")}, {90, tr("90 days")}, {365, tr("1 year")}},
                              m_form))
    , m_save(new KeyButton(QStringLiteral("callerNoteSave"), tr("Leave the note"), tr("Ctrl Enter"),
                           KeyButton::Kind::Plain, m_form))
{
    setProperty(ui::kTakesSubmit, true);
    m_summary->setObjectName(QStringLiteral("callerSummary"));
    m_noteRows->setObjectName(QStringLiteral("callerNotes"));
    m_callRows->setObjectName(QStringLiteral("callerCalls"));
    content()->addWidget(m_summary);
    content()->addWidget(m_noteRows);
    content()->addWidget(m_callRows);
    content()->addWidget(m_form);
    auto* column = new QVBoxLayout(m_form);
    theme::spaced(column, {0, 6, 0, 0}, 4);
    column->addWidget(paragraph(tr("Note for the next handler"), Role::SmallStrong, Ink::Muted, m_form));
    column->addWidget(m_text);
    column->addWidget(m_kind);
    column->addWidget(paragraph(tr("Look again whether it holds"), Role::SmallStrong, Ink::Muted, m_form));
    column->addWidget(m_review);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 4, 0, 0}, 8);
    buttons->addGap();
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_kind->setItems(
        {{QStringLiteral("note"), tr("Note")}, {QStringLiteral("restriction"), tr("Restriction"), Tone::Warn}});
    m_kind->setChosen(QStringLiteral("note"));
    for (auto* child : m_form->findChildren<QWidget*>())
        child->installEventFilter(this);
    connect(m_save, &QAbstractButton::clicked, this, &CallerCard::save);
}

void CallerCard::setView(const app::CallView& view)
{
    auto notes = view.ownNotes;
    notes.insert(notes.end(), view.history.notes.begin(), view.history.notes.end());
    m_review->setToday(view.escalation.today);
    m_live = view.strip.live;
    if (m_told && view.history == m_history && notes == m_notes)
        return;
    m_told = true;
    m_summary->setText(view.history.known ? historyText(view.history)
                                          : tr("This caller has no number, so earlier "
                                               "calls cannot be found."));
    m_form->setVisible(view.history.known);
    showNotes(notes);
    showCalls(view.history);
    m_history = view.history;
    m_notes = std::move(notes);
}

void CallerCard::showNotes(const std::vector<app::CallerNoteView>& notes)
{
    empty(m_noteRows->layout());
    m_noteRows->setVisible(!notes.empty());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto& note = notes[i];
        auto* box = new Panel(Panel::Ground::Block, m_noteRows);
        box->setTone(note.restriction ? Tone::Warn : Tone::Accent);
        auto* column = new QVBoxLayout(box);
        theme::spaced(column, {12, 8, 12, 8}, 4);
        column->addWidget(paragraph(note.restriction ? tr("Restriction") : tr("Note"), Role::Caps, Ink::Muted, box));
        column->addWidget(paragraph(boundedLine(note.text, kMostText), Role::Body, Ink::Normal, box));
        auto* foot = new FlowLayout;
        theme::spaced(foot, {}, 8);
        foot->addWidget(paragraph(reviewText(note), Role::Small, note.reviewDue ? Ink::Warn : Ink::Muted, box));
        foot->addGap();
        auto* withdraw = new KeyButton(QStringLiteral("callerNoteWithdraw.%1").arg(i), tr("Withdraw"), QString(),
                                       KeyButton::Kind::Quiet, box);
        withdraw->setHint(boundedLine(note.text, 80));
        foot->addWidget(withdraw);
        column->addLayout(foot);
        connect(
            withdraw, &QAbstractButton::clicked, this,
            [this, call = note.call, seq = note.seq] {
                ask(wish::WithdrawNote{call, seq});
            },
            Qt::QueuedConnection); // the answer makes the rows again
        m_noteRows->layout()->addWidget(box);
    }
}

void CallerCard::showCalls(const app::CallerHistory& history)
{
    empty(m_callRows->layout());
    m_callRows->setVisible(!history.calls.empty());
    for (const auto& call : history.calls) {
        auto* line = new QWidget(m_callRows);
        auto* rows = new QVBoxLayout(line);
        theme::spaced(rows, {}, 0);
        rows->addWidget(label(QLocale().toString(call.date, QLocale::ShortFormat), Role::Small, Ink::Muted, line));
        rows->addWidget(paragraph(earlierCallText(call), Role::Small, Ink::Normal, line));
        m_callRows->layout()->addWidget(line);
    }
}

/// In a call the card is for reading: a key that was meant for the call must not withdraw somebody's note.
QWidget* CallerCard::firstControl()
{
    return m_live || m_form->isHidden() ? closeButton() : m_text;
}

void CallerCard::reset()
{
    m_text->clear();
    m_kind->setChosen(QStringLiteral("note"));
    m_review->clear();
    m_told = false;
}

void CallerCard::save()
{
    if (m_form->isHidden())
        return;
    if (m_text->text().trimmed().isEmpty()) {
        refuse(tr("There is nothing in the note."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_review->date()) {
        refuse(tr("Say by when somebody has to look whether this note still holds."));
        m_review->start();
        return;
    }
    if (!ask(wish::LeaveNote{m_text->text().trimmed(), m_kind->chosen() == QLatin1String("restriction"),
                             *m_review->date()}))
        return;
    m_text->clear();
    m_review->clear();
    m_kind->setChosen(QStringLiteral("note"));
    m_text->setFocus(Qt::OtherFocusReason);
}

bool CallerCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskCard::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !key->modifiers().testFlag(Qt::ControlModifier))
        return DeskCard::eventFilter(object, event);
    if (!key->isAutoRepeat())
        save();
    return true;
}

} // namespace evenkeel::agent
