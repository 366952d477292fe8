// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/lint_parts.h"
#include "pack/names.h"

#include <set>

namespace evenkeel::pack {

namespace {

using Ids = std::set<std::string>;

template <typename T> const std::string& key(const T& each)
{
    if constexpr (requires { each.id; })
        return each.id;
    else if constexpr (requires { each.name; })
        return each.name;
    else
        return each;
}

template <typename T> Ids idsOf(const std::vector<T>& all)
{
    Ids ids;
    for (const auto& each : all)
        ids.insert(key(each));
    return ids;
}

/// `member` is the last part of the pointer: "/id", "/name", or nothing for a list of plain texts.
template <typename T>
void unique(const std::vector<T>& all, const std::string& list, const std::string& member, Findings& found)
{
    Ids seen;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!seen.insert(key(all[i])).second)
            found.add("id.duplicate", at(list, i) + member, quoted(key(all[i])) + " stands in this list twice.");
}

void lintSteps(const Pack& pack, Findings& found)
{
    Ids seen;
    for (std::size_t g = 0; g < pack.guides.size(); ++g) {
        const auto& steps = pack.guides[g].steps;
        for (std::size_t s = 0; s < steps.size(); ++s)
            if (!seen.insert(steps[s].id).second)
                found.add("step.unreachable", at("guides", g) + at("steps", s) + "/id",
                          "An earlier step is called " + quoted(steps[s].id) + ", so nobody can get to this one.");
    }
}

void lintLineTargets(const Pack& pack, Findings& found)
{
    Ids steps;
    for (const auto& guide : pack.guides)
        steps.merge(idsOf(guide.steps));
    const auto situations = idsOf(pack.situations);
    const auto behaviours = idsOf(pack.behaviours);
    for (std::size_t i = 0; i < pack.lines.size(); ++i) {
        const auto& line = pack.lines[i];
        const auto place = at("lines", i);
        if (!line.step.empty() && !steps.contains(line.step))
            found.add("ref.unknown-step", place + "/step", "No guide has a step " + quoted(line.step) + ".");
        if (!line.situation.empty() && !situations.contains(line.situation))
            found.add("ref.unknown-situation", place + "/situation",
                      "There is no situation " + quoted(line.situation) + ".");
        if (!line.behaviour.empty() && !behaviours.contains(line.behaviour))
            found.add("ref.unknown-behaviour", place + "/behaviour",
                      "There is no behaviour " + quoted(line.behaviour) + ".");
        const int places =
            !line.step.empty() + !line.situation.empty() + !line.behaviour.empty() + int{!line.use.empty()};
        if (places == 0)
            found.add("line.no-place", place, "Line " + quoted(line.id) + " belongs nowhere, so nobody will see it.");
        if (places > 1)
            found.add("line.two-places", place,
                      "Line " + quoted(line.id) + " may belong to one step, situation, behaviour or use only.");
    }
}

/// Routes are found by what the call is about: its situation, the caller's behaviour, the root cause.
void lintTopics(const Pack& pack, Findings& found)
{
    auto topics = idsOf(pack.situations);
    topics.merge(idsOf(pack.behaviours));
    topics.merge(idsOf(pack.wrapUp.rootCauses));
    for (std::size_t r = 0; r < pack.routes.size(); ++r)
        for (std::size_t t = 0; t < pack.routes[r].topics.size(); ++t)
            if (const auto& topic = pack.routes[r].topics[t]; !topics.contains(topic))
                found.add("ref.unknown-topic", at("routes", r) + at("topics", t),
                          "There is no situation, behaviour or root cause " + quoted(topic) + ".");
}

} // namespace

void lintIds(const Pack& pack, Findings& found)
{
    unique(pack.languages, "languages", "", found);
    unique(pack.guides, "guides", "/id", found);
    unique(pack.lines, "lines", "/id", found);
    unique(pack.situations, "situations", "/id", found);
    unique(pack.behaviours, "behaviours", "/id", found);
    unique(pack.fields, "fields", "/name", found);
    unique(pack.policies, "policies", "/id", found);
    for (std::size_t i = 0; i < pack.policies.size(); ++i) {
        const auto place = at("policies", i).substr(1);
        unique(pack.policies[i].endReasons, place + "/end_reasons", "/id", found);
        unique(pack.policies[i].recordFields, place + "/record_fields", "", found);
    }
    unique(pack.routes, "routes", "/id", found);
    unique(pack.wrapUp.outcomes, "wrap_up/outcomes", "/id", found);
    unique(pack.wrapUp.rootCauses, "wrap_up/root_causes", "/id", found);
    unique(pack.wrapUp.resolutions, "wrap_up/resolutions", "/id", found);
    unique(pack.techniques, "techniques", "/id", found);
    unique(pack.repeatBack.fields, "repeat_back/fields", "/name", found);
    unique(pack.scorecard, "scorecard", "/id", found);
    unique(pack.practice, "practice", "/id", found);
    for (std::size_t i = 0; i < pack.practice.size(); ++i)
        unique(pack.practice[i].beats, at("practice", i).substr(1) + "/beats", "/id", found);
    lintSteps(pack, found);
    lintLineTargets(pack, found);
    lintTopics(pack, found);
}

} // namespace evenkeel::pack
