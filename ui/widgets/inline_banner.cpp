// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace evenkeel::widgets {

InlineBanner::InlineBanner(const QString& name, QWidget* parent)
    : Panel(Ground::Block, parent)
    , m_text(paragraph(QString(), theme::Role::Strong, Ink::Normal, this))
    , m_detail(paragraph(QString(), theme::Role::Small, Ink::Muted, this))
    , m_buttons(new FlowLayout)
    , m_row(new QWidget(this))
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 8, 12, 8}, 4);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    m_row->setLayout(m_buttons);
    theme::spaced(m_buttons, {0, 4, 0, 2}, 8);
    column->addWidget(m_row);
    m_row->hide();
    hide();
}

void InlineBanner::say(Tone tone, const QString& text, const QString& detail)
{
    setTone(tone);
    const bool news = text != m_text->text();
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? text : QString(text + QStringLiteral(". ") + detail));
    setVisible(!text.isEmpty());
    if (news && !text.isEmpty())
        announce(this, accessibleName());
}

KeyButton* InlineBanner::addButton(const QString& name, const QString& label, const QString& key, KeyButton::Kind kind)
{
    auto* button = new KeyButton(name, label, key, kind, m_row);
    m_buttons->addWidget(button);
    m_row->show();
    return button;
}

QString InlineBanner::text() const
{
    return m_text->text();
}

} // namespace evenkeel::widgets
