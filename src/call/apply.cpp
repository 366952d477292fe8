// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "call/acts.h"
#include "call/machine.h"
#include "protocol/machine.h"

#include <algorithm>
#include <span>
#include <utility>

namespace evenkeel::call {

namespace {

/// What an event means for undo.
enum class Effect {
    Act,     ///< people can take it back; opens a new snapshot
    Fact,    ///< true whatever is undone: it happens in the snapshot as well
    Timer,   ///< a fact about a running request or demand: only if the snapshot knows the same one
    Closing, ///< nothing before it can be taken back any more
    Undo,
};

Effect effectOf(const protocol::Event& event)
{
    namespace pe = protocol::event;
    const auto visitor = overloaded{
        [](const pe::SupervisorAlerted&) { return Effect::Fact; }, // what went out cannot be unsent
        [](const pe::PermissionTimedOut&) { return Effect::Timer; },
        [](const pe::TimeLimitReached&) { return Effect::Timer; },
        [](const pe::CallFinished&) { return Effect::Closing; },
        [](const pe::CallerHungUp&) { return Effect::Closing; },
        [](const pe::CallDropped&) { return Effect::Closing; },
        [](const pe::AgentHungUp&) { return Effect::Closing; },
        [](const pe::CallTransferred&) { return Effect::Closing; },
        [](const pe::RecordSaved&) { return Effect::Closing; },
        [](const pe::RecoveryEnded&) { return Effect::Closing; },
        [](const pe::CallReviewed&) { return Effect::Closing; },
        [](const pe::BreachLogged&) { return Effect::Act; },
        [](const pe::RedirectSaid&) { return Effect::Act; },
        [](const pe::PermissionAsked&) { return Effect::Act; },
        [](const pe::PermissionGranted&) { return Effect::Act; },
        [](const pe::PermissionRefused&) { return Effect::Act; },
        [](const pe::WarningSaid&) { return Effect::Act; },
        [](const pe::BreachStopped&) { return Effect::Act; },
        [](const pe::EndedByAgent&) { return Effect::Act; },
        [](const pe::EndOverridden&) { return Effect::Act; },
        [](const pe::SafetyRaised&) { return Effect::Act; },
        [](const pe::SafetyCleared&) { return Effect::Act; },
    };
    return std::visit(visitor, event);
}

Effect effectOf(const Event& event)
{
    const auto visitor = overloaded{
        [](const event::Started&) { return Effect::Closing; },
        [](const event::Answered&) { return Effect::Fact; },
        [](const event::GuideChosen&) { return Effect::Act; },
        [](const event::StepEntered&) { return Effect::Act; },
        [](const event::StepRepeated&) { return Effect::Act; },
        [](const event::LineSaid&) { return Effect::Act; },
        [](const event::LineCopied&) { return Effect::Fact; },
        [](const event::BrevitySet&) { return Effect::Fact; },
        [](const event::MoodSet&) { return Effect::Act; },
        [](const event::NoteAdded&) { return Effect::Act; },
        [](const event::FieldSet&) { return Effect::Act; },
        [](const event::SituationSet&) { return Effect::Act; },
        [](const event::VipSet&) { return Effect::Act; },
        [](const event::Held&) { return Effect::Fact; },
        [](const event::Resumed&) { return Effect::Fact; },
        [](const event::SilenceStarted&) { return Effect::Fact; },
        [](const event::SilenceEnded&) { return Effect::Fact; },
        [](const event::ActUndone&) { return Effect::Undo; },
        [](const event::Reopened&) { return Effect::Fact; },
        [](const event::WrappedUp&) { return Effect::Closing; },
        [](const event::EscalationRaised&) { return Effect::Act; },
        [](const event::FollowUpClosed&) { return Effect::Fact; },
        [](const event::FollowUpReopened&) { return Effect::Fact; },
        [](const event::CallerNoted&) { return Effect::Act; },
        [](const event::CallerNoteWithdrawn&) { return Effect::Fact; },
        [](const event::RepeatBackSaid&) { return Effect::Act; },
        [](const event::ClockChanged&) { return Effect::Fact; },
        [](const event::ReviewScored&) { return Effect::Closing; }, // what was scored is not changed any more
        [](const event::ReviewAcknowledged&) { return Effect::Closing; },
        [](const event::ReviewDisputed&) { return Effect::Closing; },
        [](const event::ReviewSettled&) { return Effect::Closing; },
        [](const protocol::Event& e) { return effectOf(e); },
    };
    return std::visit(visitor, event);
}

void resume(Facts& f, Millis at)
{
    if (f.heldSince)
        f.heldTotal += std::max(Millis{0}, at - *f.heldSince);
    f.heldSince.reset();
}

void open(Facts& f, const event::Started& e)
{
    f.started = true;
    f.opening = e;
    f.answered = !startsRinging(e.source);
    f.guide = e.guide;
    f.vip = e.vip;
    f.protocol.carriedWarnings = std::max(0, e.carriedWarnings);
    if (!e.name.empty())
        f.fields["caller"] = e.name;
}

/// The one that `seq` names; null if a snapshot does not know it, or it was undone.
template <typename T> T* withSeq(std::vector<T>& all, std::int64_t seq)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.seq == seq; });
    return found == all.end() ? nullptr : &*found;
}

void closeFollowUp(Facts& f, const event::FollowUpClosed& e, std::int64_t seq)
{
    if (auto* escalation = withSeq(f.escalations, e.seq)) {
        escalation->closedSeq = seq;
        escalation->result = e.result;
    }
}

void reopenFollowUp(Facts& f, const event::FollowUpReopened& e)
{
    if (auto* escalation = withSeq(f.escalations, e.seq)) {
        escalation->closedSeq = 0;
        escalation->result.clear();
    }
}

void answer(Facts& f, std::int64_t review, ReviewAnswer given, const std::string& text, std::int64_t seq)
{
    if (auto* found = withSeq(f.reviews, review)) {
        found->answer = given;
        found->answeredSeq = seq;
        found->dispute = text;
    }
}

void settle(Facts& f, const event::ReviewSettled& e, std::int64_t seq)
{
    if (auto* disputed = withSeq(f.reviews, e.seq)) {
        disputed->settledSeq = seq;
        disputed->settled = e;
    }
    if (auto* instead = withSeq(f.reviews, e.replacedBy))
        instead->settles = true;
}

void put(Facts& f, const Event& event, Millis at, std::int64_t seq)
{
    const auto visitor = overloaded{
        [&](const event::Started& e) { open(f, e); },
        [&](const event::Answered&) { f.answered = true; },
        [&](const event::GuideChosen& e) { f.guide = e.guide; },
        [&](const event::StepEntered& e) {
            f.steps.push_back({e.step, at});
        },
        [&](const event::StepRepeated&) { ++f.repeats; },
        [&](const event::LineSaid& e) {
            auto& use = f.lines[e.line];
            ++use.said;
            use.last = at;
        },
        [&](const event::LineCopied& e) {
            auto& use = f.lines[e.line];
            ++use.copied;
            use.last = at;
        },
        [&](const event::BrevitySet& e) { f.full = e.full; },
        [&](const event::MoodSet& e) {
            f.moods.push_back({e.level, at});
        },
        [&](const event::NoteAdded& e) {
            f.notes.push_back({e.text, at, e.masked});
        },
        [&](const event::FieldSet& e) {
            if (e.value.empty())
                f.fields.erase(e.name);
            else
                f.fields[e.name] = e.value;
        },
        [&](const event::SituationSet& e) { f.situation = e.situation; },
        [&](const event::VipSet& e) { f.vip = e.vip; },
        [&](const event::Held&) { f.heldSince = at; },
        [&](const event::Resumed&) { resume(f, at); },
        [&](const event::SilenceStarted&) { f.silentSince = at; },
        [&](const event::SilenceEnded&) { f.silentSince.reset(); },
        [&](const event::ActUndone&) {},
        [&](const event::Reopened&) { ++f.reopened; },
        [&](const event::WrappedUp& e) {
            f.wrapUp = e;
            f.wrappedAt = at;
        },
        [&](const event::EscalationRaised& e) {
            f.escalations.push_back({seq, at, e, 0, {}});
        },
        [&](const event::FollowUpClosed& e) { closeFollowUp(f, e, seq); },
        [&](const event::FollowUpReopened& e) { reopenFollowUp(f, e); },
        [&](const event::CallerNoted& e) {
            f.callerNotes.push_back({seq, at, e, false});
        },
        [&](const event::CallerNoteWithdrawn& e) {
            if (auto* note = withSeq(f.callerNotes, e.seq))
                note->withdrawn = true;
        },
        [&](const event::RepeatBackSaid& e) {
            f.repeatBack = e.text;
            f.notes.push_back({e.text, at, e.masked});
        },
        [&](const event::ClockChanged&) {},
        [&](const event::ReviewScored& e) {
            f.reviews.push_back({seq, at, e, ReviewAnswer::None, 0, {}, 0, {}, false});
        },
        [&](const event::ReviewAcknowledged& e) { answer(f, e.seq, ReviewAnswer::Acknowledged, {}, seq); },
        [&](const event::ReviewDisputed& e) { answer(f, e.seq, ReviewAnswer::Disputed, e.text, seq); },
        [&](const event::ReviewSettled& e) { settle(f, e, seq); },
        [&](const protocol::Event& e) {
            f.protocol = protocol::apply(std::move(f.protocol), e, at);
            if (f.protocol.ending != protocol::Ending::None) {
                resume(f, at);
                f.silentSince.reset();
            }
        },
    };
    std::visit(visitor, event);
}

/// A request that the snapshot does not know must not time out in it: that could leave a permission nobody asked for.
bool knowsTimer(const Facts& before, const Facts& now)
{
    return before.protocol.permission == now.protocol.permission &&
           before.protocol.demandSince == now.protocol.demandSince;
}

/// An act that belongs to the one before it (the first step of a guide, the fields that a call starts with) is taken
/// back together with it. Tells of `event`, and what the event after it has to know.
bool joins(const Event& event, bool& open)
{
    const bool isField = std::holds_alternative<event::FieldSet>(event);
    const bool joined = std::exchange(open, false) && (isField || std::holds_alternative<event::StepEntered>(event));
    open = std::holds_alternative<event::Started>(event) || std::holds_alternative<event::GuideChosen>(event) ||
           (joined && isField);
    return joined;
}

/// `keep`: what was true before an act is kept for an undo. It is a copy of everything.
void advance(State& s, const Event& event, Millis at, bool keep)
{
    ++s.seq;
    s.at = at;
    const bool joined = joins(event, s.joins);
    switch (effectOf(event)) {
    case Effect::Act:
        if (!joined) {
            s.before.reset();
            if (keep)
                s.before = s.now;
            s.actAt = at;
        }
        break;
    case Effect::Timer:
        if (s.before && !knowsTimer(*s.before, s.now))
            s.before.reset();
        [[fallthrough]];
    case Effect::Fact:
        if (s.before)
            put(*s.before, event, at, s.seq);
        break;
    case Effect::Closing: s.before.reset(); break;
    case Effect::Undo:
        if (s.before)
            s.now = *std::exchange(s.before, std::nullopt);
        break;
    }
    put(s.now, event, at, s.seq);
}

/// For each entry: whether an undo returns to what was before it, now or later in the log.
std::vector<bool> returnedTo(std::span<const LogEntry> entries)
{
    std::vector<bool> opens(entries.size());
    bool open = false;
    for (std::size_t i = 0; i < entries.size(); ++i)
        opens[i] = !joins(entries[i].event, open) && effectOf(entries[i].event) == Effect::Act;

    bool wanted = true; // the agent may yet undo the last act
    for (std::size_t i = entries.size(); i-- > 0;) {
        const auto effect = effectOf(entries[i].event);
        if (effect == Effect::Undo || effect == Effect::Closing)
            wanted = effect == Effect::Undo;
        else if (opens[i])
            opens[i] = std::exchange(wanted, false);
    }
    return opens;
}

} // namespace

bool isAct(const Event& event)
{
    return effectOf(event) == Effect::Act;
}

State apply(State s, const Event& event, Millis at)
{
    advance(s, event, at, true);
    return s;
}

State fold(const std::vector<LogEntry>& entries)
{
    // A snapshot at every act would cost the square of the call's length.
    const auto kept = returnedTo(entries);
    State state;
    for (std::size_t i = 0; i < entries.size(); ++i)
        advance(state, entries[i].event, entries[i].elapsed, kept[i]);
    return state;
}

std::vector<bool> standing(std::span<const LogEntry> entries)
{
    std::vector<bool> stands(entries.size(), true);
    const auto undoes = [](const LogEntry& entry) { return std::holds_alternative<event::ActUndone>(entry.event); };
    if (std::none_of(entries.begin(), entries.end(), undoes))
        return stands;
    const auto kept = returnedTo(entries);
    State state;
    std::size_t act = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (undoes(entries[i]) && state.before) {
            for (auto j = act; j < i; ++j)
                stands[j] = effectOf(entries[j].event) != Effect::Act;
        }
        if (kept[i])
            act = i;
        advance(state, entries[i].event, entries[i].elapsed, kept[i]);
    }
    return stands;
}

} // namespace evenkeel::call
