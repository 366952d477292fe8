// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"
#include "store/text_query.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace evenkeel::store {

class Database;

/// The wordings of the lines that were said, by the tables `wordings` and `line_wordings`. A call has the name of a
/// wording in the search index, not its words: a few thousand wordings are said in millions of calls. Lines of the same
/// words have one wording, in whatever revision of whatever pack.
class Wordings
{
  public:
    /// `database` outlives them; so does its connection.
    Wordings(const Database& database, const QSqlDatabase& connection);

    /// The word of the index for a line as that revision had it; empty if its pack is not in the database. Takes the
    /// wordings of all lines of the revision into the tables when it is the first to be asked for, and gives the same
    /// answer ever after. Within a transaction of the caller.
    [[nodiscard]] Result<std::string> nameOf(const std::string& pack, const std::string& revision,
                                             const std::string& line, bool full);
    /// The words of the index for all wordings in which each term occurs.
    [[nodiscard]] Result<std::vector<std::vector<std::string>>> matching(const std::vector<SearchTerm>& terms);
    [[nodiscard]] Result<void> empty();
    /// A transaction was rolled back, and what was taken in it.
    void forget() { m_names.clear(); }

  private:
    using Key = std::tuple<std::string, std::string, std::string, bool>;
    [[nodiscard]] Result<std::int64_t> known(const Key& key);
    [[nodiscard]] Result<void> take(const std::string& pack, const std::string& revision);
    [[nodiscard]] Result<void> put(const Key& key, std::int64_t wording);
    [[nodiscard]] Result<void> refresh();

    const Database& m_database;
    QSqlDatabase m_connection;
    Statement m_select, m_insert, m_insertWording;
    std::map<Key, std::int64_t> m_names;
    struct Wording
    {
        std::int64_t id = 0;
        std::string words;
    };
    std::vector<Wording> m_all; ///< as they were when somebody searched last
};

} // namespace evenkeel::store
