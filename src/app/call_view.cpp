// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_view.h"

#include "app/dates.h"
#include "app/line_words.h"
#include "app/text.h"
#include "base/text.h"
#include "call/merge.h"

#include <algorithm>
#include <map>

namespace evenkeel::app {

namespace {

using protocol::NextAct;

int moodBefore(const call::Facts& facts, Millis at)
{
    int mood = 0;
    for (const auto& mark : facts.moods) {
        if (mark.at < at)
            mood = mark.level;
    }
    return mood;
}

bool fitsMood(const pack::Line& line, int mood)
{
    return mood == 0 || (line.moodMin <= mood && mood <= line.moodMax);
}

call::Merged mergedText(const LiveCall& call, const pack::Line& line)
{
    return call::mergeLine(call.pack(), line, call.facts(), call.facts().full);
}

StripView strip(const LiveCall& call)
{
    const auto& facts = call.facts();
    StripView view;
    view.live = call::isLive(facts);
    view.ringing = view.live && !facts.answered && facts.opening.source == "baresip";
    view.held = facts.heldSince.has_value();
    view.elapsed = call.elapsed();
    view.heldFor = facts.heldTotal + (facts.heldSince ? call.elapsed() - *facts.heldSince : Millis{});
    if (facts.silentSince)
        view.silentFor = call.elapsed() - *facts.silentSince;
    view.callerName = toQt(facts.opening.name);
    if (const auto named = facts.fields.find("caller"); named != facts.fields.end() && view.callerName.isEmpty())
        view.callerName = toQt(named->second);
    view.callerNumber = toQt(facts.opening.number);
    view.vip = facts.vip;
    view.situationId = toQt(facts.situation);
    if (const auto* situation = pack::findSituation(call.pack(), facts.situation))
        view.situationTitle = toQt(situation->title);
    view.earlierCalls = call.earlierCalls();
    view.mood = facts.moods.empty() ? 0 : facts.moods.back().level;
    view.full = facts.full;
    return view;
}

std::vector<StepView> steps(const LiveCall& call)
{
    const auto& facts = call.facts();
    const auto* guide = pack::findGuide(call.pack(), facts.guide);
    if (!guide)
        return {};

    std::map<std::string, Millis> spent;
    std::map<std::string, Millis> firstEntered;
    for (std::size_t i = 0; i < facts.steps.size(); ++i) {
        const auto& visit = facts.steps[i];
        const Millis left = i + 1 < facts.steps.size() ? facts.steps[i + 1].entered : call.elapsed();
        spent[visit.step] += left - visit.entered;
        firstEntered.try_emplace(visit.step, visit.entered);
    }

    std::vector<StepView> views;
    const auto current = call::currentStep(facts);
    for (const auto& step : guide->steps) {
        StepView view;
        view.id = toQt(step.id);
        view.number = static_cast<int>(views.size()) + 1;
        view.title = toQt(step.title);
        view.current = step.id == current;
        view.visited = !view.current && spent.contains(step.id);
        if (const auto it = spent.find(step.id); it != spent.end()) {
            view.spent = it->second;
            view.firstEntered = firstEntered.at(step.id);
        }
        views.push_back(std::move(view));
    }
    return views;
}

StepCardView card(const LiveCall& call, const std::vector<StepView>& all)
{
    StepCardView view;
    const auto& facts = call.facts();
    const auto* step = pack::findStep(call.pack(), call::currentStep(facts));
    const auto here = std::find_if(all.begin(), all.end(), [](const auto& s) { return s.current; });
    if (!step || here == all.end())
        return view;

    view.step = *here;
    view.stage = step->stage;
    view.goal = toQt(step->goal);
    view.doList = toQt(step->doList);
    view.avoid = toQt(step->avoid);
    view.listenFor = toQt(step->listenFor);
    view.repeats = facts.repeats;
    if (const auto next = here + 1; next != all.end()) {
        view.nextStep = next->id;
        view.nextTitle = next->title;
    }

    // Ordered by the mood when the step was entered: a mood given later must not move lines under the agent's eyes.
    const int mood = moodBefore(facts, facts.steps.back().entered);
    std::vector<const pack::Line*> lines;
    for (const auto& line : call.pack().lines) {
        if (line.step == step->id)
            lines.push_back(&line);
    }
    std::stable_partition(lines.begin(), lines.end(), [&](const auto* line) { return fitsMood(*line, mood); });
    for (const auto* line : lines)
        view.lines.push_back(lineView(call, *line));
    return view;
}

/// The id of the line whose words belong to the next lawful act; empty when there are none.
std::string wordsFor(const LiveCall& call, const protocol::Light& light)
{
    const auto& state = call.facts().protocol;
    const auto& policy = call.policy();
    const auto category = state.breach ? state.breach->category : protocol::Category::Other;
    switch (light.next) {
    case NextAct::Clarify: // asks whom it was aimed at
    case NextAct::Redirect: return policy.redirectLines.of(category);
    case NextAct::Warn: return policy.warningLines.of(category);
    case NextAct::AwaitConduct:
    case NextAct::End: return policy.endLines.of(category);
    case NextAct::AskPermission:
    case NextAct::AwaitPermission: {
        const auto& lines = call.pack().lines;
        const auto line = std::find_if(lines.begin(), lines.end(), [](const auto& l) { return l.use == "permission"; });
        return line == lines.end() ? std::string{} : line->id;
    }
    case NextAct::None:
    case NextAct::Safety:
    case NextAct::Transfer:
    case NextAct::Record:
    case NextAct::Recover: return {};
    }
    return {};
}

std::vector<protocol::EndReason> sortedReasons(const protocol::Policy& policy, const protocol::State& state)
{
    auto reasons = policy.endReasons;
    if (state.breach) {
        std::stable_partition(reasons.begin(), reasons.end(),
                              [&](const auto& r) { return r.categories.contains(state.breach->category); });
    }
    return reasons;
}

QStringList recordMissing(const LiveCall& call)
{
    const auto& state = call.facts().protocol;
    QStringList missing;
    if (!protocol::recordDue(state))
        return missing;
    for (const auto& field : call.policy().recordFields) {
        if ((field == "words" && state.words.empty()) || field == "police")
            missing.append(toQt(field));
    }
    return missing;
}

ProtocolView protocolView(const LiveCall& call)
{
    const auto& facts = call.facts();
    const auto& state = facts.protocol;
    const auto& policy = call.policy();

    ProtocolView view;
    view.light = call.light();
    view.phase = protocol::phase(policy, state, call.sinceStart());
    view.policyTitle = toQt(policy.title);
    view.policySummary = toQt(policy.summary);
    view.disclaimer = toQt(policy.disclaimer);
    view.breach = state.breach;
    view.safety = state.safety;
    view.alerted = state.breach && (state.breach->category == protocol::Category::Threat ||
                                    policy.notifyAtOnce.contains(state.breach->category));
    if (const auto* line = pack::findLine(call.pack(), wordsFor(call, view.light)))
        view.words = lineView(call, *line);
    view.warnings = static_cast<int>(state.warnings.size());
    if (!state.warnings.empty())
        view.lastWarningAt = state.warnings.back().at;
    view.permission = state.permission.status;
    view.permissionBy = toQt(state.permission.by);
    view.permissionAt = state.permission.at;
    view.permissionRequired = policy.permission.required;
    view.endReasons = sortedReasons(policy, state);
    if (state.safety) {
        const std::string kind{protocol::name(*state.safety)};
        for (const auto& line : call.pack().lines) {
            const bool own = std::find(line.tags.begin(), line.tags.end(), kind) != line.tags.end();
            if (line.use == "safety" && own)
                view.safetyLines.push_back(lineView(call, line));
        }
    }
    view.recordMissing = recordMissing(call);
    view.recoveryLeft = protocol::recoveryLeft(policy, state, call.sinceStart());
    view.followUp = toQt(policy.followUp);
    return view;
}

RecordView recordView(const LiveCall& call)
{
    const auto& state = call.facts().protocol;
    RecordView view;
    view.conduct = state.breachAtEnd;
    for (const auto& redirect : state.redirects)
        view.redirects.push_back(redirect.at);
    for (const auto& warning : state.warnings)
        view.warnings.push_back(warning.at);
    view.permission = state.permission.status;
    view.permissionBy = toQt(state.permission.by);
    view.permissionAt = state.permission.at;
    view.reason = toQt(state.endReason);
    for (const auto& reason : call.policy().endReasons) {
        if (reason.id == state.endReason)
            view.reason = toQt(reason.label);
    }
    view.endedAt = state.endedAt;
    view.words = toQt(state.words);
    return view;
}

WrapUpView wrapUp(const LiveCall& call)
{
    const auto& facts = call.facts();
    const auto& lists = call.pack().wrapUp;
    WrapUpView view;
    view.done = facts.wrapUp.has_value();
    view.open = facts.started && !call::isLive(facts) && !view.done;
    view.recordDue = protocol::recordDue(facts.protocol);
    if (view.recordDue)
        view.record = recordView(call);
    view.ending = facts.protocol.ending;
    if (facts.started && !call::isLive(facts))
        view.afterCall = (view.done ? facts.wrappedAt : call.sinceStart()) - facts.protocol.endedAt;
    view.callLength = call.elapsed();
    view.outcomes = lists.outcomes;
    view.rootCauses = lists.rootCauses;
    view.resolutions = lists.resolutions;
    const auto mood = call::moodSummary(facts);
    view.moodStart = mood.start;
    view.moodPeak = mood.peak;
    view.moodEnd = mood.end;
    return view;
}

std::vector<CallerNoteView> ownNotes(const LiveCall& call)
{
    std::vector<CallerNoteView> notes;
    const auto today = toQt(call.today());
    for (const auto& note : call.facts().callerNotes) {
        if (note.withdrawn)
            continue;
        const auto review = toQt(note.noted.review);
        notes.push_back({toQt(call.id()), note.seq, note.noted.kind == call::event::NoteKind::Restriction,
                         toQt(note.noted.text), QString(), today, review, review <= today});
    }
    return notes;
}

} // namespace

LineView lineView(const LiveCall& call, const pack::Line& line)
{
    const auto merged = mergedText(call, line);
    const auto& facts = call.facts();
    LineView view;
    view.id = toQt(line.id);
    view.text = withLabels(merged, call.pack());
    view.missing = toQt(merged.missing);
    view.speaking = text::speakingTime(merged.text);
    if (const auto use = facts.lines.find(line.id); use != facts.lines.end())
        view.timesSaid = use->second.said;
    view.fits = fitsMood(line, facts.moods.empty() ? 0 : facts.moods.back().level);
    return view;
}

CallView callView(const LiveCall& call, const CallerHistory& history)
{
    const auto& facts = call.facts();
    CallView view;
    view.strip = strip(call);
    view.strip.transfers = history.transfers;
    view.steps = steps(call);
    view.card = card(call, view.steps);
    for (const auto& line : call.pack().lines) {
        if (!facts.situation.empty() && line.situation == facts.situation)
            view.situationLines.push_back(lineView(call, line));
    }
    view.protocol = protocolView(call);
    view.wrapUp = wrapUp(call);
    const auto known = call::knownValues(facts);
    for (const auto& field : call.pack().fields) {
        const auto value = known.find(field.name);
        view.fields.push_back({toQt(field.name), toQt(field.label), toQt(field.example),
                               value == known.end() ? QString{} : toQt(value->second)});
    }
    for (const auto& note : facts.notes)
        view.notes.push_back({toQt(note.text), note.at, note.masked});
    view.history = history;
    view.ownNotes = ownNotes(call);
    view.escalation = escalationForm(call);
    view.undoable = call.state().before.has_value() && call.sinceStart() - call.state().actAt <= call::kUndoWindow;
    view.protocol.canUndo = view.undoable;
    return view;
}

Result<QString> sayableText(const LiveCall& call, const std::string& lineId)
{
    const auto* line = pack::findLine(call.pack(), lineId);
    if (!line)
        return fail(Errc::NotFound, "call.unknown-line", lineId);
    const auto merged = mergedText(call, *line);
    if (!merged.complete()) {
        std::string names;
        for (const auto& name : merged.missing)
            names += (names.empty() ? "" : ", ") + name;
        return fail(Errc::Refused, "call.missing-fields", names);
    }
    return toQt(merged.text);
}

} // namespace evenkeel::app
