// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// What runs a query and takes what it needs of the answer. Each lets go of the rows before it returns, so that a kept
/// statement can be run again at once. Errors: those of Statement::query, of Rows::next and of the function given.
namespace evenkeel::store {

/// `visit` takes each row and answers nothing, or a Result<bool>: false ends the walk.
template <typename Visit> [[nodiscard]] Result<void> forEachRow(Statement& statement, Visit&& visit)
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Visit&, const Rows&>>) {
            visit(std::as_const(*rows));
        } else {
            const Result<bool> on = visit(std::as_const(*rows));
            if (!on)
                return tl::unexpected(on.error());
            if (!*on)
                return {};
        }
    }
}

/// What `read` makes of the first row; nothing without a row.
template <typename Read, typename T = std::invoke_result_t<Read&, const Rows&>>
[[nodiscard]] Result<std::optional<T>> firstRow(Statement& statement, Read&& read)
{
    std::optional<T> first;
    auto looked = forEachRow(statement, [&](const Rows& row) -> Result<bool> {
        first.emplace(read(row));
        return false;
    });
    if (!looked)
        return tl::unexpected(looked.error());
    return first;
}

/// What `read` makes of each row; for small answers.
template <typename Read, typename T = std::invoke_result_t<Read&, const Rows&>>
[[nodiscard]] Result<std::vector<T>> readAll(Statement& statement, Read&& read)
{
    std::vector<T> all;
    if (auto walked = forEachRow(statement, [&](const Rows& row) { all.push_back(read(row)); }); !walked)
        return tl::unexpected(walked.error());
    return all;
}

[[nodiscard]] inline Result<bool> anyRow(Statement& statement)
{
    return firstRow(statement, [](const Rows&) { return true; }).map([](const auto& row) { return row.has_value(); });
}

/// The first column of the first row; nothing without a row.
[[nodiscard]] inline Result<std::optional<std::string>> firstText(Statement& statement)
{
    return firstRow(statement, [](const Rows& row) { return row.text(0); });
}

/// The first column of the first row; zero without a row, and for NULL.
template <typename Number = std::int64_t> [[nodiscard]] Result<Number> readNumber(Statement& statement)
{
    return firstRow(statement, [](const Rows& row) { return static_cast<Number>(row.integer(0)); })
        .map([](const auto& number) { return number.value_or(Number{}); });
}

} // namespace evenkeel::store
