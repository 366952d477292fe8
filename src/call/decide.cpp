// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "call/follow_up.h"
#include "call/machine.h"
#include "call/merge.h"
#include "call/review_rules.h"
#include "call/tidy.h"
#include "protocol/machine.h"

#include <algorithm>

namespace evenkeel::call {

namespace {

using Events = std::vector<Event>;
using Outcome = Result<Events>;

auto refuse(std::string_view key, std::string detail = {})
{
    return fail(Errc::Refused, "call." + std::string(key), std::move(detail));
}

auto invalid(std::string_view key, std::string detail = {})
{
    return fail(Errc::Invalid, "call." + std::string(key), std::move(detail));
}

bool allows(const std::vector<pack::Choice>& list, const std::string& id)
{
    return list.empty() || std::any_of(list.begin(), list.end(), [&](const auto& choice) { return choice.id == id; });
}

bool hasStep(const pack::Guide& guide, const std::string& id)
{
    return std::any_of(guide.steps.begin(), guide.steps.end(), [&](const auto& step) { return step.id == id; });
}

bool hasField(const std::vector<pack::MergeField>& fields, const std::string& name)
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
}

Outcome start(const Rules& rules, command::Start c)
{
    for (auto* text : {&c.number, &c.name, &c.direction, &c.source, &c.pack, &c.packRevision, &c.policy, &c.guide}) {
        if (!tidy(*text, kNameBytes))
            return invalid("too-long");
    }
    if (c.direction != "in" && c.direction != "out")
        return invalid("unknown-choice", "direction");
    const auto& guides = rules.pack.guides;
    const auto* guide =
        c.guide.empty() ? (guides.empty() ? nullptr : &guides.front()) : pack::findGuide(rules.pack, c.guide);
    if (!c.guide.empty() && !guide)
        return refuse("unknown-guide");
    Events events{event::Started{c.number, c.name, c.direction, c.source, c.vip, c.pack, c.packRevision, c.policy,
                                 guide ? guide->id : std::string{}, std::max(0, c.carriedWarnings)}};
    for (auto [name, value] : c.fields) {
        if (!tidy(value, kNameBytes))
            return invalid("too-long");
        if (!value.empty() && hasField(rules.pack.fields, name))
            events.emplace_back(event::FieldSet{name, value});
    }
    if (guide && !guide->steps.empty())
        events.emplace_back(event::StepEntered{guide->steps.front().id});
    return events;
}

/// One command against a call that was started.
struct Decider
{
    const Rules& rules;
    const State& state;
    Millis now;

    [[nodiscard]] const Facts& facts() const { return state.now; }
    [[nodiscard]] bool live() const { return isLive(facts()); }
    /// Notes, mood and facts about the caller are still taken during the work after the call.
    [[nodiscard]] bool openForNotes() const
    {
        return live() || !isClosed(facts(), protocol::recoveryLeft(rules.policy, facts().protocol, now));
    }
    [[nodiscard]] Outcome whileLive(Event event) const
    {
        if (!live())
            return refuse("ended");
        return Events{std::move(event)};
    }
    [[nodiscard]] Outcome whileOpen(Event event) const
    {
        if (!openForNotes())
            return refuse("ended");
        return Events{std::move(event)};
    }
    /// Names that `line` still wants, parted by commas.
    [[nodiscard]] std::string missingFields(const pack::Line& line, bool full) const
    {
        std::string names;
        for (const auto& name : mergeLine(rules.pack, line, facts(), full).missing)
            names += (names.empty() ? "" : ",") + name;
        return names;
    }
    [[nodiscard]] Outcome useLine(const std::string& id, bool full, Event event) const
    {
        if (!live())
            return refuse("ended");
        const auto* line = pack::findLine(rules.pack, id);
        if (!line)
            return refuse("unknown-line");
        if (auto names = missingFields(*line, full); !names.empty())
            return refuse("missing-fields", std::move(names));
        return Events{std::move(event)};
    }

    Outcome operator()(const command::Start&) const { return refuse("already-started"); }

    Outcome operator()(const command::Answer&) const
    {
        if (!live())
            return refuse("ended");
        return facts().answered ? Events{} : Events{event::Answered{}};
    }

    Outcome operator()(const command::ChooseGuide& c) const
    {
        if (!live())
            return refuse("ended");
        const auto* guide = pack::findGuide(rules.pack, c.guide);
        if (!guide)
            return refuse("unknown-guide");
        Events events{event::GuideChosen{guide->id}};
        if (!guide->steps.empty())
            events.emplace_back(event::StepEntered{guide->steps.front().id});
        return events;
    }

    Outcome operator()(const command::GoToStep& c) const
    {
        const auto* guide = pack::findGuide(rules.pack, facts().guide);
        if (live() && (!guide || !hasStep(*guide, c.step)))
            return refuse("unknown-step");
        return whileLive(event::StepEntered{c.step});
    }

    Outcome operator()(const command::RepeatStep&) const
    {
        auto step = currentStep(facts());
        if (live() && step.empty())
            return refuse("unknown-step");
        return whileLive(event::StepRepeated{std::move(step)});
    }

    Outcome operator()(const command::SayLine& c) const
    {
        return useLine(c.line, c.full, event::LineSaid{c.line, c.full});
    }
    Outcome operator()(const command::CopyLine& c) const
    {
        return useLine(c.line, c.full, event::LineCopied{c.line, c.full});
    }
    Outcome operator()(const command::SetBrevity& c) const { return whileLive(event::BrevitySet{c.full}); }

    Outcome operator()(const command::SetMood& c) const
    {
        if (c.level < 1 || c.level > 5)
            return invalid("mood-range");
        return whileOpen(event::MoodSet{c.level});
    }

    Outcome operator()(const command::AddNote& c) const
    {
        event::NoteAdded note{c.text, false};
        if (!tidyFree(note.text, &note.masked))
            return invalid("too-long");
        if (note.text.empty())
            return invalid("empty-note");
        return whileOpen(std::move(note));
    }

    Outcome operator()(const command::SetField& c) const
    {
        if (!hasField(rules.pack.fields, c.name) && !hasField(rules.pack.repeatBack.fields, c.name))
            return refuse("unknown-field");
        event::FieldSet field{c.name, c.value};
        if (!tidy(field.value, kNameBytes))
            return invalid("too-long");
        return whileOpen(std::move(field));
    }

    Outcome operator()(const command::SetSituation& c) const
    {
        if (!c.situation.empty() && !pack::findSituation(rules.pack, c.situation))
            return refuse("unknown-situation");
        return whileOpen(event::SituationSet{c.situation});
    }

    Outcome operator()(const command::SetVip& c) const { return whileOpen(event::VipSet{c.vip}); }

    Outcome operator()(const command::Hold&) const
    {
        if (live() && facts().heldSince)
            return refuse("already-held");
        return whileLive(event::Held{});
    }
    Outcome operator()(const command::Resume&) const
    {
        if (live() && !facts().heldSince)
            return refuse("not-held");
        return whileLive(event::Resumed{});
    }
    Outcome operator()(const command::StartSilence&) const
    {
        if (live() && facts().silentSince)
            return refuse("already-silent");
        return whileLive(event::SilenceStarted{});
    }
    Outcome operator()(const command::EndSilence&) const
    {
        if (live() && !facts().silentSince)
            return refuse("not-silent");
        return whileLive(event::SilenceEnded{});
    }

    Outcome operator()(const command::Undo&) const
    {
        if (!canUndo(state, now))
            return refuse("nothing-to-undo");
        return Events{event::ActUndone{}};
    }

    Outcome operator()(const command::Reopen& c) const { return Events{event::Reopened{std::max(Millis{0}, c.gap)}}; }

    Outcome operator()(const command::WrapUp& c) const
    {
        if (facts().wrapUp)
            return refuse("already-wrapped-up");
        const auto& lists = rules.pack.wrapUp;
        if (c.outcome.empty() || !allows(lists.outcomes, c.outcome))
            return invalid("unknown-choice", "outcome");
        if (!c.rootCause.empty() && !allows(lists.rootCauses, c.rootCause))
            return invalid("unknown-choice", "root_cause");
        if (!c.resolution.empty() && !allows(lists.resolutions, c.resolution))
            return invalid("unknown-choice", "resolution");
        if (c.rating && (*c.rating < 1 || *c.rating > 5))
            return invalid("rating-range");
        event::WrappedUp wrap{c.outcome, c.rootCause, c.resolution, c.agreed, c.rating};
        for (auto* text : {&wrap.outcome, &wrap.rootCause, &wrap.resolution}) {
            if (!tidy(*text, kNameBytes))
                return invalid("too-long");
        }
        Events events;
        if (live()) {
            auto finished = runProtocol(protocol::command::Finish{});
            if (!finished)
                return finished;
            events = std::move(*finished);
        }
        events.emplace_back(std::move(wrap));
        return events;
    }

    [[nodiscard]] Outcome ifOpen(const Result<Event>& event) const
    {
        return event ? whileOpen(Event(*event)) : Outcome(tl::unexpected(event.error()));
    }
    [[nodiscard]] static Outcome always(const Result<Event>& event)
    {
        return event ? Outcome(Events{*event}) : Outcome(tl::unexpected(event.error()));
    }

    Outcome operator()(const command::RaiseEscalation& c) const { return ifOpen(escalation(rules, c)); }
    Outcome operator()(const command::CloseFollowUp& c) const { return always(closing(facts(), c)); }
    Outcome operator()(const command::ReopenFollowUp& c) const { return always(reopening(facts(), c)); }
    Outcome operator()(const command::NoteCaller& c) const { return ifOpen(callerNote(facts(), c)); }
    Outcome operator()(const command::WithdrawNote& c) const { return always(withdrawal(facts(), c)); }

    Outcome operator()(const command::SayRepeatBack& c) const
    {
        event::RepeatBackSaid said{c.text, false};
        if (!tidyFree(said.text, &said.masked))
            return invalid("too-long");
        if (said.text.empty())
            return invalid("empty-note");
        return whileLive(std::move(said));
    }

    Outcome operator()(const command::ChangeClock& c) const
    {
        return c.by == Millis{0} ? Events{} : Events{event::ClockChanged{c.by}};
    }

    Outcome operator()(const command::ScoreReview& c) const { return scoring(rules, state, c, now); }
    Outcome operator()(const command::AcknowledgeReview& c) const { return always(acknowledging(facts(), c, now)); }
    Outcome operator()(const command::DisputeReview& c) const { return always(disputing(facts(), c, now)); }
    Outcome operator()(const command::UpholdReview& c) const { return always(upholding(facts(), c)); }

    [[nodiscard]] Outcome runProtocol(const protocol::Command& c) const
    {
        const auto happened = protocol::decide(rules.policy, facts().protocol, c, now);
        if (!happened)
            return tl::unexpected(happened.error());
        return Events(happened->begin(), happened->end());
    }

    /// The line that a protocol act reads out; empty for acts that have none.
    [[nodiscard]] static std::string lineOf(const protocol::Command& command)
    {
        namespace pc = protocol::command;
        return std::visit(overloaded{
                              [](const pc::Redirect& c) { return c.line; },
                              [](const pc::Warn& c) { return c.line; },
                              [](const pc::End& c) { return c.line; },
                              [](const auto&) { return std::string{}; },
                          },
                          command);
    }

    Outcome operator()(const protocol::Command& c) const
    {
        const auto clean = tidied(c);
        if (!clean)
            return tl::unexpected(clean.error());
        auto outcome = runProtocol(*clean);
        // A policy may name wording that this pack does not have; then there is nothing to fill in.
        const auto* line = outcome ? pack::findLine(rules.pack, lineOf(*clean)) : nullptr;
        if (line) {
            if (auto names = missingFields(*line, facts().full); !names.empty())
                return refuse("missing-fields", std::move(names));
        }
        return outcome;
    }
};

} // namespace

Result<std::vector<Event>> decide(const Rules& rules, const State& state, const Command& command, Millis now)
{
    if (!state.now.started) {
        const auto* opening = std::get_if<command::Start>(&command);
        return opening ? start(rules, *opening) : Outcome(refuse("not-started"));
    }
    const auto due = protocol::nextDue(rules.policy, state.now.protocol);
    if (!due || *due > now)
        return std::visit(Decider{rules, state, now}, command);

    // What time alone has brought comes first, so that nobody acts on a request that has timed out.
    auto events = Decider{rules, state, now}.runProtocol(protocol::command::Tick{});
    State settled = state;
    for (const auto& e : *events)
        settled = apply(std::move(settled), e, now);
    auto outcome = std::visit(Decider{rules, settled, now}, command);
    if (outcome)
        outcome->insert(outcome->begin(), events->begin(), events->end());
    return outcome;
}

} // namespace evenkeel::call
