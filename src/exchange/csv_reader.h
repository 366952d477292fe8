// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/imported.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::exchange {

struct CsvRow
{
    int line = 0; ///< of the file, where the row begins
    std::vector<std::string> cells;
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// The rows of a table; blank lines are none. A field may hold line breaks if it stands in quotes. Errors:
/// import.open-quote (a quotation mark is never closed, so nobody knows where the rows end), import.too-many-values.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(std::string_view utf8, char delimiter, const Bounds& bounds = {});

/// Which of , ; tab | parts the fields: the one under which the first row has most names that `isName` knows, else the
/// one under which the first rows agree in most fields.
[[nodiscard]] char sniffDelimiter(std::string_view utf8, const std::function<bool(const std::string&)>& isName);

/// A cell of the first row as a name of a column: without case, accents and blanks around it.
[[nodiscard]] std::string columnName(std::string_view cell);

/// Where the columns of a table are, by the names in its first row.
class Columns
{
  public:
    explicit Columns(const CsvRow& header);
    /// The column that has one of these names; -1: none.
    [[nodiscard]] int find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::initializer_list<std::string_view> names) const { return find(names) >= 0; }
    /// The cell of `row` in that column; empty where the row is too short or there is no such column.
    [[nodiscard]] static std::string cell(const CsvRow& row, int column);
    /// A cell with words where the table has no column: a delimiter in a text that lacks its quotes.
    [[nodiscard]] bool hasSurplus(const CsvRow& row) const;

  private:
    std::vector<std::string> m_names;
};

} // namespace evenkeel::exchange
