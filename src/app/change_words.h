// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/diff.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

/// What was done to a pack, in words for people.
namespace evenkeel::app {

/// The packs that are compared, in which ids have their names; the first that has the id gives it. None is null.
using ChangedPacks = std::vector<std::shared_ptr<const pack::Pack>>;

/// Where a value stands, as pack::ItemChange and pack::Conflict say it.
struct ChangedField
{
    std::string section; ///< "lines", "wrap_up/outcomes"; empty: the pack itself
    std::string id;      ///< of the item
    std::string path;    ///< in the item: "permission/timeout_s"; "…#order" for the order of a list
};

/// "Changed", "New", "Gone", "Moved"
[[nodiscard]] QString whatText(pack::What what);
/// "Line", "Step", "Outcome"; for what the format has no word for, the section as it is written.
[[nodiscard]] QString sectionText(const std::string& section);
/// The item: its title between quotation marks if it is a line, else as it is; the part's own name where it has none.
[[nodiscard]] QString itemText(const pack::ItemChange& change);
/// The guide that a step stands in; empty for all else.
[[nodiscard]] QString parentText(const pack::ItemChange& change, const ChangedPacks& packs);

/// False for what only programs need, such as the id of a reason.
[[nodiscard]] bool isForPeople(const ChangedField& field);
/// "Goal", "Full wording (en)"; of a field that this program does not know, what can be made of its key.
[[nodiscard]] QString fieldText(const ChangedField& field, const ChangedPacks& packs);
/// A value of pack::FieldChange or pack::Conflict: "calm to upset", "the situation Late delivery", "30 seconds". Lists
/// have one element a line. Empty for an empty value. What does not fit its field stands as plainly as it can.
[[nodiscard]] QString valueText(const ChangedField& field, const std::string& value, const ChangedPacks& packs);

} // namespace evenkeel::app
