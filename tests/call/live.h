// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/machine.h"
#include "support/presets.h"

#include <string>
#include <utility>
#include <vector>

namespace evenkeel::test {

/// A pack with two guides, lines with and without merge fields, and the lists of the wrap-up.
inline pack::Pack smallPack()
{
    pack::Pack p;
    p.id = "small";
    p.language = "en";
    const auto step = [](const std::string& id) {
        pack::Step s;
        s.id = id;
        return s;
    };
    p.guides = {{"seven-steps", "Seven", {}, {step("acknowledge"), step("listen"), step("thank")}},
                {"listen-first", "Listen", {}, {step("let-them-vent"), step("resolve")}}};
    const auto line = [](const std::string& id, const std::string& brief, const std::string& full) {
        pack::Line l;
        l.id = id;
        l.text["en"] = {brief, full};
        return l;
    };
    p.lines = {line("plain", "I hear you.", "I hear you, and I am sorry."),
               line("greeting", "Good day.", "Good day, {caller}. About {order}."),
               line("wait", "It takes {wait}.", "It takes {wait}."),
               line("warn-name", "Please stop, {caller}.", "Please stop, {caller}.")};
    p.fields = {{"caller", "Caller", "Ada", {}}, {"order", "Order", "4417", {}}, {"wait", "Wait", "a day", "a while"}};
    p.repeatBack.fields = {{"since", "Since when", {}, {}}};
    p.routes = {{"delivery", "Delivery", "delivery desk", {"late-delivery"}}, {"nowhere", "Nowhere", {}, {}}};
    p.situations = {{"late-delivery", "Late delivery", {}}};
    p.scorecard = {{"listened", "Listened", {}, 3, false, false, 3},
                   {"solved", "Solved", {}, 1, false, true, 0},
                   {"protocol", "Protocol", {}, 2, true, true, 4}};
    p.wrapUp.outcomes = {{"resolved", "Resolved"}, {"ended-abuse", "Ended"}};
    p.wrapUp.rootCauses = {{"delivery", "Delivery"}};
    return p;
}

/// One call, driven by commands, that keeps its log.
class Live
{
  public:
    explicit Live(protocol::Policy policy = preset("permission-first"), pack::Pack pack = smallPack())
        : m_pack(std::move(pack))
        , m_policy(std::move(policy))
    {}

    /// "ok", or the key of the refusal.
    std::string operator()(const call::Command& command, Millis now = Millis{0})
    {
        m_now = std::max(m_now, now);
        const auto outcome = call::decide({m_pack, m_policy}, m_state, command, m_now);
        m_last.clear();
        if (!outcome) {
            m_detail = outcome.error().detail;
            return outcome.error().key;
        }
        for (const auto& e : *outcome) {
            m_state = call::apply(std::move(m_state), e, m_now);
            call::LogEntry entry;
            entry.seq = m_state.seq;
            entry.elapsed = m_now;
            entry.event = e;
            m_log.push_back(entry);
        }
        m_last = *outcome;
        return "ok";
    }
    Live& started()
    {
        (*this)(call::command::Start{});
        return *this;
    }

    [[nodiscard]] const call::State& state() const { return m_state; }
    [[nodiscard]] const call::Facts& facts() const { return m_state.now; }
    [[nodiscard]] const std::vector<call::Event>& last() const { return m_last; }
    [[nodiscard]] const std::vector<call::LogEntry>& log() const { return m_log; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] const protocol::Policy& policy() const { return m_policy; }
    [[nodiscard]] Millis now() const { return m_now; }

  private:
    pack::Pack m_pack;
    protocol::Policy m_policy;
    call::State m_state;
    std::vector<call::LogEntry> m_log;
    std::vector<call::Event> m_last;
    std::string m_detail;
    Millis m_now{};
};

} // namespace evenkeel::test
