// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/inline_ask.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

InlineAsk::InlineAsk(const QString& name, const QString& question, const QString& placeholder, const QString& answer,
                     KeyButton::Kind kind, QWidget* parent)
    : Part(name, Ground::Block, parent)
    , m_question(paragraph(question, theme::Role::Strong, Ink::Normal, this))
    , m_suggestions(new ChoiceRow(QString(name + u".choice"), question, {.digits = true}, this))
    , m_field(new TextField(QString(name + u".field"), question, placeholder, this))
    , m_refusal(paragraph(QString(), theme::Role::SmallStrong, Ink::Danger, this))
    , m_answer(new KeyButton(QString(name + u".answer"), answer, tr("Enter"), kind, this))
    , m_buttons(new FlowLayout)
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 10, 12, 10}, 8);
    column->addWidget(m_question);
    column->addWidget(m_suggestions);
    m_suggestions->hide();
    column->addWidget(m_field);
    column->addWidget(m_refusal);
    m_refusal->setObjectName(QString(name + u".refusal"));
    m_refusal->hide();
    auto* row = m_buttons;
    theme::spaced(row, {}, 8);
    row->addWidget(m_answer);
    auto* leave = new KeyButton(QString(name + u".leave"), tr("Leave it"), tr("Esc"), KeyButton::Kind::Plain, this);
    row->addWidget(leave);
    column->addLayout(row);
    connect(m_field, &QLineEdit::returnPressed, this, &InlineAsk::send);
    connect(m_answer, &QAbstractButton::clicked, this, &InlineAsk::send);
    connect(m_field, &TextField::left, this, &InlineAsk::close);
    connect(leave, &QAbstractButton::clicked, this, &InlineAsk::close);
    connect(m_suggestions, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_field->setText(id);
        send();
    });
    hide();
}

void InlineAsk::setQuestion(const QString& question)
{
    m_question->setText(question);
    m_field->setAccessibleName(question);
}

void InlineAsk::setSuggestions(const std::vector<ChoiceItem>& items)
{
    m_suggestions->setItems(items);
    m_suggestions->setVisible(!items.empty());
}

KeyButton* InlineAsk::addButton(const QString& name, const QString& label, const QString& key)
{
    auto* button = new KeyButton(name, label, key, KeyButton::Kind::Quiet, this);
    m_buttons->addWidget(button);
    return button;
}

void InlineAsk::open(const QString& text)
{
    m_field->setText(text);
    m_field->selectAll();
    m_refusal->hide();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void InlineAsk::reopen(const QString& text, const QString& refusal)
{
    open(text);
    m_field->end(false);
    m_refusal->setText(refusal);
    m_refusal->show();
    announce(this, refusal);
}

void InlineAsk::close()
{
    if (isHidden())
        return;
    m_field->clearFocus();
    hide();
    m_field->clear();
    Q_EMIT left();
}

QString InlineAsk::text() const
{
    return m_field->text();
}

void InlineAsk::send()
{
    const auto text = m_field->text().trimmed();
    if (text.isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_field->clearFocus(); // hiding would hand the focus, and with it the keys, to the next field
    hide();
    m_field->clear();
    Q_EMIT answered(text);
}

} // namespace evenkeel::agent
