// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projection.h"
#include "store/statement.h"
#include "store/wordings.h"

#include <cstdint>
#include <unordered_map>

namespace evenkeel::store {

/// The search index `call_text`: of each call that is over, every private text but the caller's number, the wordings of
/// the lines that were said, and the tags of call_tags.h. It keeps no copy of what it was given, so a text is taken
/// out of it by giving the same text again.
class SearchProjection : public Projection
{
  public:
    SearchProjection(const Database& database, const QSqlDatabase& connection);
    [[nodiscard]] Result<void> empty() override;
    [[nodiscard]] Result<void> write(CallChange& change) override;
    void forget() override { m_wordings.forget(); }
    void beginCheck() override { m_sums.clear(); }
    [[nodiscard]] Result<bool> holds(CallChange& call) override;
    [[nodiscard]] Result<std::optional<std::string>> endCheck() override;
    /// After many changes: brings the index together a little, for about some milliseconds. False: it is together.
    [[nodiscard]] Result<bool> merge();
    /// After an erasure: writes the index anew, without the words that were taken out of it.
    [[nodiscard]] Result<void> optimize();
    [[nodiscard]] Wordings& wordings() { return m_wordings; }

  private:
    [[nodiscard]] Result<std::string> bodyOf(CallChange::Entries entries, const call::State& state);
    [[nodiscard]] Result<bool> wasOver(CallChange& change);

    const Database& m_database;
    QSqlDatabase m_connection;
    Statement m_insert, m_remove;
    Wordings m_wordings;
    bool m_latestOver = false;                              ///< the call that was written last stands in the index
    std::unordered_map<std::int64_t, std::uint64_t> m_sums; ///< of a call's words, while a check is under way
};

} // namespace evenkeel::store
