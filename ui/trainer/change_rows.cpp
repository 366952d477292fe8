// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/change_rows.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/trainer/marked_text.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

/// A page of everything that an import of thousands of lines changed helps nobody.
constexpr std::size_t kMostItems = 100;
constexpr std::size_t kMostFields = 20;

Ink inkOf(pack::What what)
{
    switch (what) {
    case pack::What::Added: return Ink::Ok;
    case pack::What::Removed: return Ink::Danger;
    case pack::What::Changed: return Ink::Accent;
    case pack::What::Moved: return Ink::Muted;
    }
    return Ink::Normal;
}

} // namespace

ChangeRows::ChangeRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("publishChanges"));
    theme::spaced(m_column, {}, 6);
}

void ChangeRows::setChanges(const std::vector<pack::ItemChange>& changes, const app::ChangedPacks& packs)
{
    if (changes == m_changes && m_column->count() > 0)
        return;
    m_changes = changes;
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto shown = std::min(kMostItems, changes.size());
    for (std::size_t i = 0; i < shown; ++i)
        add(changes[i], packs);
    if (changes.empty())
        m_column->addWidget(paragraph(tr("Nothing: the draft is what agents have now."), Role::Body, Ink::Muted, this));
    else if (shown < changes.size())
        m_column->addWidget(paragraph(tr("%n more item(s)", nullptr, static_cast<int>(changes.size() - shown)),
                                      Role::Body, Ink::Muted, this));
}

void ChangeRows::add(const pack::ItemChange& change, const app::ChangedPacks& packs)
{
    auto* item = new QWidget(this);
    auto* column = new QVBoxLayout(item);
    theme::spaced(column, {0, 4, 0, 6}, 4);
    auto* head = new FlowLayout(FlowLayout::Mode::Natural);
    theme::spaced(head, {}, 8);
    head->addWidget(label(app::whatText(change.what), Role::SmallStrong, inkOf(change.what), item));
    head->addWidget(label(app::sectionText(change.section), Role::Small, Ink::Muted, item));
    if (const auto parent = app::parentText(change, packs); !parent.isEmpty())
        head->addWidget(paragraph(boundedLine(parent, 80), Role::Small, Ink::Muted, item));
    if (change.moved && change.what != pack::What::Moved)
        head->addWidget(label(tr("and moved"), Role::Small, Ink::Muted, item));
    column->addLayout(head);
    if (const auto title = app::itemText(change); !title.isEmpty())
        column->addWidget(paragraph(boundedLine(title, 160), Role::Strong, Ink::Normal, item));
    // What a thing was that is gone stands in its title; the rest can be read in the revision before.
    const auto fields = change.what == pack::What::Removed ? 0 : std::min(kMostFields, change.fields.size());
    for (std::size_t i = 0; i < fields; ++i) {
        const auto& field = change.fields[i];
        const app::ChangedField at{change.section, change.id, field.path};
        if (!app::isForPeople(at))
            continue;
        column->addWidget(paragraph(boundedLine(app::fieldText(at, packs), 120), Role::Small, Ink::Muted, item));
        auto* text = new MarkedText(item);
        text->setTexts(app::valueText(at, field.before, packs), app::valueText(at, field.after, packs));
        column->addWidget(text);
    }
    m_column->addWidget(item);
    item->show();
}

} // namespace evenkeel::trainer
