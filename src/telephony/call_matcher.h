// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/baresip.h"
#include "telephony/call_feed.h"

#include <cstddef>
#include <string>
#include <vector>

namespace evenkeel::telephony {

/// Makes one clean story a call out of what softphones really send: every call begins with Ringing, may be Answered
/// once, held and resumed in turn, and ends with one Closed; every event has a non-empty id. Takes events without an id
/// (matched by number, the newest first, else the newest call of all), answers without ringing, repeats, and ends of
/// calls that it never heard of (dropped).
class CallMatcher
{
  public:
    /// What follows from one event; often just that event, nothing for a repeat.
    [[nodiscard]] std::vector<FeedEvent> take(const FeedEvent&);

    /// The softphone's own list of what is going on, after a (new) connection: calls that ended meanwhile are closed
    /// (by whom is not known), those that began meanwhile begin.
    [[nodiscard]] std::vector<FeedEvent> reconcile(const std::vector<ListedCall>&);

    [[nodiscard]] std::size_t open() const { return m_calls.size(); }

  private:
    struct Call
    {
        std::string key;     ///< given out as the id
        std::string givenId; ///< the softphone's; empty while it gave none
        std::string number, name;
        bool incoming = true;
        bool answered = false;
        bool held = false;
    };

    [[nodiscard]] Call* find(const std::string& id, const std::string& number);
    Call& begin(const std::string& id, const std::string& number, const std::string& name, bool incoming,
                std::vector<FeedEvent>& out);
    static void answer(Call&, std::vector<FeedEvent>& out);
    static void hold(Call&, bool held, std::vector<FeedEvent>& out);

    std::vector<Call> m_calls; ///< oldest first
    std::size_t m_made = 0;
};

} // namespace evenkeel::telephony
