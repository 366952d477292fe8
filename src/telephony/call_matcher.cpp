// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/call_matcher.h"

#include "base/overloaded.h"

#include <algorithm>

namespace evenkeel::telephony {

namespace {
constexpr std::size_t kMaxOpen = 32; // more at once is no softphone but a fault; the oldest then makes room
}

CallMatcher::Call* CallMatcher::find(const std::string& id, const std::string& number)
{
    const auto newest = [&](auto&& fits) -> Call* {
        const auto it = std::find_if(m_calls.rbegin(), m_calls.rend(), fits);
        return it == m_calls.rend() ? nullptr : &*it;
    };
    if (!id.empty()) {
        if (auto* call = newest([&](const Call& c) { return c.givenId == id || c.key == id; }))
            return call;
        // A call that we know from a list without ids shows its id now.
        auto* call =
            number.empty() ? nullptr : newest([&](const Call& c) { return c.givenId.empty() && c.number == number; });
        if (call != nullptr)
            call->givenId = id;
        return call;
    }
    if (!number.empty())
        return newest([&](const Call& c) { return c.number == number; });
    return m_calls.empty() ? nullptr : &m_calls.back();
}

CallMatcher::Call& CallMatcher::begin(const std::string& id, const std::string& number, const std::string& name,
                                      bool incoming, std::vector<FeedEvent>& out)
{
    if (m_calls.size() >= kMaxOpen) {
        out.emplace_back(Closed{m_calls.front().key, Closed::By::Unknown, m_calls.front().number});
        m_calls.erase(m_calls.begin());
    }
    // A softphone may give an id that looks like one of ours.
    std::string key = id;
    while (key.empty() || std::ranges::find(m_calls, key, &Call::key) != m_calls.end())
        key = "call-" + std::to_string(++m_made);
    m_calls.push_back({std::move(key), id, number, name, incoming, false, false});
    out.emplace_back(Ringing{m_calls.back().key, number, name, incoming});
    return m_calls.back();
}

void CallMatcher::answer(Call& call, std::vector<FeedEvent>& out)
{
    if (call.answered)
        return;
    call.answered = true;
    out.emplace_back(Answered{call.key, call.number, call.name, call.incoming});
}

void CallMatcher::hold(Call& call, bool held, std::vector<FeedEvent>& out)
{
    if (call.held == held)
        return;
    call.held = held;
    out.emplace_back(HeldByAgent{call.key, held, call.number});
}

std::vector<FeedEvent> CallMatcher::take(const FeedEvent& event)
{
    std::vector<FeedEvent> out;
    std::visit(overloaded{
                   [&](const Ringing& e) {
                       // Without id and number nothing tells a repeat from a second call: it is taken for a repeat.
                       if (find(e.id, e.number) == nullptr)
                           begin(e.id, e.number, e.name, e.incoming, out);
                   },
                   [&](const Answered& e) {
                       auto* call = find(e.id, e.number);
                       answer(call != nullptr ? *call : begin(e.id, e.number, e.name, e.incoming, out), out);
                   },
                   [&](const HeldByAgent& e) {
                       if (auto* call = find(e.id, e.number))
                           hold(*call, e.held, out);
                   },
                   [&](const Closed& e) {
                       if (auto* call = find(e.id, e.number)) {
                           out.emplace_back(Closed{call->key, e.by, call->number});
                           m_calls.erase(m_calls.begin() + (call - m_calls.data()));
                       }
                   },
               },
               event);
    return out;
}

std::vector<FeedEvent> CallMatcher::reconcile(const std::vector<ListedCall>& listed)
{
    std::vector<FeedEvent> out;
    std::vector<std::string> seen;
    std::vector<const ListedCall*> fresh;
    // Every listed call takes one of ours, so that two calls of one number are not taken for the same.
    std::vector<std::string> ids;
    for (const auto& entry : listed) {
        if (!entry.id.empty()) {
            if (std::ranges::find(ids, entry.id) != ids.end())
                continue; // one id is one call, however often it is listed
            ids.push_back(entry.id);
        }
        const auto fits = [&](const Call& c) {
            if (std::ranges::find(seen, c.key) != seen.end())
                return false;
            return !entry.id.empty() && !c.givenId.empty() ? c.givenId == entry.id : c.number == entry.number;
        };
        const auto known = std::ranges::find_if(m_calls, fits);
        if (known == m_calls.end()) {
            fresh.push_back(&entry);
            continue;
        }
        seen.push_back(known->key);
        if (known->givenId.empty())
            known->givenId = entry.id;
        if (entry.answered)
            answer(*known, out);
        hold(*known, entry.held, out);
    }
    std::erase_if(m_calls, [&](const Call& c) {
        const bool gone = std::ranges::find(seen, c.key) == seen.end();
        if (gone)
            out.emplace_back(Closed{c.key, Closed::By::Unknown, c.number});
        return gone;
    });
    for (const auto* entry : fresh) {
        auto& call = begin(entry->id, entry->number, {}, entry->incoming, out);
        if (entry->answered)
            answer(call, out);
        hold(call, entry->held, out);
    }
    return out;
}

} // namespace evenkeel::telephony
