// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace evenkeel::report {

/// One cell. Which kind it is decides how it is written: a number is never quoted, a text is never taken for one.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

struct Column
{
    std::string key;   ///< stable, snake_case: what programs read
    std::string label; ///< what people read
    friend bool operator==(const Column&, const Column&) = default;
};

/// A plain table of values. Every row has as many values as there are columns.
struct Table
{
    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
    friend bool operator==(const Table&, const Table&) = default;
};

/// The value as people of any language can read it and programs can read it back: numbers with a point and as many
/// digits as it takes, "true" and "false". Infinities and what is no number are empty, like nothing.
[[nodiscard]] std::string plainText(const Value&);

/// `text` with every byte that is not part of well-formed UTF-8, and every NUL, replaced by U+FFFD.
[[nodiscard]] std::string wellFormed(std::string_view text);

} // namespace evenkeel::report
