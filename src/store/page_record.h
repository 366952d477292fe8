// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel::store {

class DamagedFile;

/// One value of a record as it lies in the file.
struct RecordColumn
{
    std::uint64_t type = 0; ///< SQLite's serial type
    std::string_view bytes;
    [[nodiscard]] bool isNull() const { return type == 0; }
    [[nodiscard]] bool isInteger() const { return (type >= 1 && type <= 6) || type == 8 || type == 9; }
    [[nodiscard]] bool isText() const { return type >= 13 && type % 2 == 1; }
    [[nodiscard]] bool isBlob() const { return type >= 12 && type % 2 == 0; }
    [[nodiscard]] std::int64_t integer() const;
};

/// A cell of a b-tree page, taken as a row of a table with (Table) or without a rowid (Index, also on inner pages).
struct Record
{
    enum class Kind : std::uint8_t { Table, Index, InnerIndex };
    static constexpr std::size_t kMostColumns = 16;

    std::int64_t rowid = 0; ///< of a Table
    std::size_t end = 0;    ///< where the cell ends on its page
    std::array<RecordColumn, kMostColumns> columns;
    std::size_t count = 0;

    [[nodiscard]] bool is(std::string_view shape) const;
};

/// Reads cells; believes no length that the file states. What a row spreads over further pages is put together in
/// `scratch`, which like the page outlives the record.
class RecordReader
{
  public:
    explicit RecordReader(const DamagedFile& file);
    /// False if there is no record at this place of the page.
    [[nodiscard]] bool read(const unsigned char* page, std::size_t offset, Record::Kind, Record&, std::string& scratch);

  private:
    [[nodiscard]] bool follow(std::uint32_t page, std::uint64_t size, std::string& scratch);
    const DamagedFile& m_file;
    std::uint64_t m_budget; ///< bytes that may still be put together: a hostile file can name one page many times
};

} // namespace evenkeel::store
