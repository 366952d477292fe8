// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/prover.h"
#include "support/catch.h"
#include "support/presets.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::protocol;
using test::preset;

namespace {

using Path = std::vector<std::string>;

const Violation* of(const Proof& proof, const std::string& property)
{
    for (const auto& v : proof.violations) {
        if (v.property == property)
            return &v;
    }
    return nullptr;
}

Path pathOf(const Proof& proof, const std::string& property)
{
    const auto* violation = of(proof, property);
    return violation ? violation->path : Path{"no violation"};
}

/// The real machine under another policy than the one it is given.
template <typename Change> DecideFn under(Change change)
{
    return [change](const Policy& policy, const State& state, const Command& command, Millis now) {
        Policy other = policy;
        change(other);
        return decide(other, state, command, now);
    };
}

/// The real machine that sees another state than the true one.
template <typename Change> DecideFn seeing(Change change)
{
    return [change](const Policy& policy, const State& state, const Command& command, Millis now) {
        State other = state;
        change(other, command);
        return decide(policy, other, command, now);
    };
}

template <typename E> std::vector<Event> without(std::vector<Event> events)
{
    events.erase(
        std::remove_if(events.begin(), events.end(), [](const Event& e) { return std::holds_alternative<E>(e); }),
        events.end());
    return events;
}

} // namespace

TEST_CASE("every preset is proved, and each walk saw more than a handful of states")
{
    for (const auto& policy : test::presets()) {
        const auto proof = prove(policy);
        INFO(policy.id << " " << proof.states << (proof.holds() ? "" : " " + proof.violations.front().property));
        CHECK(proof.holds());
        CHECK(proof.states > 20);
    }
}

TEMPLATE_TEST_CASE_SIG("every mixture of parameters is proved", "", ((int scope), scope), 0, 1, 2)
{
    for (const auto fallback : {PermissionFallback::Allow, PermissionFallback::Transfer, PermissionFallback::Wait}) {
        auto policy = preset("permission-first");
        policy.countScope = static_cast<CountScope>(scope);
        policy.groups = {CategorySet::all()};
        policy.permission.fallback = fallback;
        policy.permission.scope = scope == 0 ? PermissionScope::Call : PermissionScope::Warning;
        policy.warnings[index(Category::Obscene)] = 2;
        policy.directedOnly = fallback == PermissionFallback::Wait;
        policy.timeLimitMin = fallback == PermissionFallback::Transfer ? 30 : 0;
        policy.carryOver = {fallback == PermissionFallback::Allow ? 2 : 0, 30};
        INFO(static_cast<int>(fallback));
        CHECK(prove(policy).holds());
    }
}

TEST_CASE("a machine that forgets the permission is caught at the first warning")
{
    const auto proof = prove(preset("permission-first"), under([](Policy& p) { p.permission.required = false; }));
    CHECK(pathOf(proof, "permission-kept") == Path{"breach threat", "warn"});
    auto slow = preset("permission-first");
    slow.immediate = {};
    const auto longer = prove(slow, under([](Policy& p) { p.permission.required = false; }));
    CHECK(pathOf(longer, "permission-kept") == Path{"breach insult", "redirect", "warn"});
}

TEST_CASE("leave that is not used up and leave from a time-out that waits are caught")
{
    auto policy = preset("permission-first");
    policy.immediate = {};
    policy.redirectMin = 0;
    const auto reuse = prove(policy, under([](Policy& p) { p.permission.scope = PermissionScope::Call; }));
    CHECK(pathOf(reuse, "permission-kept") ==
          Path{"breach insult", "ask-permission", "permission grant", "warn", "breach insult", "warn"});
    const auto allow = prove(policy, under([](Policy& p) { p.permission.fallback = PermissionFallback::Allow; }));
    CHECK(pathOf(allow, "permission-kept") ==
          Path{"breach insult", "ask-permission", "tick until the permission times out", "warn"});
    policy.permission.fallback = PermissionFallback::Allow;
    const auto early = prove(policy, under([](Policy& p) { p.permission.timeoutS /= 2; }));
    CHECK(pathOf(early, "permission-kept") ==
          Path{"breach insult", "ask-permission", "tick just before the permission times out", "warn"});
}

TEST_CASE("a fold that forgets that leave was used up is caught as well as a machine that does")
{
    auto policy = preset("permission-first");
    policy.immediate = {};
    policy.redirectMin = 0;
    const ApplyFn forgetful = [](State state, const Event& event, Millis at) {
        state = apply(std::move(state), event, at);
        if (std::holds_alternative<event::WarningSaid>(event))
            ++state.permission.warningsAtGrant;
        return state;
    };
    CHECK(pathOf(prove(policy, decide, forgetful), "permission-kept").size() == 6);
}

TEST_CASE("an end or a warning that skips a rung of the ladder is caught")
{
    auto policy = preset("permission-first");
    policy.immediate = {};
    policy.permission.required = false;
    CHECK(pathOf(prove(policy, under([](Policy& p) { p.redirectMin = 0; })), "ladder-kept") ==
          Path{"breach insult", "warn"});
    CHECK(pathOf(prove(policy, under([](Policy& p) { p.warnings.fill(0); })), "ladder-kept") ==
          Path{"breach insult", "redirect", "end"});
    CHECK(pathOf(prove(policy, under([](Policy& p) { p.immediate = {Category::Boundary}; })), "ladder-kept") ==
          Path{"breach boundary", "warn"});
    const auto impatient = seeing([](State& s, const Command&) {
        if (s.breach)
            s.breach->sinceWarning = true;
    });
    CHECK(pathOf(prove(policy, impatient), "ladder-kept") == Path{"breach insult", "redirect", "warn", "warn"});
    CHECK(pathOf(prove(preset("never"), under([](Policy& p) { p.agentMayEnd = true; })), "ladder-kept").back() ==
          "end");
    CHECK(pathOf(prove(preset("directed-only"), under([](Policy& p) { p.directedOnly = false; })), "ladder-kept")
              .front() == "breach insult not-directed");
}

TEST_CASE("warnings counted more broadly than the policy says are caught")
{
    auto policy = test::basePolicy("by-category");
    policy.countScope = CountScope::Category;
    const auto proof = prove(policy, under([](Policy& p) { p.countScope = CountScope::Call; }));
    CHECK(pathOf(proof, "ladder-kept") == Path{"breach insult", "warn", "breach slur", "end"});
}

TEST_CASE("a time limit that comes too soon is caught")
{
    const auto proof = prove(preset("time-limit"), under([](Policy& p) { p.timeLimitMin -= 1; }));
    CHECK(pathOf(proof, "ladder-kept") == Path{"breach demand", "tick just before the time limit", "end"});
}

TEST_CASE("conduct that stood down and still ends the call is caught")
{
    const ApplyFn deaf = [](State state, const Event& event, Millis at) {
        return std::holds_alternative<event::BreachStopped>(event) ? state : apply(std::move(state), event, at);
    };
    const auto proof = prove(preset("clinic-zero-tolerance"), decide, deaf);
    CHECK(pathOf(proof, "ladder-kept") == Path{"breach insult", "stopped", "warn"});
}

TEST_CASE("a forgotten alert is caught, for a bystander as for the agent")
{
    const DecideFn quiet = [](const Policy& p, const State& s, const Command& c, Millis now) {
        auto outcome = decide(p, s, c, now);
        if (outcome)
            outcome = without<event::SupervisorAlerted>(*outcome);
        return outcome;
    };
    CHECK(pathOf(prove(preset("helpline"), quiet), "threat-alerts") == Path{"breach threat"});
    const DecideFn selfish = [](const Policy& p, const State& s, const Command& c, Millis now) {
        auto outcome = decide(p, s, c, now);
        const auto* breach = std::get_if<command::LogBreach>(&c);
        if (outcome && breach && !breach->directed && s.warnings.size() == 1)
            outcome = without<event::SupervisorAlerted>(*outcome);
        return outcome;
    };
    CHECK(pathOf(prove(preset("helpline"), selfish), "threat-alerts") ==
          Path{"breach insult", "warn", "breach threat not-directed"});
    const DecideFn refusing = [](const Policy& p, const State& s, const Command& c, Millis now) {
        if (s.safety && std::holds_alternative<command::LogBreach>(c))
            return Result<std::vector<Event>>(fail(Errc::Refused, "protocol.safety-clear-first"));
        return decide(p, s, c, now);
    };
    CHECK(pathOf(prove(preset("helpline"), refusing), "threat-alerts") == Path{"safety-raise", "breach threat"});
}

TEST_CASE("an end inside safety is caught, by override too")
{
    const auto blind = seeing([](State& s, const Command& c) {
        if (std::holds_alternative<command::End>(c))
            s.safety.reset();
    });
    const auto ended = pathOf(prove(preset("permission-first"), blind), "safety-kept");
    CHECK(ended.size() == 3);
    CHECK(ended.back() == "end");
    const auto overriding = seeing([](State& s, const Command& c) {
        if (std::holds_alternative<command::OverrideEnd>(c))
            s.safety.reset();
    });
    CHECK(pathOf(prove(preset("permission-first"), overriding), "safety-kept") == Path{"safety-raise", "override-end"});
    CHECK(pathOf(prove(preset("never"), overriding), "safety-kept") == Path{"safety-raise", "override-end"});
    const auto finishing = seeing([](State& s, const Command& c) {
        if (std::holds_alternative<command::Finish>(c))
            s.safety.reset();
    });
    CHECK(pathOf(prove(preset("permission-first"), finishing), "safety-kept") == Path{"safety-raise", "finish"});
}

TEST_CASE("a policy whose end has no statement to read out can never end")
{
    auto policy = preset("permission-first");
    policy.endLines = {};
    CHECK(pathOf(prove(policy), "end-reachable") == Path{"breach insult"});
    policy.endStatementRequired = false;
    CHECK(prove(policy).holds());
    policy.endStatementRequired = true;
    policy.endLines.byCategory.fill("end-language");
    policy.endLines.byCategory[index(Category::Boundary)].clear();
    const auto proof = prove(policy);
    CHECK(pathOf(proof, "end-reachable") == Path{"breach boundary"});
    CHECK(of(proof, "end-reachable")->sentence.find("boundary") != std::string::npos);
}

TEST_CASE("a category that is in no group can never be warned about enough")
{
    auto policy = preset("three-strike");
    CHECK(prove(policy).holds());
    policy.groups[0].erase(Category::Other);
    CHECK(pathOf(prove(policy), "end-reachable") == Path{"breach other"});
    policy.warnings[index(Category::Other)] = 0;
    CHECK(prove(policy).holds());
}

TEST_CASE("a machine that never lets anybody end is caught, unless the policy wants it so")
{
    const DecideFn stubborn = [](const Policy& p, const State& s, const Command& c, Millis now) {
        if (std::holds_alternative<command::End>(c))
            return Result<std::vector<Event>>(fail(Errc::Refused, "protocol.policy-forbids"));
        return decide(p, s, c, now);
    };
    CHECK(pathOf(prove(preset("helpline"), stubborn), "end-reachable") == Path{"breach insult"});
    CHECK(prove(preset("never"), stubborn).holds());
}

TEST_CASE("a dead end that opens late is found with the way into it")
{
    const DecideFn sulking = [](const Policy& p, const State& s, const Command& c, Millis now) {
        const bool refused = s.permission.status == PermissionStatus::Refused;
        if (refused && std::holds_alternative<command::AskPermission>(c))
            return Result<std::vector<Event>>(fail(Errc::Refused, "protocol.permission-first"));
        return decide(p, s, c, now);
    };
    auto policy = preset("permission-first");
    policy.redirectMin = 0;
    policy.immediate = {};
    CHECK(pathOf(prove(policy, sulking), "end-reachable") ==
          Path{"breach insult", "ask-permission", "permission refuse", "breach insult"});
}

TEST_CASE("a ladder of nine warnings is still proved")
{
    auto policy = preset("permission-first");
    policy.warnings.fill(9);
    policy.redirectMin = 2;
    const auto proof = prove(policy);
    CHECK(proof.holds());
    CHECK(proof.states > 1000);
}
