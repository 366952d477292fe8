// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/simulation.h"

#include "app/call_pack.h"
#include "app/dates.h"
#include "app/paths.h"
#include "app/policy_lines.h"
#include "call/event_json.h"
#include "pack/codec.h"

namespace evenkeel::cli {

namespace {

bool isLive(const app::LiveCall* call)
{
    return call != nullptr && call::isLive(call->facts());
}

/// A pack that holds the inline policy, so that the call can be read and gone on with later under the same rules.
std::shared_ptr<const pack::Pack> withPolicy(const pack::Pack& pack, const protocol::Policy& policy)
{
    auto own = std::make_shared<pack::Pack>(pack);
    std::erase_if(own->policies, [&](const protocol::Policy& p) { return p.id == policy.id; });
    own->policies.push_back(app::withLines(policy, pack)); // before the lender may be gone
    own->revision += "+" + app::sha256Hex(pack::encodePolicy(policy)).substr(0, 8);
    return own;
}

Result<protocol::Policy> policyOf(const SimulatedStart& start, const pack::Pack& pack)
{
    if (!start.inlinePolicy.empty())
        return pack::decodePolicy(start.inlinePolicy);
    const std::string id = start.policy.empty() ? app::kDefaultPolicy : start.policy;
    if (const auto* found = pack::findPolicy(pack, id))
        return *found;
    return fail(Errc::NotFound, "policy.unknown", id);
}

} // namespace

Simulation::Simulation(store::CallLog& log, std::string agent)
    : m_log(log)
    , m_agent(std::move(agent))
    , m_startedAt(app::Clock::system().wall())
{}

Date Simulation::today() const
{
    return app::localDate(m_startedAt + m_now);
}

nlohmann::ordered_json Simulation::answer(const Result<Simulated>& command)
{
    Result<app::LiveCall::Done> done;
    if (command) {
        done = run(*command);
    } else {
        m_sawMalformed = true;
        done = tl::unexpected(command.error());
    }

    nlohmann::ordered_json out;
    out["ok"] = done.has_value();
    if (done) {
        out["events"] = nlohmann::json::array();
        for (const auto& entry : done->entries)
            out["events"].push_back(call::kindOf(entry.event));
    } else {
        out["error"] = done.error().key;
        if (!done.error().detail.empty())
            out["detail"] = done.error().detail;
        m_sawDataError = m_sawDataError || done.error().code == Errc::Io || done.error().code == Errc::Damaged;
    }
    const auto light = m_call ? m_call->light() : protocol::Light{};
    out["light"] = protocol::name(light.colour);
    out["missing"] = nlohmann::json::array();
    for (const auto missing : light.missing)
        out["missing"].push_back(protocol::name(missing));
    return out;
}

Result<app::LiveCall::Done> Simulation::run(const Simulated& command)
{
    if (auto moved = moveTo(command); !moved)
        return tl::unexpected(moved.error());
    if (const auto* start = std::get_if<SimulatedStart>(&command.act))
        return begin(*start);
    if (!m_call)
        return fail(Errc::Refused, "call.not-started");
    return m_call->perform(std::get<call::Command>(command.act));
}

Result<void> Simulation::moveTo(const Simulated& command)
{
    const bool next = std::holds_alternative<SimulatedStart>(command.act) && !isLive(m_call.get());
    if (next) { // at_ms counts from here; the clock itself goes on
        m_callZero = m_now - command.at.value_or(Millis{0});
        m_lastAt = command.at.value_or(Millis{0});
        return {};
    }
    if (!command.at)
        return {};
    if (*command.at < m_lastAt) {
        m_sawMalformed = true;
        return fail(Errc::Invalid, "simulate.time");
    }
    m_lastAt = *command.at;
    m_now = m_callZero + m_lastAt;
    return {};
}

Result<app::LiveCall::Done> Simulation::begin(const SimulatedStart& start)
{
    if (isLive(m_call.get()))
        return m_call->perform(start.start); // refused, with the state of the running call
    const auto pack = packOf(start);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto policy = policyOf(start, **pack);
    if (!policy)
        return tl::unexpected(policy.error());

    const app::Clock clock{[this] { return m_startedAt + m_now; }, [this] { return m_now; }};
    const auto rules = start.inlinePolicy.empty() ? *pack : withPolicy(**pack, *policy);
    auto call = std::make_unique<app::LiveCall>(m_log, rules, app::withLines(*policy, **pack), m_agent, clock);
    auto done = call->perform(start.start);
    if (done)
        m_call = std::move(call);
    return done;
}

Result<std::shared_ptr<const pack::Pack>> Simulation::packOf(const SimulatedStart& start)
{
    const std::string name = start.pack.empty() ? app::kDefaultPack : start.pack;
    if (m_pack && m_packName == name)
        return m_pack;
    const auto shipped = app::shippedPackFile(name);
    auto loaded = pack::load(shipped.isEmpty() ? std::filesystem::path(name) : shipped.toStdU16String());
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_packName = name;
    m_pack = std::make_shared<const pack::Pack>(std::move(*loaded));
    return m_pack;
}

} // namespace evenkeel::cli
