// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/light.h"

#include <string>
#include <vector>

namespace evenkeel::test {

/// One call under a policy, driven by commands.
class Run
{
  public:
    explicit Run(protocol::Policy policy)
        : m_policy(std::move(policy))
    {}

    /// "ok", or the key of the refusal.
    std::string operator()(const protocol::Command& command, Millis now = Millis{0})
    {
        m_now = std::max(m_now, now);
        const auto outcome = protocol::decide(m_policy, m_state, command, m_now);
        if (!outcome) {
            m_detail = outcome.error().detail;
            return outcome.error().key;
        }
        m_last = *outcome;
        for (const auto& e : m_last)
            m_state = protocol::apply(std::move(m_state), e, m_now);
        return "ok";
    }

    [[nodiscard]] protocol::Light light() const { return protocol::light(m_policy, m_state, m_now); }
    [[nodiscard]] std::string colour() const { return std::string(name(light().colour)); }
    /// Light::missing, parted by spaces.
    [[nodiscard]] std::string missing() const
    {
        std::string out;
        for (const auto m : light().missing)
            out += (out.empty() ? "" : " ") + std::string(name(m));
        return out;
    }
    [[nodiscard]] std::string phase() const { return std::string(name(protocol::phase(m_policy, m_state, m_now))); }
    [[nodiscard]] const protocol::State& state() const { return m_state; }
    [[nodiscard]] const protocol::Policy& policy() const { return m_policy; }
    [[nodiscard]] const std::vector<protocol::Event>& last() const { return m_last; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    void carry(int warnings) { m_state.carriedWarnings = warnings; }

    template <typename E> [[nodiscard]] const E* find() const
    {
        for (const auto& e : m_last) {
            if (const auto* found = std::get_if<E>(&e))
                return found;
        }
        return nullptr;
    }

  private:
    protocol::Policy m_policy;
    protocol::State m_state;
    std::vector<protocol::Event> m_last;
    std::string m_detail;
    Millis m_now{};
};

} // namespace evenkeel::test
