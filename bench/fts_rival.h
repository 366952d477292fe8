// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace evenkeel::bench {

/// The same search by SQLite FTS5: all words, the last as a prefix, ranked by bm25, with a prefix index, in memory.
class FtsRival
{
  public:
    explicit FtsRival(const std::vector<search::Document>&);
    ~FtsRival();
    FtsRival(const FtsRival&) = delete;
    FtsRival& operator=(const FtsRival&) = delete;

    [[nodiscard]] std::vector<std::int64_t> search(std::string_view query, int limit);

  private:
    void run(const char* sql);
    [[nodiscard]] sqlite3_stmt* prepared(const char* sql);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_search = nullptr;
};

} // namespace evenkeel::bench
