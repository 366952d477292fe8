// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sampling.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace evenkeel::report {

namespace {

struct Drawn
{
    Pick pick;
    std::uint64_t lot = 0;
};

/// FNV-1a over the id, started from the seed and mixed at the end (the finaliser of splitmix64): the same everywhere.
std::uint64_t lotOf(const std::string& call, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ (seed * 0x9e3779b97f4a7c15U);
    for (const char c : call) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
    return hash ^ (hash >> 31);
}

Pick::Why whyOf(const Candidate& call)
{
    if (call.overridden)
        return Pick::Why::Overridden;
    return call.ended ? Pick::Why::Ended : Pick::Why::Drawn;
}

} // namespace

std::vector<AgentSample> plan(const std::vector<Candidate>& calls, int perAgent, std::uint64_t seed)
{
    std::map<std::string, std::map<std::string, Drawn>> byAgent; // by call, so that none counts twice
    for (const auto& call : calls)
        byAgent[call.agent].emplace(call.call, Drawn{{call.call, whyOf(call)}, lotOf(call.call, seed)});

    std::vector<AgentSample> samples;
    for (const auto& [agent, known] : byAgent) {
        std::vector<Drawn> all;
        for (const auto& [id, drawn] : known)
            all.push_back(drawn);
        std::ranges::sort(all, {}, [](const Drawn& d) { return std::tuple(d.pick.why, d.lot, d.pick.call); });
        AgentSample sample{agent, {}, static_cast<int>(all.size()), static_cast<int>(all.size()) < perAgent};
        for (const auto& drawn : all) {
            if (drawn.pick.why == Pick::Why::Drawn && static_cast<int>(sample.picks.size()) >= perAgent)
                break;
            sample.picks.push_back(drawn.pick);
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace evenkeel::report
