// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/import_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/reading_order.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

ImportFields::ImportFields(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("importFields"));
    theme::spaced(m_column, {}, 6);
}

void ImportFields::setFields(const std::vector<ImportField>& fields, const std::vector<ChoiceItem>& ours)
{
    if (fields == m_fields && ours == m_ours)
        return;
    // A choice changes a row and seldom which rows there are: the focus stays where it is.
    const bool sameRows =
        std::ranges::equal(fields, m_fields, {}, &ImportField::foreign, &ImportField::foreign) && !fields.empty();
    m_fields = fields;
    m_ours = ours;
    if (!sameRows)
        while (auto* item = m_column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto& field = m_fields[i];
        const auto name = QStringLiteral("importField.%1").arg(i + 1);
        if (!sameRows) {
            auto* row = new QWidget(this);
            auto* flow = new FlowLayout(FlowLayout::Mode::Natural, row);
            theme::spaced(flow, {}, 8);
            flow->addWidget(label(boundedLine(field.foreign, 60), Role::Strong, Ink::Normal, row));
            auto* menu = new MenuButton(name, tr("%1 is called here").arg(boundedLine(field.foreign, 60)), row);
            connect(menu, &MenuButton::choseByHand, this,
                    [this, foreign = field.foreign](const QString& chosen) { Q_EMIT this->chosen(foreign, chosen); });
            flow->addWidget(menu);
            auto* what = paragraph(QString(), Role::Small, Ink::Muted, row);
            what->setObjectName(name + QStringLiteral(".what"));
            flow->addWidget(what);
            m_column->addWidget(row);
            row->show();
        }
        auto* menu = findChild<MenuButton*>(name);
        menu->setItems(m_ours);
        menu->setChosen(field.ours, QLatin1Char('{') + field.ours + QLatin1Char('}'));
        findChild<PlainLabel*>(name + QStringLiteral(".what"))->setText(field.what);
    }
    tabInLayoutOrder(this);
}

} // namespace evenkeel::trainer
