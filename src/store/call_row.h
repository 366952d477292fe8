// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/state.h"
#include "store/call_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;
class Rows;
class Statement;

/// A row of the table `calls`: a summary that follows from the call's events alone. Of the caller it holds no more
/// than the keyed hash of the number.
struct CallRow
{
    CallSummary summary;         ///< without the caller's name and number, and without `erased`
    std::string callerKey;       ///< 32 bytes; empty: withheld or erased
    std::int64_t firstEvent = 0; ///< its position
};
[[nodiscard]] bool operator==(const CallRow&, const CallRow&);

/// Where a call stands among the others; from its first event.
struct CallPlace
{
    std::int64_t ord = 0, firstEvent = 0;
};
/// The ord of a call that is `nth` (from 0) of those that began at that moment.
[[nodiscard]] std::int64_t ordOf(Timestamp began, std::int64_t nth);
inline constexpr std::int64_t kCallsAMoment = 4096;

/// `first` is the call's first entry, `state` the fold of all its entries. Without the place.
[[nodiscard]] CallRow makeRow(const call::LogEntry& first, const call::State& state, const Database&);
/// The columns that may change while a call goes on.
void updateRow(CallRow&, const call::State&);

/// The columns of makeRow, in the order in which readRow takes them from column `from` on.
extern const char* const kRowColumns;
[[nodiscard]] CallRow readRow(const Rows&, int from = 0);

/// SQL with a parameter for each column; bindRow binds all of them or, `changing`, those of updateRow and the id.
extern const char* const kInsertRow;
extern const char* const kUpdateRow;
void bindRow(Statement&, const CallRow&, bool changing);

} // namespace evenkeel::store
