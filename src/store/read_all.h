// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

/// Runs a query whose answer is small and reads each row by `read`. Errors: those of Statement::query and Rows::next.
template <typename T> [[nodiscard]] Result<std::vector<T>> readAll(Statement& statement, T (*read)(const Rows&))
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<T> all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return all;
        all.push_back(read(*rows));
    }
}

/// The first column of the first row; nothing without a row.
[[nodiscard]] inline Result<std::optional<std::string>> firstText(Statement& statement)
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(rows->text(0)) : std::nullopt;
}

} // namespace evenkeel::store
