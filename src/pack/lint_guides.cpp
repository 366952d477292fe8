// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/lint_parts.h"

#include <algorithm>

namespace evenkeel::pack {

namespace {

bool hasLine(const Pack& pack, std::string Line::*place, const std::string& id)
{
    return std::any_of(pack.lines.begin(), pack.lines.end(), [&](const Line& line) { return line.*place == id; });
}

void lintStep(const Pack& pack, const Step& step, const std::string& place, Findings& found)
{
    const auto lacks = [&](bool missing, const char* member, const char* what) {
        if (missing)
            found.add("step.empty", place + member, "Step " + quoted(step.id) + " does not say " + what + ".");
    };
    lacks(step.goal.empty(), "/goal", "what it is for");
    lacks(step.doList.empty(), "/do", "what to do");
    lacks(step.avoid.empty(), "/avoid", "what to avoid");
    lacks(step.listenFor.empty(), "/listen_for", "what to listen for");
    if (!hasLine(pack, &Line::step, step.id))
        found.add("step.no-lines", place, "Step " + quoted(step.id) + " has no lines to say.");
}

} // namespace

void lintGuides(const Pack& pack, Findings& found)
{
    if (pack.guides.empty())
        found.add("guide.none", "/guides", "The pack has no guide, so the agent is led through nothing.");
    for (std::size_t g = 0; g < pack.guides.size(); ++g) {
        const auto& guide = pack.guides[g];
        if (guide.steps.empty())
            found.add("guide.empty", at("guides", g) + "/steps", "Guide " + quoted(guide.id) + " has no steps.");
        for (std::size_t s = 0; s < guide.steps.size(); ++s)
            lintStep(pack, guide.steps[s], at("guides", g) + at("steps", s), found);
    }
    for (std::size_t i = 0; i < pack.situations.size(); ++i)
        if (!hasLine(pack, &Line::situation, pack.situations[i].id))
            found.add("situation.no-lines", at("situations", i),
                      "Situation " + quoted(pack.situations[i].id) + " has no lines to say.");
    for (std::size_t i = 0; i < pack.behaviours.size(); ++i)
        if (!hasLine(pack, &Line::behaviour, pack.behaviours[i].id))
            found.add("behaviour.no-lines", at("behaviours", i),
                      "Behaviour " + quoted(pack.behaviours[i].id) + " has no lines to say.");
    if (pack.wrapUp.outcomes.empty())
        found.add("wrap-up.empty", "/wrap_up/outcomes", "There is no outcome to choose when a call is wrapped up.");
}

} // namespace evenkeel::pack
