// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fts_rival.h"

#include <sqlite3.h>

#include <stdexcept>

namespace evenkeel::bench {

namespace {

void bind(sqlite3_stmt* statement, int place, std::string_view text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// Each word in quotes, the last one as a prefix.
std::string matchOf(std::string_view query)
{
    std::string match;
    while (!query.empty()) {
        const auto word = query.substr(0, query.find(' '));
        match += (match.empty() ? "\"" : " \"") + std::string(word) + '"';
        query.remove_prefix(std::min(query.size(), word.size() + 1));
    }
    return match + '*';
}

} // namespace

FtsRival::FtsRival(const std::vector<search::Document>& lines)
{
    if (sqlite3_open(":memory:", &m_database) != SQLITE_OK)
        throw std::runtime_error("SQLite does not open");
    run("CREATE VIRTUAL TABLE lines USING fts5(title, text, tags, tokenize='unicode61 remove_diacritics 2',"
        " prefix='1 2 3')");
    run("BEGIN");
    auto* insert = prepared("INSERT INTO lines(rowid, title, text, tags) VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(i));
        bind(insert, 2, lines[i].title);
        bind(insert, 3, lines[i].text);
        bind(insert, 4, lines[i].tags);
        if (sqlite3_step(insert) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    run("INSERT INTO lines(lines) VALUES ('optimize')");
    m_search = prepared("SELECT rowid FROM lines WHERE lines MATCH ? ORDER BY bm25(lines, 3.0, 1.5, 2.0) LIMIT ?");
}

FtsRival::~FtsRival()
{
    sqlite3_finalize(m_search);
    sqlite3_close(m_database);
}

void FtsRival::run(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

sqlite3_stmt* FtsRival::prepared(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
    return statement;
}

std::vector<std::int64_t> FtsRival::search(std::string_view query, int limit)
{
    bind(m_search, 1, matchOf(query));
    sqlite3_bind_int(m_search, 2, limit);
    std::vector<std::int64_t> rows;
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(m_search)) == SQLITE_ROW)
        rows.push_back(sqlite3_column_int64(m_search, 0));
    sqlite3_reset(m_search);
    if (state != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(m_database));
    return rows;
}

} // namespace evenkeel::bench
