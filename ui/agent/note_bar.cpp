// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/note_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/timer_label.h"

#include <QHBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

NoteBar::NoteBar(QWidget* parent)
    : Part(QStringLiteral("noteBar"), Ground::Surface, parent)
    , m_note(new TextField(QStringLiteral("note"), tr("Note"), tr("Note…"), this))
    , m_last(paragraph(QString(), theme::Role::Small, Ink::Muted, this))
    , m_wrapUp(new KeyButton(QStringLiteral("wrapUp"), tr("Wrap up"), QString(), KeyButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 10, theme::kPage, 10}, 6);
    column->addWidget(m_last);
    auto* row = new QHBoxLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_note, 1);
    row->addWidget(m_wrapUp);
    column->addLayout(row);
    m_last->setObjectName(QStringLiteral("lastNote"));
    m_last->hide();
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
    if (notes.empty()) {
        m_last->hide();
        return;
    }
    const auto& last = notes.back();
    const auto shown = tr("Noted %1: %2").arg(clockText(last.at), last.text.left(160));
    m_last->setText(last.masked ? tr("%1 (a card number was masked)").arg(shown) : shown);
    m_last->setInk(last.masked ? Ink::Warn : Ink::Muted);
    m_last->show();
}

void NoteBar::openNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

} // namespace evenkeel::agent
