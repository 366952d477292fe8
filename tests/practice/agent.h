// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/machine.h"
#include "cli/simulate_command.h"
#include "pack/codec.h"
#include "practice/outcome.h"
#include "protocol/machine.h"
#include "support/source_files.h"

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

/// An agent who follows a file of commands, and the caller at the other end; no screen, no log on a disk.
namespace evenkeel::test {

inline std::shared_ptr<const pack::Pack> shippedPack(const std::string& id)
{
    auto read = pack::load(sourceFolder() / "resources/packs" / (id + ".json"));
    if (!read)
        throw std::runtime_error(read.error().key + ' ' + read.error().detail);
    return std::make_shared<const pack::Pack>(std::move(*read));
}

class Played
{
  public:
    Played(std::shared_ptr<const pack::Pack> pack, const pack::PracticeCaller& caller)
        : m_pack(std::move(pack))
        , m_practice(m_pack, caller, m_pack->language)
    {
        call::command::Start start;
        start.name = caller.name;
        start.source = "practice";
        start.vip = caller.vip;
        start.policy = policy().id;
        (void)act(start, Millis{0});
    }

    /// The key of the refusal; empty: it was done.
    std::string act(const call::Command& command, Millis at)
    {
        passTo(at);
        return commit(command, at);
    }
    std::string protocol(protocol::Command command, Millis at) { return act(call::Command{std::move(command)}, at); }

    /// The caller hangs up at the moment that was chosen, a supervisor says yes after four seconds.
    void passTo(Millis at)
    {
        while (call::isLive(m_state.now)) {
            const auto& permission = m_state.now.protocol.permission;
            const bool asked = permission.status == protocol::PermissionStatus::Pending;
            const Millis answer = asked ? permission.at + Millis{4000} : Millis::max();
            const auto due = m_practice.nextDue().value_or(Millis::max());
            const auto left = m_practice.hangsUpAt().value_or(Millis::max());
            const auto next = std::min({answer, due, left});
            if (next > at)
                break;
            m_practice.advance(next);
            using protocol::PermissionHow;
            if (next == answer)
                commit(protocol::Command{protocol::command::AnswerPermission{true, "sup", PermissionHow::App}}, next);
            else if (const auto& now = m_practice.hangsUpAt(); now && *now <= next)
                commit(protocol::Command{protocol::command::CallerHungUp{}}, next);
        }
        m_practice.advance(at);
    }

    /// What happens at this moment and no other.
    std::string commit(const call::Command& command, Millis at)
    {
        const auto events = call::decide({*m_pack, policy()}, m_state, command, at);
        if (!events)
            return events.error().key;
        for (const auto& event : *events) {
            m_state = call::apply(std::move(m_state), event, at);
            m_entries.push_back({{}, {}, m_state.seq, {}, at, "agent", event});
            m_practice.take(m_entries.back());
        }
        return {};
    }
    /// The lines of a file of tests/data/practice; what was refused, with its line.
    std::vector<std::string> run(const std::string& file)
    {
        std::vector<std::string> refused;
        std::ifstream in(sourceFolder() / "tests/data/practice" / (file + ".jsonl"));
        Millis now{0};
        for (std::string line; std::getline(in, line);) {
            const auto command = cli::parseSimulated(line, Date{std::chrono::days{20'000}});
            if (!command)
                throw std::runtime_error(file + ": " + line);
            now = command->at.value_or(now);
            auto wanted = std::get<call::Command>(command->act);
            if (auto* escalation = std::get_if<call::command::RaiseEscalation>(&wanted))
                escalation->today = Date{std::chrono::days{20'000}};
            if (auto key = act(wanted, now); !key.empty())
                refused.push_back(key + " for " + line);
        }
        if (const auto left = m_practice.hangsUpAt())
            passTo(*left);
        return refused;
    }

    [[nodiscard]] const protocol::Policy& policy() const { return m_pack->policies.front(); }
    [[nodiscard]] const practice::Practice& practice() const { return m_practice; }
    [[nodiscard]] practice::Practice& practice() { return m_practice; }
    [[nodiscard]] const std::vector<call::LogEntry>& entries() const { return m_entries; }
    [[nodiscard]] practice::Outcome outcome() const { return practice::outcomeOf(m_practice); }
    [[nodiscard]] std::string lastWords() const
    {
        return m_practice.said().empty() ? std::string{} : m_practice.said().back().beat;
    }

  private:
    std::shared_ptr<const pack::Pack> m_pack;
    practice::Practice m_practice;
    call::State m_state;
    std::vector<call::LogEntry> m_entries;
};

} // namespace evenkeel::test
