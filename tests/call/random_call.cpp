// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "random_call.h"

#include "base/overloaded.h"
#include "call/event_json.h"

#include <algorithm>
#include <array>

namespace evenkeel::test {

namespace {

namespace cc = call::command;
namespace pc = protocol::command;
namespace pe = protocol::event;
using namespace std::chrono_literals;

bool isTimer(const call::Event& event)
{
    const auto* inner = std::get_if<protocol::Event>(&event);
    return inner && (std::holds_alternative<pe::PermissionTimedOut>(*inner) ||
                     std::holds_alternative<pe::TimeLimitReached>(*inner));
}

bool isAlert(const call::Event& event)
{
    const auto* inner = std::get_if<protocol::Event>(&event);
    return inner && std::holds_alternative<pe::SupervisorAlerted>(*inner);
}

enum class Undoing { Act, Beside, Final };

/// What a command is to undo, told from the command; the machine tells it from the events.
Undoing undoing(const call::Command& command)
{
    const auto ofProtocol = overloaded{
        [](const pc::Tick&) { return Undoing::Beside; },        [](const pc::Finish&) { return Undoing::Final; },
        [](const pc::CallerHungUp&) { return Undoing::Final; }, [](const pc::Dropped&) { return Undoing::Final; },
        [](const pc::AgentHungUp&) { return Undoing::Final; },  [](const pc::Transfer&) { return Undoing::Final; },
        [](const pc::Record&) { return Undoing::Final; },       [](const pc::Recovered&) { return Undoing::Final; },
        [](const pc::Review&) { return Undoing::Final; },       [](const auto&) { return Undoing::Act; },
    };
    return std::visit(overloaded{
                          [](const cc::Start&) { return Undoing::Final; },
                          [](const cc::WrapUp&) { return Undoing::Final; },
                          [](const cc::Answer&) { return Undoing::Beside; },
                          [](const cc::CopyLine&) { return Undoing::Beside; },
                          [](const cc::SetBrevity&) { return Undoing::Beside; },
                          [](const cc::Hold&) { return Undoing::Beside; },
                          [](const cc::Resume&) { return Undoing::Beside; },
                          [](const cc::StartSilence&) { return Undoing::Beside; },
                          [](const cc::EndSilence&) { return Undoing::Beside; },
                          [](const cc::Reopen&) { return Undoing::Beside; },
                          [](const cc::CloseFollowUp&) { return Undoing::Beside; },
                          [](const cc::ReopenFollowUp&) { return Undoing::Beside; },
                          [](const cc::WithdrawNote&) { return Undoing::Beside; },
                          [](const cc::ChangeClock&) { return Undoing::Beside; },
                          [](const cc::ScoreReview&) { return Undoing::Final; },
                          [](const cc::AcknowledgeReview&) { return Undoing::Final; },
                          [](const cc::DisputeReview&) { return Undoing::Final; },
                          [](const cc::UpholdReview&) { return Undoing::Final; },
                          [&](const protocol::Command& c) { return std::visit(ofProtocol, c); },
                          [](const auto&) { return Undoing::Act; },
                      },
                      command);
}

} // namespace

RandomCall::RandomCall(const call::Rules& rules, std::uint64_t seed, Tally& tally)
    : m_rules(rules)
    , m_dice(seed)
    , m_tally(tally)
{
    cc::Start start;
    start.name = m_dice.oneIn(2) ? "Ada" : "";
    start.number = m_dice.oneIn(4) ? "anonymous" : "+49 30 1234";
    start.source = m_dice.oneIn(4) ? "softphone" : "manual";
    if (rules.policy.carryOver.calls > 0 && m_dice.oneIn(3))
        start.carriedWarnings = m_carried = 1 + m_dice.below(2);
    perform(start);
}

std::string RandomCall::play(int commands)
{
    for (int i = 0; i < commands; ++i) {
        passTime();
        ++m_tally.commands;
        auto wrong = perform(m_dice.oneIn(2) ? proposed() : anything());
        if (wrong.empty() && m_dice.oneIn(8))
            wrong = lightAgrees();
        if (!wrong.empty())
            return wrong;
    }
    if (auto wrong = firstWrong(m_rules.policy, m_carried, m_kept); !wrong.empty())
        return wrong;
    std::vector<call::LogEntry> entries(m_log.size());
    for (std::size_t i = 0; i < m_log.size(); ++i) {
        entries[i].event = m_log[i].event;
        entries[i].elapsed = m_log[i].at;
    }
    return call::fold(entries) == m_state ? "" : "the fold of the log is not the live state";
}

void RandomCall::passTime()
{
    if (m_dice.oneIn(30))
        m_now += 31min;
    else if (m_dice.oneIn(8))
        m_now += 70s;
    else
        m_now += Millis{m_dice.below(4000)};
}

std::string RandomCall::perform(const call::Command& command)
{
    auto outcome = call::decide(m_rules, m_state, command, m_now);
    if (!outcome) {
        const auto& key = outcome.error().key;
        if (key.rfind("call.", 0) != 0 && key.rfind("protocol.", 0) != 0)
            return "a refusal without a key";
        const bool mayUndo = m_act && !m_act->timed && m_now - m_act->at <= call::kUndoWindow &&
                             !protocol::nextDue(m_rules.policy, m_state.now.protocol);
        return key == "call.nothing-to-undo" && mayUndo ? "an act that cannot be taken back" : "";
    }
    const auto first = m_log.size();
    for (auto& e : *outcome) {
        m_state = call::apply(std::move(m_state), e, m_now);
        count(e);
        m_log.push_back({std::move(e), m_now, m_state.seq});
    }
    if (std::holds_alternative<cc::Undo>(command))
        return undo(first);

    // What time brought stands before the act and is no part of it.
    auto act = first;
    for (; act < m_log.size() && isTimer(m_log[act].event); ++act) {
        m_kept.push_back(&m_log[act]);
        if (m_act)
            m_act->timed = true;
    }
    const auto count = m_log.size() - act;
    if (undoing(command) == Undoing::Act)
        m_act = Act{m_kept.size(), count, m_now, false};
    else if (undoing(command) == Undoing::Final)
        m_act.reset();
    for (; act < m_log.size(); ++act)
        m_kept.push_back(&m_log[act]);
    return {};
}

std::string RandomCall::undo(std::size_t first)
{
    ++m_tally.undone;
    if (!m_act || m_now - m_act->at > call::kUndoWindow)
        return "an undo of nothing";
    // What is undone now must have kept the rules as well.
    if (auto wrong = firstWrong(m_rules.policy, m_carried, m_kept); !wrong.empty())
        return wrong;
    Facts left;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const bool ofAct = i >= m_act->first && i < m_act->first + m_act->count;
        if (!ofAct || isAlert(m_kept[i]->event)) {
            left.push_back(m_kept[i]);
            continue;
        }
        const auto* inner = std::get_if<protocol::Event>(&m_kept[i]->event);
        m_tally.undoneEnds += inner && std::holds_alternative<pe::EndedByAgent>(*inner);
    }
    for (auto i = first; i < m_log.size(); ++i) {
        if (isTimer(m_log[i].event))
            left.push_back(&m_log[i]);
    }
    m_kept = std::move(left);
    m_act.reset();

    call::State replayed;
    for (const auto* fact : m_kept) {
        replayed.seq = fact->seq - 1; // what was undone has left its number
        replayed = call::apply(std::move(replayed), fact->event, fact->at);
    }
    return replayed.now == m_state.now ? "" : "an undone act left a trace";
}

void RandomCall::count(const call::Event& event)
{
    m_tally.reviews += std::holds_alternative<call::event::ReviewScored>(event);
    m_tally.disputes += std::holds_alternative<call::event::ReviewDisputed>(event);
    const auto* inner = std::get_if<protocol::Event>(&event);
    if (!inner)
        return;
    m_tally.ends += std::holds_alternative<pe::EndedByAgent>(*inner);
    m_tally.overrides += std::holds_alternative<pe::EndOverridden>(*inner);
    m_tally.warnings += std::holds_alternative<pe::WarningSaid>(*inner);
    m_tally.timeOuts += std::holds_alternative<pe::PermissionTimedOut>(*inner);
    m_tally.limits += std::holds_alternative<pe::TimeLimitReached>(*inner);
    m_tally.alerts += std::holds_alternative<pe::SupervisorAlerted>(*inner);
}

call::Command RandomCall::proposed()
{
    using protocol::NextAct;
    const auto& state = m_state.now.protocol;
    const auto breach = [&](protocol::Category c) { return pc::LogBreach{c, protocol::Target::Agent, true, "words"}; };
    const auto some = [&] { return protocol::kCategories[static_cast<std::size_t>(m_dice.below(9))]; };
    switch (protocol::light(m_rules.policy, state, m_now).next) {
    case NextAct::Redirect: return protocol::Command{pc::Redirect{"redirect-language"}};
    case NextAct::AskPermission: return protocol::Command{pc::AskPermission{"it goes on"}};
    case NextAct::AwaitPermission:
        return protocol::Command{pc::AnswerPermission{!m_dice.oneIn(4), "Mara", protocol::PermissionHow::App}};
    case NextAct::Warn: return protocol::Command{pc::Warn{"warn-language"}};
    case NextAct::AwaitConduct: return protocol::Command{breach(m_dice.oneIn(3) ? some() : state.breach->category)};
    case NextAct::End: return protocol::Command{pc::End{"threat", "end-language"}};
    case NextAct::Safety: return protocol::Command{pc::ClearSafety{}};
    case NextAct::Clarify: return protocol::Command{breach(some())};
    case NextAct::Transfer: return protocol::Command{breach(some())};
    case NextAct::Record: return protocol::Command{pc::Record{"words", true, false, {}}};
    case NextAct::Recover: return protocol::Command{pc::Recovered{}};
    case NextAct::None: break;
    }
    if (state.ending != protocol::Ending::None && !m_dice.oneIn(3))
        return anyReview();
    return protocol::Command{breach(some())};
}

call::Command RandomCall::anything()
{
    const auto pick = [&](std::initializer_list<const char*> texts) {
        return std::string(texts.begin()[m_dice.below(static_cast<int>(texts.size()))]);
    };
    switch (m_dice.below(30)) {
    case 0: return cc::GoToStep{pick({"acknowledge", "listen", "thank", "resolve"})};
    case 1: return cc::RepeatStep{};
    case 2: return cc::SayLine{pick({"plain", "greeting", "wait", "none"}), m_dice.oneIn(2)};
    case 3: return cc::CopyLine{pick({"plain", "greeting"}), m_dice.oneIn(2)};
    case 4: return cc::SetBrevity{m_dice.oneIn(2)};
    case 5: return cc::SetMood{m_dice.below(7)};
    case 6: return cc::AddNote{pick({"", "shouts", "4111 1111 1111 1111"})};
    case 7: return cc::SetField{pick({"caller", "order", "since", "colour"}), pick({"", "Ada", "{order}"})};
    case 8: return cc::SetSituation{pick({"", "late-delivery", "rain"})};
    case 9: return cc::SetVip{m_dice.oneIn(2)};
    case 10: return cc::Hold{};
    case 11: return cc::Resume{};
    case 12: return m_dice.oneIn(2) ? call::Command{cc::StartSilence{}} : call::Command{cc::EndSilence{}};
    case 13: return m_dice.oneIn(2) ? call::Command{cc::Answer{}} : call::Command{cc::Reopen{Millis{1000}}};
    case 14: return cc::ChooseGuide{pick({"seven-steps", "listen-first", "none"})};
    case 15: return cc::WrapUp{pick({"", "resolved"}), pick({"", "delivery"}), {}, m_dice.oneIn(2), std::nullopt};
    case 16:
    case 17:
    case 18: return cc::Undo{};
    case 19: return anyEscalation();
    case 20: return anyCallerNote();
    case 28:
    case 29: return anyReview();
    case 21: return cc::SayRepeatBack{pick({"", "it is late"})};
    case 22: return cc::ChangeClock{Millis{(m_dice.below(3) - 1) * 3'600'000}};
    default: return anyProtocol();
    }
}

call::Command RandomCall::anyEscalation()
{
    const auto seq = 1 + m_dice.below(static_cast<int>(m_state.seq));
    switch (m_dice.below(4)) {
    case 0: return cc::CloseFollowUp{seq, m_dice.oneIn(4) ? "" : "paid back"};
    case 1: return cc::ReopenFollowUp{seq};
    default: break;
    }
    cc::RaiseEscalation escalation;
    escalation.route = m_dice.oneIn(2) ? "" : "delivery";
    escalation.to = m_dice.oneIn(2) ? "" : "Mara";
    escalation.problem = m_dice.oneIn(4) ? "" : "it is late";
    escalation.today = Date{std::chrono::days{20'000}};
    escalation.due = escalation.today + std::chrono::days{m_dice.below(36) - 3};
    return escalation;
}

call::Command RandomCall::anyCallerNote()
{
    if (m_dice.oneIn(3))
        return cc::WithdrawNote{1 + m_dice.below(static_cast<int>(m_state.seq))};
    cc::NoteCaller note;
    note.text = m_dice.oneIn(4) ? "" : "asks for Mara";
    note.kind = m_dice.oneIn(2) ? call::event::NoteKind::Note : call::event::NoteKind::Restriction;
    note.today = Date{std::chrono::days{20'000}};
    if (!m_dice.oneIn(4))
        note.review = note.today + std::chrono::days{m_dice.below(400) - 10};
    return note;
}

call::Command RandomCall::anyReview()
{
    const auto rater = m_dice.oneIn(2) ? "Mara" : m_dice.oneIn(6) ? "Ada" : "Sato";
    const auto seq =
        m_state.now.reviews.empty() || m_dice.oneIn(6)
            ? 1 + m_dice.below(static_cast<int>(m_state.seq))
            : m_state.now.reviews[static_cast<std::size_t>(m_dice.below(static_cast<int>(m_state.now.reviews.size())))]
                  .seq;
    switch (m_dice.below(5)) {
    case 0: return cc::AcknowledgeReview{seq, m_dice.oneIn(4) ? "Mara" : "Ada", "Ada"};
    case 1: return cc::DisputeReview{seq, m_dice.oneIn(4) ? "Mara" : "Ada", "Ada", m_dice.oneIn(4) ? "" : "no"};
    case 2: return cc::UpholdReview{seq, rater, "Ada", m_dice.oneIn(4) ? "" : "it was so"};
    default: break;
    }
    cc::ScoreReview review;
    review.by = rater;
    review.agent = "Ada";
    for (const auto& criterion : m_rules.pack.scorecard) {
        if (!m_dice.oneIn(20))
            review.scores[criterion.id] = m_dice.oneIn(12)   ? std::optional<int>{}
                                          : m_dice.oneIn(12) ? 0
                                                             : 1 + m_dice.below(5);
        if (!m_dice.oneIn(8))
            review.comments[criterion.id] = "because";
    }
    if (m_dice.oneIn(4))
        review.settles = seq;
    return review;
}

protocol::Command RandomCall::anyProtocol()
{
    const auto category = protocol::kCategories[static_cast<std::size_t>(m_dice.below(9))];
    const auto target = static_cast<protocol::Target>(m_dice.below(5));
    switch (m_dice.below(24)) {
    case 0: return pc::Redirect{"redirect-language"};
    case 1: return pc::AskPermission{"why"};
    case 2: return pc::AnswerPermission{m_dice.oneIn(2), "Mara", protocol::PermissionHow::Spoken};
    case 3: return pc::Tick{};
    case 4: return pc::Warn{"warn-language"};
    case 5: return pc::Stopped{};
    case 6:
    case 7: return pc::End{m_dice.oneIn(5) ? "" : "in my own words", m_dice.oneIn(5) ? "" : "end-language"};
    case 8: return pc::OverrideEnd{m_dice.oneIn(2) ? "" : "unsafe"};
    case 9: return m_dice.oneIn(2) ? protocol::Command{pc::Finish{}} : protocol::Command{pc::Dropped{}};
    case 10: return m_dice.oneIn(2) ? protocol::Command{pc::CallerHungUp{}} : protocol::Command{pc::AgentHungUp{}};
    case 11: return pc::Transfer{"second line"};
    case 12:
    case 13: return pc::RaiseSafety{static_cast<protocol::SafetyKind>(m_dice.below(3))};
    case 14: return pc::ClearSafety{};
    case 15: return pc::Record{m_dice.oneIn(2) ? "" : "words", m_dice.oneIn(2), true, {}};
    case 16: return m_dice.oneIn(2) ? protocol::Command{pc::Recovered{}} : protocol::Command{pc::Review{"Mara"}};
    default: return pc::LogBreach{category, target, !m_dice.oneIn(3), m_dice.oneIn(2) ? "words" : ""};
    }
}

std::string RandomCall::lightAgrees() const
{
    using namespace protocol;
    const auto& policy = m_rules.policy;
    const auto& state = m_state.now.protocol;
    const auto shown = light(policy, state, m_now);
    const auto takes = [&](const Command& command) { return decide(policy, state, command, m_now).has_value(); };
    if (takes(pc::End{"threat", "end-language"}) != (shown.colour == LightColour::Yes))
        return "the light says otherwise than the machine about an end";
    if (shown.missing.empty() != (shown.colour == LightColour::Yes || state.ending != Ending::None))
        return "the light names nothing that is missing";
    if (takes(pc::Warn{"w"}) == false && shown.next == NextAct::Warn)
        return "the light offers a warning that is refused";
    if (takes(pc::Redirect{"r"}) == false && shown.next == NextAct::Redirect)
        return "the light offers a redirect that is refused";
    if (takes(pc::AskPermission{"a"}) == false && shown.next == NextAct::AskPermission)
        return "the light offers a request that is refused";
    return {};
}

} // namespace evenkeel::test
