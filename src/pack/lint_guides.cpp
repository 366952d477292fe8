// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/lint_parts.h"

namespace evenkeel::pack {

namespace {

/// The ids that some line has at `place`.
std::set<std::string> served(const Pack& pack, std::string Line::*place)
{
    std::set<std::string> ids;
    for (const auto& line : pack.lines)
        ids.insert(line.*place);
    return ids;
}

void lintStep(const Step& step, bool hasLines, const std::string& place, Findings& found)
{
    const auto lacks = [&](bool missing, const char* code, const char* member, const char* what) {
        if (missing)
            found.add(code, place + member, "Step " + quoted(step.id) + " does not say " + what + ".");
    };
    lacks(step.goal.empty(), "step.empty", "/goal", "what it is for");
    lacks(step.doList.empty(), "step.bare", "/do", "what to do");
    lacks(step.avoid.empty(), "step.bare", "/avoid", "what to avoid");
    lacks(step.listenFor.empty(), "step.bare", "/listen_for", "what to listen for");
    if (!hasLines)
        found.add("step.no-lines", place, "Step " + quoted(step.id) + " has no lines to say.");
}

} // namespace

void lintGuides(const Pack& pack, Findings& found)
{
    if (pack.guides.empty())
        found.add("guide.none", "/guides", "The pack has no guide, so the agent is led through nothing.");
    const auto steps = served(pack, &Line::step);
    for (std::size_t g = 0; g < pack.guides.size(); ++g) {
        const auto& guide = pack.guides[g];
        if (guide.steps.empty())
            found.add("guide.empty", at("guides", g) + "/steps", "Guide " + quoted(guide.id) + " has no steps.");
        for (std::size_t s = 0; s < guide.steps.size(); ++s)
            lintStep(guide.steps[s], steps.contains(guide.steps[s].id), at("guides", g) + at("steps", s), found);
    }
    const auto situations = served(pack, &Line::situation);
    for (std::size_t i = 0; i < pack.situations.size(); ++i)
        if (!situations.contains(pack.situations[i].id))
            found.add("situation.no-lines", at("situations", i),
                      "Situation " + quoted(pack.situations[i].id) + " has no lines to say.");
    const auto behaviours = served(pack, &Line::behaviour);
    for (std::size_t i = 0; i < pack.behaviours.size(); ++i)
        if (!behaviours.contains(pack.behaviours[i].id))
            found.add("behaviour.no-lines", at("behaviours", i),
                      "Behaviour " + quoted(pack.behaviours[i].id) + " has no lines to say.");
    if (pack.wrapUp.outcomes.empty())
        found.add("wrap-up.empty", "/wrap_up/outcomes", "There is no outcome to choose when a call is wrapped up.");
}

} // namespace evenkeel::pack
