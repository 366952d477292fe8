// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/contribution.h"

#include "call/machine.h"

#include <algorithm>
#include <map>
#include <set>

namespace evenkeel::call {

namespace {

using protocol::Ending;

void count(Parts& parts, Part part, const std::string& name, std::int64_t total = 0)
{
    auto& sum = parts[{part, name}];
    ++sum.n;
    sum.total += total;
}

void countMoods(Figures& out, const Facts& facts)
{
    const auto mood = moodSummary(facts);
    if (mood.start == 0)
        return;
    out.counts.withMood = 1;
    out.counts.calmer = mood.end < mood.peak ? 1 : 0;
    count(out.parts, Part::Mood, std::to_string(mood.start) + '>' + std::to_string(mood.end));
}

void countEnding(Figures& out, const Facts& facts)
{
    const auto& protocol = facts.protocol;
    auto& c = out.counts;
    c.talk = std::max<std::int64_t>(0, protocol.endedAt.count());
    c.transferred = protocol.ending == Ending::Transferred ? 1 : 0;
    c.byAgent = protocol.ending == Ending::ByAgent ? 1 : 0;
    c.overridden = protocol.ending == Ending::Overridden ? 1 : 0;
    c.warned = protocol.warnings.empty() ? 0 : 1;
    const bool hungUpOpen = protocol.ending == Ending::AgentHungUp && protocol.endWasOpen;
    c.conduct = protocol.breaches > 0 || c.byAgent + c.overridden > 0 || hungUpOpen ? 1 : 0;
    c.kept = c.conduct == 1 && c.overridden == 0 && !hungUpOpen ? 1 : 0;
    count(out.parts, Part::Ending, std::string(protocol::name(protocol.ending)));
    if (c.byAgent == 1)
        count(out.parts, Part::Reason, protocol.endReason);
}

void countWrapUp(Figures& out, const Facts& facts)
{
    const auto outcome = facts.wrapUp ? facts.wrapUp->outcome : std::string{};
    out.counts.escalated = outcome == "escalated" ? 1 : 0;
    count(out.parts, Part::Outcome, outcome);
    if (facts.wrapUp && facts.wrappedAt > facts.protocol.endedAt) {
        out.counts.afterCalls = 1;
        out.counts.afterTime = (facts.wrappedAt - facts.protocol.endedAt).count();
    }
}

void countSteps(Figures& out, const Facts& facts, const std::vector<std::string>& steps)
{
    std::map<std::string, Millis> times;
    for (auto visit = facts.steps.begin(); visit != facts.steps.end(); ++visit) {
        const auto next = visit + 1;
        const auto left = next == facts.steps.end() ? facts.protocol.endedAt : next->entered;
        times[visit->step] += std::max(Millis{0}, left - visit->entered);
    }
    for (const auto& [step, time] : times)
        count(out.parts, Part::Step, step, time.count());
    if (steps.empty())
        return;
    out.counts.guided = 1;
    const auto entered = [&](const std::string& step) { return times.contains(step); };
    auto end = steps.end();
    if (facts.protocol.ending != Ending::Finished)
        end = std::find_if(steps.rbegin(), steps.rend(), entered).base();
    for (auto step = steps.begin(); step != end; ++step) {
        if (entered(*step))
            continue;
        count(out.parts, Part::Skipped, *step);
        ++out.counts.skipped;
        out.counts.skipping = 1;
    }
}

void countEntries(Contribution& out, std::span<const LogEntry> log)
{
    const auto stands = standing(log);
    std::optional<int> mood;
    std::vector<std::string> waiting; // lines since that mood
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (!stands[i])
            continue;
        if (const auto* set = std::get_if<event::MoodSet>(&log[i].event)) {
            for (const auto& line : waiting)
                count(out.lines, Part::Line, line, set->level < *mood ? 1 : 0);
            waiting.clear();
            mood = set->level;
        } else if (const auto* said = std::get_if<event::LineSaid>(&log[i].event)) {
            if (mood)
                waiting.push_back(said->line);
        } else if (const auto* again = std::get_if<event::StepRepeated>(&log[i].event)) {
            ++out.figures.counts.repeated;
            count(out.figures.parts, Part::Repeated, again->step);
        }
    }
}

} // namespace

std::string revisionKey(const std::string& pack, const std::string& revision)
{
    return pack + ' ' + revision;
}

std::optional<Contribution> contributionOf(std::span<const LogEntry> log, const Facts& facts,
                                           const std::vector<std::string>& steps)
{
    if (log.empty() || !facts.started || isLive(facts) || isMissed(facts))
        return std::nullopt;
    Contribution out;
    out.day = std::chrono::floor<std::chrono::days>(log.front().at);
    out.agent = log.front().actor;
    out.situation = facts.situation;
    out.revision = revisionKey(facts.opening.pack, facts.opening.packRevision);
    out.figures.counts.calls = 1;
    countMoods(out.figures, facts);
    countEnding(out.figures, facts);
    countWrapUp(out.figures, facts);
    countSteps(out.figures, facts, steps);
    countEntries(out, log);
    return out;
}

} // namespace evenkeel::call
