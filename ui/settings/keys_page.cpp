// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keys_page.h"

#include "ui/actions/key_map.h"
#include "ui/settings/key_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace evenkeel::settings {

using ui::KeyContext;
using widgets::KeyButton;

KeysPage::KeysPage(QWidget* parent)
    : TitledPage(QStringLiteral("keys"), tr("Keys"), parent)
{
    content()->addWidget(widgets::paragraph(
        tr("While you type into a field, letters and digits belong to the field; function keys and keys with Ctrl work "
           "all the same. Esc gives the keys back to the call."),
        theme::Role::Body, widgets::Ink::Muted));
    content()->addWidget(
        widgets::paragraph(tr("To change a key, choose it and press the new one. The digits stay what they are."),
                           theme::Role::Body, widgets::Ink::Muted));

    const struct
    {
        KeyContext context;
        QString heading;
    } groups[] = {
        {KeyContext::Call, tr("In a call")},
        {KeyContext::Desk, tr("In a call and its wrap-up")},
        {KeyContext::Idle, tr("Between calls")},
        {KeyContext::Review, tr("On the supervisor’s pages")},
        {KeyContext::Train, tr("On the trainer’s pages")},
        {KeyContext::Always, tr("On every screen")},
    };
    for (const auto& group : groups) {
        heading(group.heading);
        for (const auto& action : ui::actionTable()) {
            if (action.context != group.context)
                continue;
            auto* row = new KeyRow(action, this);
            connect(row, &KeyRow::changed, this, &KeysPage::moved);
            content()->addWidget(row);
            m_rows.push_back(row);
        }
    }

    content()->addSpacing(theme::gap(16));
    auto* ways = new widgets::FlowLayout;
    m_resetAll =
        new KeyButton(QStringLiteral("keys-reset-all"), tr("Reset all keys"), {}, KeyButton::Kind::Plain, this);
    ways->addWidget(m_resetAll);
    content()->addLayout(ways);
    content()->addStretch(1);
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] {
        ui::keyMap().resetAll();
        moved();
    });
    m_resetAll->setEnabled(ui::keyMap().isChanged());
}

void KeysPage::moved()
{
    for (auto* row : m_rows)
        row->showKey();
    m_resetAll->setEnabled(ui::keyMap().isChanged());
    Q_EMIT keysChanged();
}

} // namespace evenkeel::settings
