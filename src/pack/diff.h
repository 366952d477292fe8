// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::pack {

enum class What { Added, Removed, Changed, Moved };
/// "added", "removed", "changed", "moved"
[[nodiscard]] std::string_view name(What);

/// One value of an item that is another now. wordDiff() marks the words.
struct FieldChange
{
    std::string path; ///< in the item, by members and keys: "goal", "text/en/full"; "…#order" for the order of a list
    std::string before, after; ///< a list of texts has one a line; empty where there is, or was, nothing
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct ItemChange
{
    What what = What::Changed;
    bool moved = false;  ///< it stands elsewhere, too; always with What::Moved
    std::string section; ///< the list it is in ("lines", "guides/steps", "wrap_up/outcomes"), or what is there once
                         ///< ("calm_card"); empty for what the pack says of itself
    std::string id;      ///< its id or name; empty for what is there once
    std::string parent;  ///< of a step: its guide, the one of now
    std::string title;   ///< what people know it by
    std::vector<FieldChange> fields;
    friend bool operator==(const ItemChange&, const ItemChange&) = default;
};

/// What has to be done to `before` to make it `after`, item by item, in the order of the document; what was removed
/// stands at the end of its list. Empty if and only if the two are equal. An item of a list is the same one as long as
/// it keeps its id; of a list that was put in another order as few items as possible count as moved.
[[nodiscard]] std::vector<ItemChange> diff(const Pack& before, const Pack& after);

} // namespace evenkeel::pack
