// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/check_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

namespace evenkeel::widgets {

CheckRow::CheckRow(const QString& name, const QString& accessible, QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(FlowLayout::Mode::Natural, this))
{
    setObjectName(name);
    setAccessibleName(accessible);
    theme::spaced(m_flow, {}, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setItems(const std::vector<ChoiceItem>& items)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto& item : items) {
        auto* button = new ChoiceButton(this);
        button->set(QString(objectName() + QLatin1Char('.') + item.id), item, QString());
        button->setAccessibleDescription(accessibleName());
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT changed(chosen()); });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
    }
}

void CheckRow::setChosen(const QStringList& ids)
{
    for (auto* button : m_buttons)
        button->setChecked(ids.contains(button->item().id));
}

QStringList CheckRow::chosen() const
{
    QStringList ids;
    for (const auto* button : m_buttons)
        if (button->isChecked())
            ids << button->item().id;
    return ids;
}

void CheckRow::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel::widgets
