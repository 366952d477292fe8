// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/conflict_rows.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/trainer/marked_text.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

constexpr std::size_t kMostShown = 100;

bool sameBut(const std::vector<pack::Conflict>& a, const std::vector<pack::Conflict>& b)
{
    return std::ranges::equal(a, b, {}, &pack::Conflict::key, &pack::Conflict::key);
}

} // namespace

ConflictRows::ConflictRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("publishConflicts"));
    theme::spaced(m_column, {}, 10);
}

void ConflictRows::setConflicts(const std::vector<pack::Conflict>& conflicts, const app::ChangedPacks& packs)
{
    const bool same = sameBut(conflicts, m_conflicts); // the choices are those of the rows that stand there
    m_conflicts = conflicts;
    if (same)
        return;
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto shown = std::min(kMostShown, conflicts.size());
    for (std::size_t i = 0; i < shown; ++i)
        add(i, conflicts[i], packs);
    if (shown < conflicts.size())
        m_column->addWidget(
            paragraph(tr("%n more, when these are decided", nullptr, static_cast<int>(conflicts.size() - shown)),
                      Role::Body, Ink::Muted, this));
    tabInLayoutOrder(this);
}

void ConflictRows::add(std::size_t number, const pack::Conflict& conflict, const app::ChangedPacks& packs)
{
    auto* item = new QWidget(this);
    auto* column = new QVBoxLayout(item);
    theme::spaced(column, {}, 4);
    const app::ChangedField at{conflict.section, conflict.id, conflict.path};
    const auto section = app::sectionText(conflict.section);
    const auto title = boundedLine(app::toQt(conflict.title.empty() ? conflict.id : conflict.title), 120);
    const auto what = conflict.path.empty() ? QString() : boundedLine(app::fieldText(at, packs), 120);
    QString heading = section;
    if (!title.isEmpty())
        heading = tr("%1: %2").arg(section, title);
    column->addWidget(paragraph(heading, Role::Strong, Ink::Normal, item));
    if (!what.isEmpty())
        column->addWidget(paragraph(what, Role::Small, Ink::Muted, item));
    const auto side = [&](const QString& name, const std::string& text, bool gone) {
        column->addWidget(label(name, Role::SmallStrong, Ink::Muted, item));
        if (gone) {
            column->addWidget(paragraph(tr("taken away"), Role::Body, Ink::Danger, item));
            return;
        }
        auto* marked = new MarkedText(item);
        // Of a whole item the title is told, and not one of its fields.
        const auto shown = [&](const std::string& value) {
            return conflict.path.empty() ? app::toQt(value) : app::valueText(at, value, packs);
        };
        marked->setTexts(shown(conflict.base), shown(text));
        column->addWidget(marked);
    };
    side(tr("Yours"), conflict.mine, conflict.mineGone);
    side(tr("Theirs"), conflict.theirs, conflict.theirsGone);
    auto* choice = new ChoiceRow(QStringLiteral("conflict-%1").arg(number + 1),
                                 tr("Which one to take: %1").arg(heading), {}, item);
    choice->setItems({{QStringLiteral("mine"), tr("Take yours")}, {QStringLiteral("theirs"), tr("Take theirs")}});
    if (conflict.decided)
        choice->setChosen(conflict.taken == pack::Side::Mine ? QStringLiteral("mine") : QStringLiteral("theirs"));
    column->addWidget(choice);
    connect(choice, &ChoiceRow::choseByHand, this, [this, key = app::toQt(conflict.key)](const QString& id) {
        Q_EMIT decided(key, id == QLatin1String("mine"));
    });
    m_column->addWidget(item);
    item->show();
}

} // namespace evenkeel::trainer
