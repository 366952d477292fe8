// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/find_box.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;

FindBox::FindBox(QWidget* parent)
    : Part(QStringLiteral("findBox"), Ground::None, parent)
    , m_field(new TextField(QStringLiteral("find"), tr("Find a line to say"), tr("Find a line to say…"), this))
    , m_list(new Panel(Ground::Card, this))
    , m_nothing(paragraph(tr("No line has these words."), theme::Role::Small, Ink::Muted, m_list))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("findResults"));
    auto* rows = new QVBoxLayout(m_list);
    theme::spaced(rows, {6, 6, 6, 6}, 2);
    rows->addWidget(m_nothing);
    for (int i = 0; i < kMost; ++i) {
        auto* row = new LineRow(QStringLiteral("found."), m_list);
        row->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
        connect(row, &LineRow::wished, this, [this](const Wish& w) {
            Q_EMIT wished(w);
            if (std::holds_alternative<wish::SayLine>(w))
                close();
        });
        row->hide();
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    rows->addWidget(paragraph(tr("Enter says  ·  Shift Enter copies  ·  Esc leaves"), theme::Role::Small, Ink::Muted));
    m_list->hide();
    m_field->setKey(keyOf(ui::Act::FindLine), TextField::CapPlace::AtEdge);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_here = -1;
        Q_EMIT wished(wish::FindLines{text});
    });
    connect(m_field, &TextField::left, this, &FindBox::close);
}

bool FindBox::isOpen() const
{
    return !m_list->isHidden();
}

void FindBox::open()
{
    m_here = -1;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    Q_EMIT wished(wish::FindLines{m_field->text()});
}

void FindBox::close()
{
    m_list->hide();
    m_field->clear();
    m_field->clearFocus();
}

void FindBox::setResults(const QString& query, const std::vector<app::LineView>& lines)
{
    if (query != m_field->text() || (!m_field->hasFocus() && !isOpen()))
        return;
    m_shown = std::min<int>(kMost, static_cast<int>(lines.size()));
    for (int i = 0; i < kMost; ++i) {
        auto* row = m_rows[static_cast<std::size_t>(i)];
        if (i < m_shown)
            row->setLine(lines[static_cast<std::size_t>(i)], i + 1, m_fieldFacts);
        row->setVisible(i < m_shown);
    }
    m_nothing->setVisible(m_shown == 0);
    m_list->show();
    highlight(std::clamp(m_here, 0, std::max(0, m_shown - 1)));
}

void FindBox::highlight(int index)
{
    m_here = m_shown == 0 ? -1 : index;
    for (int i = 0; i < kMost; ++i)
        m_rows[static_cast<std::size_t>(i)]->setProminent(i == m_here);
    if (m_here >= 0)
        m_field->setAccessibleDescription(m_rows[static_cast<std::size_t>(m_here)]->accessibleName());
}

bool FindBox::pick(int index, bool copy)
{
    if (index < 0 || index >= m_shown)
        return false;
    auto* row = m_rows[static_cast<std::size_t>(index)];
    if (row->askFields())
        return true;
    const auto id = row->line().id;
    if (copy) {
        Q_EMIT wished(wish::CopyLine{id});
    } else {
        Q_EMIT wished(wish::SayLine{id});
    }
    close();
    return true;
}

bool FindBox::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_field || event->type() != QEvent::KeyPress || !isOpen())
        return Part::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    switch (key->key()) {
    case Qt::Key_Down: highlight(std::min(m_here + 1, m_shown - 1)); return true;
    case Qt::Key_Up: highlight(std::max(m_here - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
            pick(m_here, modifiers == Qt::ShiftModifier);
            return true;
        }
        break;
    case Qt::Key_Escape: close(); return true;
    default:
        if (modifiers == Qt::NoModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9)
            return pick(key->key() - Qt::Key_1, false);
    }
    return Part::eventFilter(object, event);
}

} // namespace evenkeel::agent
