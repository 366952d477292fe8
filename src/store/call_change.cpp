// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_change.h"

#include "call/machine.h"

#include <algorithm>

namespace evenkeel::store {

CallChange CallChange::appended(std::string call, std::int64_t seen, const call::State& after, Read read)
{
    CallChange change;
    change.m_call = std::move(call);
    change.m_seen = seen;
    change.m_after = &after;
    change.m_read = std::move(read);
    return change;
}

CallChange CallChange::whole(const std::vector<call::LogEntry>& entries, const call::State& after)
{
    CallChange change;
    change.m_call = entries.front().call;
    change.m_after = &after;
    change.m_entries = entries;
    change.m_isNew = true;
    return change;
}

CallChange CallChange::erased(const std::vector<call::LogEntry>& before, const std::vector<call::LogEntry>& after)
{
    CallChange change;
    change.m_call = after.front().call;
    change.m_entriesBefore = before;
    change.m_entries = after;
    change.m_erased = call::fold(after);
    return change;
}

CallChange CallChange::dropped(const std::vector<call::LogEntry>& before)
{
    static const call::State kNothing;
    CallChange change;
    change.m_call = before.front().call;
    change.m_entriesBefore = before;
    change.m_after = &kNothing;
    change.m_isDrop = true;
    return change;
}

Result<CallChange::Entries> CallChange::entries()
{
    if (!m_read)
        return m_entries;
    if (!m_all) {
        auto all = m_read(m_call);
        if (!all)
            return tl::unexpected(all.error());
        if (all->empty())
            return fail(Errc::Damaged, "store.damaged", "chain of call " + m_call);
        m_all = std::move(*all);
    }
    return Entries(*m_all);
}

Result<CallChange::Entries> CallChange::entriesBefore()
{
    if (m_isNew || !m_read)
        return m_entriesBefore;
    const auto all = entries();
    if (!all)
        return all;
    const auto after = std::ranges::find_if(*all, [&](const auto& entry) { return entry.seq > m_seen; });
    return all->first(static_cast<std::size_t>(after - all->begin()));
}

Result<const call::State*> CallChange::before()
{
    if (!m_before) {
        const auto entries = entriesBefore();
        if (!entries)
            return tl::unexpected(entries.error());
        m_before = call::fold({entries->begin(), entries->end()});
    }
    return &*m_before;
}

} // namespace evenkeel::store
