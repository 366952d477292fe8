// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/part_model.h"

#include "app/text.h"
#include "pack/items.h"
#include "pack/names.h"
#include "ui/trainer/drag_data.h"
#include "ui/widgets/bounded_text.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace evenkeel::trainer {

using app::toQt;
using pack::Part;
using pack::Place;

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackParts)
};

using Counts = std::unordered_map<std::string_view, int>;

struct LineCounts
{
    explicit LineCounts(const pack::Sheet& sheet)
    {
        for (const auto& line : sheet.lines()) {
            ++steps[line->step];
            ++situations[line->situation];
            ++behaviours[line->behaviour];
            ++uses[line->use];
        }
    }
    Counts steps, situations, behaviours, uses;
};

int countOf(const Counts& counts, std::string_view id)
{
    const auto it = counts.find(id);
    return it == counts.end() ? 0 : it->second;
}

/// Collects rows; a heading comes with the first row under it.
class Rows
{
  public:
    explicit Rows(QString filter)
        : m_filter(std::move(filter))
    {}
    void heading(const QString& title)
    {
        m_heading = {true, {}, title, 0, -1};
        m_pending = true;
    }
    void add(Place place, const QString& title, int number = 0, int lines = -1)
    {
        if (!m_filter.isEmpty() && !title.contains(m_filter, Qt::CaseInsensitive) &&
            !m_heading.title.contains(m_filter, Qt::CaseInsensitive))
            return;
        if (std::exchange(m_pending, false))
            rows.push_back(m_heading);
        rows.push_back({false, place, title, number, lines});
    }
    /// What is not there yet can be made here.
    void addFirst(Place place, const QString& title)
    {
        add(place, title);
        if (!rows.empty() && !rows.back().heading && rows.back().place == place)
            rows.back().first = true;
    }
    std::vector<PartRow> rows;

  private:
    QString m_filter;
    PartRow m_heading;
    bool m_pending = false;
};

} // namespace

QString useText(std::size_t use)
{
    const auto name = use < pack::kUses.size() ? pack::kUses[use] : std::string_view{};
    if (name == "redirect")
        return Words::tr("Words of redirects");
    if (name == "warning")
        return Words::tr("Words of warnings");
    if (name == "end")
        return Words::tr("Words of the end");
    if (name == "permission")
        return Words::tr("Words while a supervisor is asked");
    return Words::tr("Words when somebody is in danger");
}

QString kindText(Part part)
{
    switch (part) {
    case Part::Pack: return Words::tr("The pack");
    case Part::Guide: return Words::tr("Guide");
    case Part::Step: return Words::tr("Step");
    case Part::Situation: return Words::tr("Situation");
    case Part::Behaviour: return Words::tr("Behaviour");
    case Part::Use: return Words::tr("Protocol");
    case Part::Policy: return Words::tr("Policy");
    case Part::Field: return Words::tr("Merge field");
    case Part::Route: return Words::tr("Way to hand over");
    case Part::Outcome: return Words::tr("Outcome");
    case Part::RootCause: return Words::tr("Root cause");
    case Part::Resolution: return Words::tr("Kind of resolution");
    case Part::Technique: return Words::tr("Technique");
    case Part::CalmCard: return Words::tr("Calm card");
    case Part::RepeatBack: return Words::tr("Repeat-back card");
    case Part::RepeatField: return Words::tr("Field of the repeat-back card");
    case Part::Criterion: return Words::tr("Question of the scorecard");
    case Part::Practice: return Words::tr("Practice caller");
    case Part::Beat: return Words::tr("Words of a practice caller");
    }
    return {};
}

QString partTitle(const pack::Pack& rest, const Place& place)
{
    if (place.part == Part::Use)
        return useText(place.index);
    const auto title = widgets::boundedLine(toQt(pack::titleOf(rest, place)), 200);
    if (place.part == Part::Step)
        return Words::tr("%1 %2", "number and title of a step").arg(QString::number(place.inner + 1), title);
    if (place.part == Part::Beat)
        return Words::tr("%1: %2", "a practice caller, and the id of what it says")
            .arg(partTitle(rest, pack::shownIn(place)), title);
    return pack::isListed(place.part) ? (title.isEmpty() ? kindText(place.part) : title) : kindText(place.part);
}

std::vector<PartRow> outline(const pack::Sheet& sheet, const QString& filter)
{
    const auto& pack = sheet.rest();
    const LineCounts counts(sheet);
    Rows out(filter.trimmed());
    const auto title = [&](const Place& place) { return partTitle(pack, place); };
    const auto none = [&](Part part, std::size_t count, std::size_t at = 0) {
        if (count == 0)
            out.addFirst({part, at, 0}, Words::tr("Add: %1").arg(kindText(part)));
    };
    const auto list = [&](Part part, std::size_t count) {
        none(part, count);
        for (std::size_t i = 0; i < count; ++i)
            out.add({part, i, 0}, title({part, i, 0}));
    };

    out.heading(Words::tr("Pack"));
    out.add({}, kindText(Part::Pack));
    for (std::size_t g = 0; g < pack.guides.size(); ++g) {
        out.heading(Words::tr("Guide: %1").arg(widgets::boundedLine(toQt(pack.guides[g].title), 80)));
        out.add({Part::Guide, g, 0}, Words::tr("About this guide"));
        for (std::size_t s = 0; s < pack.guides[g].steps.size(); ++s)
            out.add({Part::Step, g, s}, title({Part::Step, g, s}), static_cast<int>(s) + 1,
                    countOf(counts.steps, pack.guides[g].steps[s].id));
        none(Part::Step, pack.guides[g].steps.size(), g);
    }
    if (pack.guides.empty())
        out.heading(kindText(Part::Guide));
    none(Part::Guide, pack.guides.size());
    out.heading(Words::tr("Situations"));
    none(Part::Situation, pack.situations.size());
    for (std::size_t i = 0; i < pack.situations.size(); ++i)
        out.add({Part::Situation, i, 0}, title({Part::Situation, i, 0}), 0,
                countOf(counts.situations, pack.situations[i].id));
    out.heading(Words::tr("Behaviours"));
    none(Part::Behaviour, pack.behaviours.size());
    for (std::size_t i = 0; i < pack.behaviours.size(); ++i)
        out.add({Part::Behaviour, i, 0}, title({Part::Behaviour, i, 0}), 0,
                countOf(counts.behaviours, pack.behaviours[i].id));
    out.heading(Words::tr("Protocol"));
    for (std::size_t i = 0; i < pack::kUses.size(); ++i)
        out.add({Part::Use, i, 0}, useText(i), 0, countOf(counts.uses, pack::kUses[i]));
    out.heading(Words::tr("Policies"));
    list(Part::Policy, pack.policies.size());
    out.heading(Words::tr("Merge fields"));
    list(Part::Field, pack.fields.size());
    out.heading(Words::tr("Techniques"));
    list(Part::Technique, pack.techniques.size());
    out.heading(Words::tr("Cards"));
    out.add({Part::CalmCard, 0, 0}, kindText(Part::CalmCard));
    out.add({Part::RepeatBack, 0, 0}, kindText(Part::RepeatBack));
    list(Part::RepeatField, pack.repeatBack.fields.size());
    out.heading(Words::tr("Ways to hand over"));
    list(Part::Route, pack.routes.size());
    out.heading(Words::tr("Wrap-up: outcomes"));
    list(Part::Outcome, pack.wrapUp.outcomes.size());
    out.heading(Words::tr("Wrap-up: root causes"));
    list(Part::RootCause, pack.wrapUp.rootCauses.size());
    out.heading(Words::tr("Wrap-up: kinds of resolution"));
    list(Part::Resolution, pack.wrapUp.resolutions.size());
    out.heading(Words::tr("Scorecard"));
    list(Part::Criterion, pack.scorecard.size());
    out.heading(Words::tr("Practice callers"));
    list(Part::Practice, pack.practice.size());
    return std::move(out.rows);
}

void PartModel::show(const pack::Sheet& sheet, const QString& filter)
{
    auto rows = outline(sheet, filter);
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) { // most often a title or a count
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PartModel::setMarks(Marks marks)
{
    if (marks == m_marks || (marks && m_marks && *marks == *m_marks))
        return;
    m_marks = std::move(marks);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const PartRow* PartModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PartModel::rowOf(const Place& place) const
{
    const auto it =
        std::ranges::find_if(m_rows, [&](const PartRow& r) { return !r.heading && !r.first && r.place == place; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

const pack::Severity* PartModel::markOf(int at) const
{
    const auto* part = row(at);
    if (part == nullptr || part->heading || part->first)
        return nullptr;
    if (!m_marks)
        return nullptr;
    const auto it = m_marks->find(pack::markOf(part->place));
    return it == m_marks->end() ? nullptr : &it->second;
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    const auto* part = row(index.row());
    if (part == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return part->title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QString text = part->lines < 0 ? part->title : Words::tr("%1, %n line(s)", nullptr, part->lines).arg(part->title);
    if (const auto* mark = markOf(index.row()))
        text = *mark == pack::Severity::Error ? Words::tr("%1, has errors").arg(text)
                                              : Words::tr("%1, has warnings").arg(text);
    return text;
}

Qt::ItemFlags PartModel::flags(const QModelIndex& index) const
{
    const auto* part = row(index.row());
    if (part == nullptr || part->heading)
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!part->first && pack::isListed(part->place.part))
        flags |= Qt::ItemIsDragEnabled;
    if (part->lines >= 0)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList PartModel::mimeTypes() const
{
    return partFormats() + lineFormats();
}

QMimeData* PartModel::mimeData(const QModelIndexList& indexes) const
{
    const auto* part = indexes.size() == 1 ? row(indexes.front().row()) : nullptr;
    const bool may = part != nullptr && !part->heading && !part->first && pack::isListed(part->place.part);
    return may ? dragged(part->place).release() : nullptr;
}

/// By how much the part moves when it is put above this row; 0: it stays, or may not stand there.
int PartModel::distanceTo(const Place& part, int at) const
{
    const auto inSameList = [&](const PartRow* other) {
        return other != nullptr && !other->heading && !other->first && other->place.part == part.part &&
               (part.part != Part::Step || other->place.index == part.index);
    };
    const auto positionOf = [&](const Place& place) {
        return static_cast<int>(part.part == Part::Step ? place.inner : place.index);
    };
    const auto* below = row(at);
    const auto* above = row(at - 1);
    int to = 0;
    if (inSameList(below))
        to = positionOf(below->place);
    else if (inSameList(above))
        to = positionOf(above->place) + 1;
    else
        return 0;
    const int from = positionOf(part);
    return to > from ? to - 1 - from : to - from;
}

bool PartModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int at, int,
                                const QModelIndex& parent) const
{
    if (data == nullptr || action != Qt::MoveAction)
        return false;
    if (const auto line = lineIn(*data)) {
        const auto* home = parent.isValid() ? row(parent.row()) : nullptr;
        return home != nullptr && home->lines >= 0 && home->place != line->home;
    }
    const auto part = partIn(*data);
    return part && !parent.isValid() && pack::isListed(part->part) && rowOf(*part) >= 0 && distanceTo(*part, at) != 0;
}

bool PartModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int at, int column,
                             const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, at, column, parent))
        return false;
    if (const auto line = lineIn(*data))
        Q_EMIT lineDropped(line->position, row(parent.row())->place);
    else if (const auto part = partIn(*data))
        Q_EMIT moveDropped(*part, distanceTo(*part, at));
    return true;
}

} // namespace evenkeel::trainer
