// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace evenkeel::bench {

/// A made-up floor of so many calls below `scratch`, made by the program itself where there is none yet. Throws
/// std::runtime_error.
struct ReviewFloor
{
    std::filesystem::path folder;
    double made = 0; ///< seconds that making it took; 0: it was there

    [[nodiscard]] static ReviewFloor make(const std::filesystem::path& programs, const std::filesystem::path& scratch,
                                          std::int64_t calls);
};

/// What the questions of a supervisor cost without our projections: the same summaries in one table with no index, and
/// the private texts in another. Beside the floor, made once.
class PlainTables
{
  public:
    explicit PlainTables(const ReviewFloor& floor);
    /// Runs a question and reads all of its rows; how many there are.
    int ask(const std::string& sql);

  private:
    struct Close
    {
        void operator()(sqlite3* database) const { sqlite3_close(database); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace evenkeel::bench
