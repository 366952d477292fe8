// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/carved_rows.h"
#include "store/salvage.h"
#include "store/statement.h"

#include <QFile>
#include <QSqlDatabase>

#include <set>
#include <string>
#include <vector>

namespace evenkeel::store {

/// Puts the carved rows that prove themselves into a new, empty database: the chains, their private texts, erasures
/// and packs; and what does not fit into a text file, one JSON object a line. The summaries are for rebuild().
class SalvagedCalls
{
  public:
    SalvagedCalls(CarvedRows& rows, const QSqlDatabase& target, const QString& restFile, SalvageReport& report);
    /// In one transaction. Errors: those of CallLog::append.
    [[nodiscard]] Result<void> write();

  private:
    struct Event;
    /// The references of one call, by number.
    using Group = std::span<const CarvedRows::EventRef>;
    [[nodiscard]] Result<void> writeCall(const std::string& call, Group group);
    [[nodiscard]] bool findNext(const std::string& call, Group group, std::int64_t position, Event& event);
    [[nodiscard]] bool fits(const std::string& call, const unsigned char* page, const CarvedRows::Cell&, Event&);
    [[nodiscard]] Result<void> writeEvent(const Event&);
    [[nodiscard]] Result<void> writePacks();
    [[nodiscard]] Result<void> writeRest();
    [[nodiscard]] Result<void> note(const char* what, const std::string& call, std::int64_t number);

    CarvedRows& m_rows;
    const QSqlDatabase& m_target;
    QFile m_restFile;
    SalvageReport& m_report;
    Statement m_insertEvent, m_insertPrivate, m_setHead, m_setErasure, m_setNote;
    ChainHasher m_hasher;
    std::string m_text;
    std::string m_previous; ///< hash of the event before
    std::vector<CarvedRows::EventRef> m_beside;
    std::set<CarvedRows::Cell> m_used; ///< cells that were mended and belong to another call than they say
    std::set<std::string, std::less<>> m_begun, m_heads; ///< calls in the new database, and the hashes they end with
    std::vector<std::int64_t> m_taken;                   ///< positions of the events in the new database
};

} // namespace evenkeel::store
