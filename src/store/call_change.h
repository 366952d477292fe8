// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/event.h"
#include "call/state.h"
#include "store/call_row.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::store {

/// What one transaction does to one call, as the projections see it: the entries that they were made from, and those
/// that they are to be made from. What costs something is read when a projection asks for it, and once.
class CallChange
{
  public:
    using Entries = std::span<const call::LogEntry>;
    using Read = std::function<Result<std::vector<call::LogEntry>>(const std::string& call)>;

    /// Entries were appended to `seen` others. `after` is the fold of all of them and outlives the change, as does
    /// what `read` needs; it reads all entries of the call as they are stored now.
    [[nodiscard]] static CallChange appended(std::string call, std::int64_t seen, const call::State& after, Read read);
    /// The call as it is, for projections that know nothing of it. Not empty.
    [[nodiscard]] static CallChange whole(const std::vector<call::LogEntry>& entries, const call::State& after);
    /// The private texts of the call were erased. Neither list is empty.
    [[nodiscard]] static CallChange erased(const std::vector<call::LogEntry>& before,
                                           const std::vector<call::LogEntry>& after);

    /// Nothing follows from the call any more: as if it had no entries. `before` is not empty.
    [[nodiscard]] static CallChange dropped(const std::vector<call::LogEntry>& before);

    [[nodiscard]] const std::string& call() const { return m_call; }
    /// The call's key in the projections: CallSummary::ord, and the position of its first event.
    [[nodiscard]] CallPlace place() const { return m_place; }
    /// Of a call that lives in a program, where a private text may stand that was erased from the file meanwhile:
    /// what is to be erasable is taken from entries().
    [[nodiscard]] const call::State& after() const { return m_erased ? *m_erased : *m_after; }
    [[nodiscard]] bool isOver() const { return after().now.protocol.ending != protocol::Ending::None; }
    /// The projections have nothing of this call; before() is empty.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// It goes on where the last change that was committed ended: what a projection remembers of that one holds.
    [[nodiscard]] bool follows() const { return m_follows; }
    [[nodiscard]] bool isErasure() const { return m_erased.has_value(); }
    /// There are no entries; after() is a call that never began.
    [[nodiscard]] bool isDrop() const { return m_isDrop; }

    /// All entries that the call has now.
    [[nodiscard]] Result<Entries> entries();
    /// Those that the projections were made from.
    [[nodiscard]] Result<Entries> entriesBefore();
    /// The fold of entriesBefore().
    [[nodiscard]] Result<const call::State*> before();

  private:
    friend class Projections;
    CallChange() = default;
    std::string m_call;
    CallPlace m_place;
    std::int64_t m_seen = 0;
    const call::State* m_after = nullptr;
    Read m_read;
    bool m_isNew = false;
    bool m_follows = false;
    bool m_isDrop = false;
    std::optional<call::State> m_erased;              ///< the state after an erasure
    std::optional<std::vector<call::LogEntry>> m_all; ///< as m_read gave them
    Entries m_entries, m_entriesBefore;               ///< when they were given
    std::optional<call::State> m_before;
};

} // namespace evenkeel::store
