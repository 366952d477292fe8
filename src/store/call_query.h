// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_filter.h"
#include "store/statement.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <string>

namespace evenkeel::store {

/// How a filter is put to the database. One plain filter is answered by its index of `calls`; several, or a text, by
/// the search index, which has filters as words (call_tags.h). Live calls stand in neither and are few: they are looked
/// at one by one.
struct CallQuery
{
    std::int64_t from = std::numeric_limits<std::int64_t>::min(); ///< ord, inclusive
    std::int64_t to = std::numeric_limits<std::int64_t>::max();   ///< and exclusive
    bool plain = false; ///< no filter but for the days: the table itself is in the right order
    bool live = false;  ///< calls that are not over may pass, too
    std::string match;  ///< for the search index; empty: `calls` answers
    QString condition;  ///< on c, with the parameters that bind() binds; empty when plain

    /// Binds what `condition` needs.
    static void bind(Statement& statement, const CallFilter& filter);
};

/// `match` and the bounds of a page are for whoever knows the wordings and the calls' ord.
[[nodiscard]] CallQuery queryOf(const CallFilter& filter);

} // namespace evenkeel::store
