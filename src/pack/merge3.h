// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/pack.h"

#include <map>
#include <string>
#include <vector>

namespace evenkeel::pack {

enum class Side { Mine, Theirs };

/// Where both changed the same, and not to the same.
struct Conflict
{
    std::string key;                 ///< names it from one merge of the same three packs to the next
    std::string section, id, parent; ///< the item, as in ItemChange
    std::string title;
    std::string path;               ///< in the item; empty: one side took the whole item away
    std::string base, mine, theirs; ///< as in FieldChange
    bool mineGone = false;          ///< my side has it no more
    bool theirsGone = false;
    Side taken = Side::Mine; ///< what the merged pack has
    bool decided = false;    ///< somebody chose; else it has mine only until somebody does
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// By Conflict::key.
using Decisions = std::map<std::string, Side>;

struct Merged
{
    Pack pack;
    std::vector<Conflict> conflicts;
    [[nodiscard]] bool settled() const;
};

/// What came of `base` on two ways, in one: everything that only one side changed is as that side has it. Items are
/// known by their ids, so both may add, change and move others of the same list; texts are not taken apart further than
/// a field. What both changed differently is a conflict, settled by `decisions` and never silently. The revision is
/// mine and no conflict: what comes of a merge gets a new one. merge3(b, x, b) and merge3(b, b, x) are x. Errors: those
/// of decode() (what both sides together make is no pack).
[[nodiscard]] Result<Merged> merge3(const Pack& base, const Pack& mine, const Pack& theirs,
                                    const Decisions& decisions = {});

} // namespace evenkeel::pack
