// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/sheet.h"

#include <QString>

#include <string>
#include <vector>

/// Packs that are begun from nothing, and the words that they can begin with.
namespace evenkeel::app {

/// A small pack in which nothing is wrong, from `starters/<language>.json` of the resources; English where there is
/// none in this language. Errors: those of pack::load.
[[nodiscard]] Result<pack::Pack> starterPack(const QString& language);

struct NewPack
{
    std::string language;                     ///< of its lines
    std::string title;                        ///< never empty
    std::string guide, step;                  ///< titles of the only guide and its only step; of an empty pack alone
    std::vector<std::string> taken;           ///< ids of packs that there are
    const protocol::Policy* policy = nullptr; ///< the house's rules; null: those of the starter
    bool empty = false;                       ///< without words
};

/// With words it can be published as it is: the starter's, and the house's rules with the starter's words. Empty it has
/// the least that a call needs.
[[nodiscard]] pack::Sheet newPack(const NewPack&, const pack::Pack& starter);

} // namespace evenkeel::app
