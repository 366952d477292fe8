// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/repeat_back_card.h"

#include "app/text.h"
#include "call/merge.h"
#include "ui/actions/key_router.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using app::toQt;
using app::toStd;
using theme::Role;

RepeatBackCard::RepeatBackCard(QWidget* parent)
    : DeskCard(QStringLiteral("repeatBackCard"), tr("Repeat back"), ui::Act::RepeatBack, parent)
    , m_rows(new QVBoxLayout)
    , m_words(new WordsBlock(QStringLiteral("repeatBackWords"), this))
    , m_said(
          new KeyButton(QStringLiteral("repeatBackSaid"), tr("Said"), tr("Ctrl Enter"), KeyButton::Kind::Plain, this))
    , m_copy(
          new KeyButton(QStringLiteral("repeatBackCopy"), tr("Copy"), tr("Shift Enter"), KeyButton::Kind::Plain, this))
{
    setProperty(ui::kTakesSubmit, true);
    theme::spaced(m_rows, {}, 2);
    content()->addLayout(m_rows);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 2, 0, 0}, 8);
    buttons->addWidget(m_copy);
    buttons->addGap();
    buttons->addWidget(m_said);
    content()->addLayout(buttons);
    content()->addWidget(m_words); // last: it grows with every word, and nothing may move for that
    m_said->installEventFilter(this);
    m_copy->installEventFilter(this);
    connect(m_said, &QAbstractButton::clicked, this, &RepeatBackCard::said);
    connect(m_copy, &QAbstractButton::clicked, this, &RepeatBackCard::copy);
}

void RepeatBackCard::setLists(const DeskLists& lists)
{
    if (lists.repeatBack == m_pack)
        return;
    m_pack = lists.repeatBack;
    for (auto* field : m_fields)
        field->deleteLater();
    for (auto* label : m_labels)
        label->deleteLater();
    m_fields.clear();
    m_labels.clear();
    for (const auto& asked : m_pack.fields) {
        const auto shown = boundedLine(toQt(asked.label), 60);
        auto* label = paragraph(shown, Role::SmallStrong, Ink::Muted, this);
        auto* field = new TextField(
            QString(u"repeatBack." + toQt(asked.name)), shown,
            asked.example.empty() ? QString() : tr("e.g. %1").arg(boundedLine(toQt(asked.example), 60)), this);
        field->installEventFilter(this);
        const auto index = m_fields.size();
        connect(field, &QLineEdit::textChanged, this, &RepeatBackCard::tell);
        connect(field, &QLineEdit::editingFinished, this, [this, index] { leave(index); });
        m_rows->addWidget(label);
        m_rows->addWidget(field);
        if (index + 1 < m_pack.fields.size())
            m_rows->addSpacing(theme::gap(2));
        m_labels.push_back(label);
        m_fields.push_back(field);
    }
    tell();
}

void RepeatBackCard::setView(const app::CallView& view)
{
    m_known = view.fields;
    // What the call knows already need not be typed again; what is being typed is left alone.
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto name = toQt(m_pack.fields[i].name);
        const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const auto& f) { return f.name == name; });
        if (known != m_known.end() && m_fields[i]->text().isEmpty() && !m_fields[i]->hasFocus())
            m_fields[i]->setText(known->value);
    }
}

void RepeatBackCard::reset()
{
    for (auto* field : m_fields)
        field->clear();
}

std::map<std::string, std::string> RepeatBackCard::values() const
{
    std::map<std::string, std::string> typed;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        typed[m_pack.fields[i].name] = toStd(m_fields[i]->text().trimmed());
    return typed;
}

QString RepeatBackCard::sentence() const
{
    auto shown = values();
    for (const auto& name : call::merge(m_pack.sentence, shown, m_pack.fields).missing) {
        const auto field =
            std::find_if(m_pack.fields.begin(), m_pack.fields.end(), [&](const auto& f) { return f.name == name; });
        shown[name] = "[" + (field == m_pack.fields.end() ? name : field->label) + "]";
    }
    return toQt(call::merge(m_pack.sentence, shown, m_pack.fields).text);
}

void RepeatBackCard::tell()
{
    m_words->say(Tone::Accent, tr("Say"), quoted(sentence()));
}

void RepeatBackCard::leave(std::size_t index)
{
    const auto name = toQt(m_pack.fields[index].name);
    const auto value = m_fields[index]->text().trimmed();
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const auto& f) { return f.name == name; });
    if (known != m_known.end() && !value.isEmpty() && value != known->value)
        ask(wish::SetField{name, value});
}

bool RepeatBackCard::complete()
{
    const auto missing = call::merge(m_pack.sentence, values(), m_pack.fields).missing;
    if (missing.empty())
        return true;
    QStringList labels;
    QWidget* first = nullptr;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (std::find(missing.begin(), missing.end(), m_pack.fields[i].name) == missing.end())
            continue;
        labels << toQt(m_pack.fields[i].label);
        if (first == nullptr)
            first = m_fields[i];
    }
    refuse(tr("Fill in first: %1.").arg(labels.join(QStringLiteral(", "))));
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
    return false;
}

void RepeatBackCard::said()
{
    if (complete() && ask(wish::SayBack{sentence()}))
        Q_EMIT closeAsked();
}

void RepeatBackCard::copy()
{
    if (complete())
        ask(wish::CopyText{sentence()});
}

bool RepeatBackCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskCard::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return DeskCard::eventFilter(object, event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const auto at = std::find(m_fields.begin(), m_fields.end(), object);
    if (modifiers == Qt::ControlModifier) {
        if (!key->isAutoRepeat())
            said();
    } else if (modifiers == Qt::ShiftModifier) {
        if (!key->isAutoRepeat())
            copy();
    } else if (at != m_fields.end()) {
        leave(static_cast<std::size_t>(at - m_fields.begin()));
        (at + 1 == m_fields.end() ? static_cast<QWidget*>(m_said) : *(at + 1))->setFocus(Qt::TabFocusReason);
        if (at + 1 == m_fields.end())
            Q_EMIT moved(m_words); // now it is to be said
    } else {
        return DeskCard::eventFilter(object, event);
    }
    return true;
}

} // namespace evenkeel::agent
