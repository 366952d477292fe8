// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recount.h"

#include "call/event_json.h"
#include "log_fixture.h"
#include "pack/codec.h"
#include "support/source_files.h"

#include <algorithm>
#include <array>
#include <set>

namespace evenkeel::store::test {

namespace {

namespace ce = call::event;
namespace pe = protocol::event;
using call::Part;

constexpr std::array kEndings = {"call.ended",   "call.overridden", "call.finished",   "caller.hung-up",
                                 "call.dropped", "agent.hung-up",   "call.transferred"};
/// What agents do and can take back for a while.
constexpr std::array kActs = {
    "guide.chosen",       "step.entered",       "step.repeated", "line.said",      "mood.set",
    "note.added",         "field.set",          "situation.set", "vip.set",        "escalation.raised",
    "caller.noted",       "repeat-back.said",   "breach.logged", "redirect.said",  "permission.asked",
    "permission.granted", "permission.refused", "warning.said",  "breach.stopped", "call.ended",
    "call.overridden",    "safety.raised",      "safety.cleared"};

template <std::size_t N> bool isOneOf(const call::LogEntry& entry, const std::array<const char*, N>& kinds)
{
    const auto kind = call::kindOf(entry.event);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The story without what was undone. The stories here undo one single act at a time.
Story withoutUndone(const Story& story)
{
    Story left;
    for (const auto& entry : story) {
        if (!std::holds_alternative<ce::ActUndone>(entry.event)) {
            left.push_back(entry);
            continue;
        }
        for (auto i = left.size(); i-- > 0;) {
            if (isOneOf(left[i], kActs)) {
                left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
        }
    }
    return left;
}

template <typename E> std::vector<E> all(const Story& story)
{
    std::vector<E> found;
    for (const auto& entry : story) {
        if constexpr (std::is_constructible_v<protocol::Event, E>) {
            const auto* protocol = std::get_if<protocol::Event>(&entry.event);
            if (protocol != nullptr && std::holds_alternative<E>(*protocol))
                found.push_back(std::get<E>(*protocol));
        } else if (const auto* event = std::get_if<E>(&entry.event)) {
            found.push_back(*event);
        }
    }
    return found;
}

/// The shipped guides: the floors here run under that pack.
std::vector<std::string> stepsOf(const std::string& guide)
{
    static const auto pack = [] {
        return need(pack::load(evenkeel::test::sourceFolder() / "resources/packs/retail-support.json"));
    }();
    std::vector<std::string> steps;
    for (const auto& one : pack.guides)
        if (one.id == guide)
            for (const auto& step : one.steps)
                steps.push_back(step.id);
    return steps;
}

void addParts(call::Parts& parts, Part part, const std::string& name, std::int64_t total = 0)
{
    auto& sum = parts[{part, name}];
    sum.n += 1;
    sum.total += total;
}

void addLines(call::Parts& parts, const Story& story)
{
    for (std::size_t i = 0; i < story.size(); ++i) {
        const auto* said = std::get_if<ce::LineSaid>(&story[i].event);
        if (said == nullptr)
            continue;
        int before = 0;
        int after = 0;
        for (std::size_t j = 0; j < story.size(); ++j) {
            const auto* mood = std::get_if<ce::MoodSet>(&story[j].event);
            if (mood != nullptr && j < i)
                before = mood->level;
            if (mood != nullptr && j > i && after == 0)
                after = mood->level;
        }
        if (before > 0 && after > 0)
            addParts(parts, Part::Line, said->line, after < before ? 1 : 0);
    }
}

void addSteps(call::Counts& counts, call::Parts& parts, const Story& story, const std::string& guide, Millis end,
              bool finished)
{
    std::map<std::string, std::int64_t> times;
    std::string step;
    Millis since{};
    for (const auto& entry : story) {
        const auto* next = std::get_if<ce::StepEntered>(&entry.event);
        if (next == nullptr)
            continue;
        if (!step.empty())
            times[step] += (entry.elapsed - since).count();
        step = next->step;
        since = entry.elapsed;
    }
    if (!step.empty())
        times[step] += (end - since).count();
    for (const auto& [name, time] : times)
        addParts(parts, Part::Step, name, time);
    const auto steps = stepsOf(guide);
    std::size_t reached = finished ? steps.size() : 0;
    for (std::size_t i = 0; i < steps.size() && !finished; ++i)
        if (times.count(steps[i]) > 0)
            reached = i + 1;
    std::int64_t skipped = 0;
    for (std::size_t i = 0; i < reached; ++i) {
        if (times.count(steps[i]) > 0)
            continue;
        addParts(parts, Part::Skipped, steps[i]);
        ++skipped;
    }
    counts.guided += steps.empty() ? 0 : 1;
    counts.skipping += skipped > 0 ? 1 : 0;
    counts.skipped += skipped;
    for (const auto& repeated : all<ce::StepRepeated>(story)) {
        addParts(parts, Part::Repeated, repeated.step);
        ++counts.repeated;
    }
}

void addMoods(call::Counts& counts, call::Parts& parts, const Story& story)
{
    const auto moods = all<ce::MoodSet>(story);
    if (moods.empty())
        return;
    ++counts.withMood;
    bool worse = false;
    for (const auto& mood : moods)
        worse = worse || mood.level > moods.back().level;
    counts.calmer += worse ? 1 : 0;
    addParts(parts, Part::Mood, std::to_string(moods.front().level) + ">" + std::to_string(moods.back().level));
}

const call::LogEntry* endOf(const Story& story)
{
    for (const auto& entry : story)
        if (isOneOf(entry, kEndings))
            return &entry;
    return nullptr;
}

void addCall(call::Counts& counts, call::Parts& parts, const Story& story, const call::LogEntry& end)
{
    const auto kind = call::kindOf(end.event);
    const auto name = kind == "call.ended"        ? "by-agent"
                      : kind.starts_with("call.") ? kind.substr(5)
                      : kind == "caller.hung-up"  ? "caller-hung-up"
                                                  : "agent-hung-up";
    const auto ended = all<pe::EndedByAgent>(story);
    const auto hungUp = all<pe::AgentHungUp>(story);
    const bool overridden = !all<pe::EndOverridden>(story).empty();
    const bool open = !hungUp.empty() && hungUp.front().protocolOpen;
    const bool conduct = !all<pe::BreachLogged>(story).empty() || !ended.empty() || overridden || open;
    const auto wrapUps = all<ce::WrappedUp>(story);
    const auto outcome = wrapUps.empty() ? std::string() : wrapUps.front().outcome;
    ++counts.calls;
    counts.talk += end.elapsed.count();
    counts.escalated += outcome == "escalated" ? 1 : 0;
    counts.transferred += name == "transferred" ? 1 : 0;
    counts.conduct += conduct ? 1 : 0;
    counts.kept += conduct && !overridden && !open ? 1 : 0;
    counts.warned += all<pe::WarningSaid>(story).empty() ? 0 : 1;
    counts.byAgent += ended.empty() ? 0 : 1;
    counts.overridden += overridden ? 1 : 0;
    addParts(parts, Part::Outcome, outcome);
    addParts(parts, Part::Ending, name);
    if (!ended.empty())
        addParts(parts, Part::Reason, ended.front().reason);
    for (const auto& entry : story) {
        if (std::holds_alternative<ce::WrappedUp>(entry.event) && entry.elapsed > end.elapsed) {
            ++counts.afterCalls;
            counts.afterTime += (entry.elapsed - end.elapsed).count();
        }
    }
    addMoods(counts, parts, story);
}

std::string mondayOf(Date day)
{
    return isoDate(day - (std::chrono::weekday(day) - std::chrono::Monday));
}

std::string situationOf(const Story& story)
{
    const auto chosen = all<ce::SituationSet>(story);
    return chosen.empty() ? std::string() : chosen.back().situation;
}

std::string keyOf(InsightBy by, const Story& story, const std::string& team)
{
    const auto opening = all<ce::Started>(story).front();
    const auto day = std::chrono::floor<std::chrono::days>(story.front().at);
    switch (by) {
    case InsightBy::Everything: return {};
    case InsightBy::Day: return isoDate(day);
    case InsightBy::Week: return mondayOf(day);
    case InsightBy::Agent: return story.front().actor;
    case InsightBy::Team: return team;
    case InsightBy::Situation: return situationOf(story);
    case InsightBy::Revision: return opening.pack + " " + opening.packRevision;
    }
    return {};
}

bool isOf(const InsightFilter& filter, const Story& story, const std::string& team)
{
    switch (filter.of) {
    case InsightOf::Everyone: return true;
    case InsightOf::Agent: return keyOf(InsightBy::Agent, story, team) == filter.key;
    case InsightOf::Team: return !team.empty() && team == filter.key;
    case InsightOf::Situation: return situationOf(story) == filter.key;
    case InsightOf::Revision: return keyOf(InsightBy::Revision, story, team) == filter.key;
    }
    return false;
}

bool isByTime(InsightBy by)
{
    return by == InsightBy::Everything || by == InsightBy::Day || by == InsightBy::Week;
}

} // namespace

std::vector<Story> recountable(const CallLog& log, const std::vector<CallSummary>& summaries)
{
    std::vector<Story> stories;
    for (const auto& summary : summaries)
        stories.push_back(need(log.entries(summary.id)));
    return stories;
}

std::vector<Recounted> recount(const std::vector<Story>& calls, const std::map<std::string, std::string>& teams,
                               const InsightFilter& filter)
{
    std::map<std::string, Recounted> rows;
    for (const auto& told : calls) {
        const auto story = withoutUndone(told);
        const auto* end = endOf(story);
        const auto opening = all<ce::Started>(story).front();
        const bool rang = opening.source == "baresip" || opening.source == "softphone";
        const auto day = std::chrono::floor<std::chrono::days>(story.front().at);
        const auto found = teams.find(story.front().actor);
        const auto team = found == teams.end() ? std::string() : found->second;
        if (end == nullptr || (rang && all<ce::Answered>(story).empty()) || (filter.from && day < *filter.from) ||
            (filter.to && day > *filter.to) || !isOf(filter, story, team) ||
            (filter.by == InsightBy::Team && team.empty()))
            continue;
        auto& row = rows[keyOf(filter.by, story, team)];
        row.key = keyOf(filter.by, story, team);
        addCall(row.counts, row.parts, story, *end);
        const auto chosen = all<ce::GuideChosen>(story);
        addSteps(row.counts, row.parts, story, chosen.empty() ? opening.guide : chosen.back().guide, end->elapsed,
                 call::kindOf(end->event) == "call.finished");
        if (filter.of == InsightOf::Everyone && isByTime(filter.by))
            addLines(row.parts, story);
    }
    std::vector<Recounted> out;
    for (auto& [key, row] : rows)
        out.push_back(std::move(row));
    return out;
}

} // namespace evenkeel::store::test
