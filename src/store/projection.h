// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/call_change.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

/// Rows that follow from the events of the calls alone: a part of what `db rebuild` makes again. Each lives in tables
/// of its own, is written in the transaction that changes the call, and is listed in projections.cpp.
///
/// A projection that keeps rows of each call replaces them. One that adds calls up takes away what
/// CallChange::entriesBefore gave, and adds what CallChange::entries gives; both are the same function of a list of
/// entries, so that nothing is left of a call that was erased or went on after its end. A call that a retention rule
/// drops is written once more, without entries (CallChange::isDrop): both kinds end with nothing of it.
class Projection
{
  public:
    Projection() = default;
    virtual ~Projection() = default;
    Projection(const Projection&) = delete;
    Projection& operator=(const Projection&) = delete;

    /// Comes before each commit: what write() kept back to write it together goes into the tables now.
    [[nodiscard]] virtual Result<void> flush() { return {}; }
    /// Drops everything. Within a transaction of the caller, as is write().
    [[nodiscard]] virtual Result<void> empty() = 0;
    /// Most acts in mid-call leave a projection as it is; then this should neither read nor write.
    [[nodiscard]] virtual Result<void> write(CallChange& change) = 0;

    /// The transaction of the latest write() was rolled back.
    virtual void forget() {}

    /// A walk over all calls, to find what does not follow from them: begin, holds with each call as it is, end.
    virtual void beginCheck() {}
    [[nodiscard]] virtual Result<bool> holds(CallChange& call) = 0;
    /// What is there beyond those calls: the id of one that has no events, or another name; nothing when all is sound.
    [[nodiscard]] virtual Result<std::optional<std::string>> endCheck() = 0;
};

} // namespace evenkeel::store
