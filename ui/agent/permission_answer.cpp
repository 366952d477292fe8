// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/permission_answer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

PermissionAnswer::PermissionAnswer(QWidget* parent)
    : Part(QStringLiteral("permission"), Ground::Block, parent)
    , m_left(new TimerLabel(theme::Role::Strong, Ink::Normal, this))
    , m_by(new TextField(QStringLiteral("permission.by"), tr("Who answered"), tr("Who answered?"), this))
    , m_how(new MenuButton(QStringLiteral("permission.how"), tr("How the answer came"), this))
{
    setTone(Tone::Warn);
    m_left->setObjectName(QStringLiteral("permissionLeft"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 10, 12, 10}, 8);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(paragraph(tr("Waiting for an answer"), theme::Role::Strong, Ink::Normal, this));
    head->addWidget(m_left);
    column->addLayout(head);
    column->addWidget(m_by);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    auto* yes =
        new KeyButton(QStringLiteral("permission.allowed"), tr("Allowed"), tr("Enter"), KeyButton::Kind::Plain, this);
    auto* no =
        new KeyButton(QStringLiteral("permission.refused"), tr("Refused"), QString(), KeyButton::Kind::Plain, this);
    row->addWidget(yes);
    row->addWidget(no);
    row->addWidget(m_how);
    column->addLayout(row);
    m_how->setItems({{QStringLiteral("spoken"), tr("spoken")}, {QStringLiteral("chat"), tr("in the chat")}});
    m_how->setChosen(QStringLiteral("spoken"));
    connect(m_how, &MenuButton::choseByHand, this, [this](const QString& id) { m_how->setChosen(id); });
    connect(yes, &QAbstractButton::clicked, this, [this] { answer(true); });
    connect(no, &QAbstractButton::clicked, this, [this] { answer(false); });
    connect(m_by, &QLineEdit::returnPressed, this, [this] { answer(true); });
    hide();
}

void PermissionAnswer::setLeft(Millis left)
{
    m_left->setTime(left);
}

void PermissionAnswer::answer(bool granted)
{
    const auto by = m_by->text().trimmed();
    if (by.isEmpty()) {
        m_by->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_by->clearFocus(); // the keys belong to the call again
    Q_EMIT wished(wish::AnswerPermission{granted, by,
                                         m_how->chosen() == QLatin1String("chat") ? protocol::PermissionHow::Chat
                                                                                  : protocol::PermissionHow::Spoken});
}

} // namespace evenkeel::agent
