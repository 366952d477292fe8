// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/note_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/timer_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;

NoteBar::NoteBar(QWidget* parent)
    : Part(QStringLiteral("noteBar"), Ground::Surface, parent)
    , m_note(new TextField(QStringLiteral("note"), tr("Note"), tr("Note…"), this))
    , m_last(paragraph(QString(), theme::Role::Small, Ink::Muted, this))
    , m_undo(new KeyButton(QStringLiteral("undo"), tr("Undo"), keyOf(ui::Act::Undo), KeyButton::Kind::Quiet, this))
    , m_wrapUp(new KeyButton(QStringLiteral("wrapUp"), tr("Wrap up"), QString(), KeyButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 10, theme::kPage, 10}, 6);
    column->addWidget(m_last);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_note);
    row->addGap();
    row->addWidget(m_undo);
    row->addWidget(m_wrapUp);
    column->addLayout(row);
    m_last->setObjectName(QStringLiteral("lastNote"));
    m_last->hide();
    m_undo->hide();
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::Undo{}); });
    m_note->setKey(keyOf(ui::Act::Note), TextField::CapPlace::AfterPlaceholder);
    m_wrapUp->setHint(tr("Key %1").arg(keyOf(ui::Act::WrapUp)));
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        const auto text = m_note->text().trimmed();
        if (!text.isEmpty())
            Q_EMIT wished(wish::AddNote{text});
        m_note->clear();
        m_note->clearFocus();
    });
    connect(m_wrapUp, &QAbstractButton::clicked, this, &NoteBar::wrapUpAsked);
}

void NoteBar::setNotes(const std::vector<app::NoteView>& notes)
{
    constexpr std::ptrdiff_t kKept = 5;
    const auto from = notes.end() - std::min<std::ptrdiff_t>(kKept, std::ssize(notes));
    if (std::equal(from, notes.end(), m_notes.begin(), m_notes.end()))
        return;
    m_notes.assign(from, notes.end());
    showNotes();
}

void NoteBar::setMost(int notes)
{
    if (notes == m_most)
        return;
    m_most = notes;
    showNotes();
}

void NoteBar::showNotes()
{
    const auto shown = std::min<std::ptrdiff_t>(m_most, std::ssize(m_notes));
    QStringList lines;
    bool masked = false;
    for (auto note = m_notes.end() - shown; note != m_notes.end(); ++note) {
        const auto text = QString(clockText(note->at) + u"  " + boundedLine(note->text, 160));
        lines << (note->masked ? tr("%1 (a card number was masked)").arg(text) : text);
        masked = note->masked;
    }
    m_last->setText(lines.join(QLatin1Char('\n')));
    m_last->setInk(masked ? Ink::Warn : Ink::Muted);
    m_last->setVisible(!lines.isEmpty());
}

void NoteBar::openNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

} // namespace evenkeel::agent
