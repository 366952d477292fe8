// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/prover.h"

#include "protocol/proof_walk.h"

#include <algorithm>
#include <vector>

namespace evenkeel::protocol {

namespace {

/// What a policy says of a category. Two categories with the same treatment differ in nothing but their name.
struct Treatment
{
    int warnings = 0;
    bool atOnce = false, alerts = false, timed = false, hasEndLine = false;
    std::vector<bool> groups;
    friend bool operator==(const Treatment&, const Treatment&) = default;
};

Treatment treatmentOf(const Policy& policy, Category c)
{
    Treatment t{warningsNeeded(policy, c),
                policy.immediate.contains(c),
                c == Category::Threat || policy.notifyAtOnce.contains(c),
                c == Category::Demand && policy.timeLimitMin > 0,
                !policy.endLines.of(c).empty(),
                {}};
    for (const auto& group : policy.groups)
        t.groups.push_back(group.contains(c));
    return t;
}

/// Which conduct to walk with. Where warnings of all kinds count together one walk has every category. Where they are
/// counted apart, a third category has no part in the counts of two: so each pair of treatments is walked, each
/// treatment with a second category of its own, and whatever category is left over alone.
std::vector<std::vector<Category>> alphabets(const Policy& policy)
{
    if (policy.countScope == CountScope::Call)
        return {{kCategories.begin(), kCategories.end()}};

    std::vector<std::vector<Category>> alike;
    for (const auto c : kCategories) {
        const auto same = std::find_if(alike.begin(), alike.end(), [&](const auto& members) {
            return treatmentOf(policy, members.front()) == treatmentOf(policy, c);
        });
        if (same == alike.end())
            alike.push_back({c});
        else
            same->push_back(c);
    }
    std::vector<std::vector<Category>> walks;
    for (std::size_t a = 0; a < alike.size(); ++a) {
        if (alike[a].size() > 1)
            walks.push_back({alike[a][0], alike[a][1]});
        for (std::size_t b = a + 1; b < alike.size(); ++b)
            walks.push_back({alike[a].front(), alike[b].front()});
        for (std::size_t i = 2; i < alike[a].size(); ++i)
            walks.push_back({alike[a][i]});
    }
    return walks;
}

void keepShorter(Proof& all, Violation&& found)
{
    const auto same = std::find_if(all.violations.begin(), all.violations.end(),
                                   [&](const Violation& v) { return v.property == found.property; });
    if (same == all.violations.end())
        all.violations.push_back(std::move(found));
    else if (found.path.size() < same->path.size())
        *same = std::move(found);
}

} // namespace

Proof prove(const Policy& policy, const DecideFn& machine, const ApplyFn& fold)
{
    Proof all;
    for (auto& categories : alphabets(policy)) {
        auto part = proof::Walk(policy, machine, fold, std::move(categories)).run();
        all.states += part.states;
        for (auto& violation : part.violations)
            keepShorter(all, std::move(violation));
    }
    std::sort(all.violations.begin(), all.violations.end(),
              [](const Violation& a, const Violation& b) { return a.property < b.property; });
    return all;
}

} // namespace evenkeel::protocol
