// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>

namespace evenkeel::store {

/// What became of a damaged database.
struct SalvageReport
{
    QString keptAside;             ///< the damaged file, untouched
    QString rest;                  ///< text file with what was read but fits no chain any more; empty: there is none
    std::int64_t calls = 0;        ///< in the new database
    std::int64_t cutCalls = 0;     ///< of these, how many end before the damage and not where they ended
    std::int64_t lostCalls = 0;    ///< known to have been there, and without a readable beginning
    std::int64_t events = 0;       ///< in the new database, each proved by its hash
    std::int64_t eventsMended = 0; ///< of these, how many had one wrong bit, which the hash gave away
    std::int64_t eventsBeside = 0; ///< in `rest`
    std::int64_t eventsLost = 0;   ///< known to have been there, and not readable
    std::int64_t privateLost = 0;  ///< events in the new database whose private text is not readable
    std::int64_t packs = 0;        ///< in the new database, each proved by its hash
    std::int64_t packsLost = 0;    ///< whose text is not what it was; the calls led with them stay
    std::int64_t audited = 0;      ///< entries of the audit log, from the first one on, each proved by its hash
    std::int64_t auditedLost = 0;  ///< entries that are known to have been there after those
    std::int64_t holds = 0, rules = 0, dropped = 0, passphrases = 0, teams = 0; ///< taken over; see salvaged_records.h
    bool recordsDamaged = false;       ///< of these and the audit log not all could be read
    std::int64_t publications = 0;     ///< in the new database, each proved by its hash and that of its pack
    std::int64_t publicationsLost = 0; ///< read, but not as they were written, or without their pack
    std::int64_t signingKeys = 0;      ///< that are trusted or were, each proved by its hash
    std::int64_t signingKeysLost = 0;
    bool newCallerKey = false; ///< caller.key was not readable; earlier calls are linked with a new one
    friend bool operator==(const SalvageReport&, const SalvageReport&) = default;
};

/// Makes a new database from what can be read of the damaged one of this data folder, and puts the damaged one into
/// kept-aside/ (see kept_aside.h). Every page is read by itself, wherever it stands in the file or in its log, so a
/// lost page costs what was on it and no more; every row has to prove itself by its hash. The new one has the same
/// chains; a call in which something is missing ends before it, and what came after is written to `rest`. Kept-aside,
/// new and old are never mixed: a kill leaves the old one in its place, or lets the next open() finish the change.
/// Nobody may have the database open, this process least of all.
/// Errors: store.no-database, store.busy (another program has it open), store.newer, store.foreign (nothing in it is
/// ours; keepAside() is for that), store.read-only, store.full, store.io.
[[nodiscard]] Result<SalvageReport> salvage(const QString& folder);

/// For Database::open: puts a salvaged database in its place where a kill came between.
[[nodiscard]] Result<void> finishSalvage(const QString& folder);

} // namespace evenkeel::store
