// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"
#include "support/catch.h"
#include "support/presets.h"

using namespace evenkeel;
using namespace evenkeel::protocol;
using test::preset;
using test::Run;
using namespace std::chrono_literals;

namespace {

const command::LogBreach insult{Category::Insult, Target::Agent, true, "you fool"};
const command::LogBreach hate{Category::Hate, Target::Agent, true, {}};
const command::AnswerPermission grant{true, "Mara", PermissionHow::Spoken};
const command::AnswerPermission deny{false, "Mara", PermissionHow::App};
const command::End end{"abusive-language", "end-language"};

} // namespace

TEST_CASE("every name reads back as what it names, and nothing else does")
{
    for (const auto c : kCategories)
        CHECK(fromName<Category>(name(c)) == c);
    CHECK(fromName<Target>("client") == Target::Client);
    CHECK(fromName<SafetyKind>("self-harm") == SafetyKind::SelfHarm);
    CHECK(fromName<PermissionHow>("chat") == PermissionHow::Chat);
    CHECK_FALSE(fromName<Category>("Insult"));
    CHECK_FALSE(fromName<Target>(""));
}

TEST_CASE("the light counts down from rest to a lawful end and back")
{
    Run run(preset("permission-first"));
    CHECK(run.colour() == "no");
    CHECK(run.missing() == "breach redirect permission warning");
    CHECK(run(insult) == "ok");
    CHECK(run.colour() == "not-yet");
    CHECK(run.missing() == "redirect permission warning");
    CHECK(run.phase() == "breach");
    CHECK(run(command::Redirect{"r"}) == "ok");
    CHECK(run.missing() == "permission warning");
    CHECK(run.phase() == "redirected");
    CHECK(run(command::AskPermission{"keeps cursing"}) == "ok");
    CHECK(run.light().permissionLeft == 60s);
    CHECK(run.light().next == NextAct::AwaitPermission);
    CHECK(run(grant) == "ok");
    CHECK(run.missing() == "warning");
    CHECK(run.light().next == NextAct::Warn);
    CHECK(run(command::Warn{"w"}) == "ok");
    CHECK(run.missing() == "persisting-breach");
    CHECK(run.phase() == "warned");
    CHECK(run(end) == "protocol.persisting-breach-first");
    CHECK(run(insult) == "ok");
    CHECK(run.colour() == "yes");
    CHECK(run.missing().empty());
    CHECK(run.light().clause == Clause::AfterWarnings);
    CHECK(run.phase() == "end-ready");
    CHECK(run(command::Stopped{}) == "ok");
    CHECK(run.colour() == "no");
    CHECK(run.missing() == "breach");
    CHECK(run(insult) == "ok");
    CHECK(run.colour() == "yes"); // stopped keeps the count
    CHECK(run(end) == "ok");
    CHECK(run.colour() == "no");
    CHECK(run.missing().empty());
}

TEST_CASE("each step that is skipped is named by the refusal")
{
    Run run(preset("permission-first"));
    CHECK(run(command::Redirect{}) == "protocol.no-breach");
    CHECK(run(command::Warn{}) == "protocol.no-breach");
    CHECK(run(end) == "protocol.no-breach");
    CHECK(run(command::Stopped{}) == "protocol.no-breach");
    CHECK(run(grant) == "protocol.no-request");
    run(insult);
    CHECK(run(command::Warn{}) == "protocol.redirect-first");
    CHECK(run(command::AskPermission{}) == "protocol.redirect-first");
    CHECK(run(end) == "protocol.redirect-first");
    run(command::Redirect{});
    CHECK(run(command::Warn{}) == "protocol.permission-first");
    CHECK(run(end) == "protocol.permission-first");
    run(command::AskPermission{});
    CHECK(run(command::Warn{}) == "protocol.permission-pending");
    CHECK(run(command::AskPermission{}) == "protocol.permission-pending");
    run(grant);
    CHECK(run(command::AskPermission{}) == "protocol.permission-not-needed");
    CHECK(run(end) == "protocol.warning-first");
    run(command::Warn{});
    CHECK(run(command::Warn{}) == "protocol.persisting-breach-first");
    CHECK(run(command::ClearSafety{}) == "protocol.no-safety");
    CHECK(run(command::Record{}) == "protocol.not-ended");
    CHECK(run(command::Recovered{}) == "protocol.not-ended");
    CHECK(run(command::Review{"Mara"}) == "protocol.not-ended");
    Run council(preset("council-one-warning"));
    council(insult);
    CHECK(council(command::AskPermission{}) == "protocol.permission-not-needed");
}

TEST_CASE("an end needs a reason and, where the policy says so, its statement")
{
    Run run(preset("clinic-zero-tolerance"));
    run(insult);
    CHECK(run(command::End{"  ", "end-language"}) == "protocol.reason-needed");
    CHECK(run(command::End{"threat", ""}) == "protocol.statement-first");
    CHECK(run(command::End{"Threat", "end-language"}) == "ok");
    CHECK(run.find<event::EndedByAgent>()->reason == "threat");
    Run own(preset("clinic-zero-tolerance"));
    own(insult);
    CHECK(own(command::End{"kept shouting names", "end-language"}) == "ok");
    CHECK(own.find<event::EndedByAgent>()->reason == "other");
    CHECK(own.find<event::EndedByAgent>()->text == "kept shouting names");
}

TEST_CASE("a threat alerts in the same command under every preset")
{
    for (const auto& policy : test::presets()) {
        Run run(policy);
        CHECK(run(command::LogBreach{Category::Threat, Target::Staff, false, {}}) == "ok");
        REQUIRE(run.find<event::SupervisorAlerted>());
        CHECK(run.find<event::SupervisorAlerted>()->target == Target::Staff);
    }
    Run quiet(test::basePolicy("quiet"));
    quiet(insult);
    CHECK_FALSE(quiet.find<event::SupervisorAlerted>());
}

TEST_CASE("hate speech may be answered by ending at once, and milder conduct takes nothing back")
{
    Run run(preset("permission-first"));
    run(hate);
    CHECK(run.colour() == "yes");
    CHECK(run.light().clause == Clause::Immediate);
    run(insult);
    CHECK(run.colour() == "yes");
    CHECK(run.state().breach->category == Category::Hate);
    CHECK(run(command::Warn{}) == "protocol.permission-first"); // no redirect, but leave
    run(command::Stopped{});
    run(insult);
    CHECK(run.missing() == "redirect permission warning");
}

TEST_CASE("a refused permission stands down and brings the supervisor in")
{
    Run run(preset("permission-first"));
    run(insult);
    run(command::Redirect{});
    run(command::AskPermission{});
    CHECK(run(deny) == "ok");
    CHECK(run.find<event::SupervisorAlerted>()->cause == "permission-refused");
    CHECK(run.colour() == "no");
    CHECK(run(command::Warn{}) == "protocol.no-breach");
    run(insult);
    CHECK(run(command::Warn{}) == "protocol.permission-first");
    CHECK(run(command::AskPermission{}) == "ok"); // a later breach may ask again
}

TEST_CASE("a request that nobody answers times out into the policy's fallback")
{
    const auto asked = [](PermissionFallback fallback) {
        auto policy = preset("permission-first");
        policy.permission.fallback = fallback;
        Run run(policy);
        run(insult);
        run(command::Redirect{});
        run(command::AskPermission{}, 1s);
        return run;
    };
    auto wait = asked(PermissionFallback::Wait);
    CHECK(nextDue(wait.policy(), wait.state()) == Millis{61s});
    CHECK(wait(command::Tick{}, 61s - 1ms) == "ok");
    CHECK(wait.last().empty());
    CHECK(wait(command::Warn{}, 61s) == "protocol.permission-first");
    CHECK(wait(command::Tick{}, 61s) == "ok");
    CHECK(wait.find<event::PermissionTimedOut>());
    CHECK_FALSE(nextDue(wait.policy(), wait.state()));
    CHECK(wait(grant) == "protocol.no-request");
    CHECK(wait.light().next == NextAct::AskPermission);
    CHECK(wait(command::AskPermission{}) == "ok");

    auto transfer = asked(PermissionFallback::Transfer);
    transfer(command::Tick{}, 2min);
    CHECK(transfer.light().next == NextAct::Transfer);
    CHECK(transfer(command::Warn{}) == "protocol.permission-first");

    auto allow = asked(PermissionFallback::Allow);
    CHECK(allow(command::Warn{"w"}, 2min) == "ok"); // the time-out comes first, in the same act
    CHECK(allow.last().size() == 2);
    CHECK(std::holds_alternative<event::PermissionTimedOut>(allow.last().front()));
}

TEST_CASE("the light knows that a request has timed out before anybody logged it")
{
    Run run(preset("permission-first"));
    run(insult);
    run(command::Redirect{});
    run(command::AskPermission{});
    const auto late = light(run.policy(), run.state(), 61s);
    CHECK(late.next == NextAct::AskPermission);
    CHECK(late.permissionLeft == 0s);
}

TEST_CASE("leave for one warning is used up by it, leave for the call is not")
{
    for (const auto scope : {PermissionScope::Warning, PermissionScope::Call}) {
        auto policy = preset("permission-first");
        policy.warnings.fill(2);
        policy.permission.scope = scope;
        Run run(policy);
        run(insult);
        run(command::Redirect{});
        run(command::AskPermission{});
        run(grant);
        run(command::Warn{});
        const bool again = scope == PermissionScope::Warning;
        CHECK(run.missing() == (again ? "permission warning persisting-breach" : "warning persisting-breach"));
        run(insult);
        CHECK(run(command::Warn{}) == (again ? "protocol.permission-first" : "ok"));
    }
}

TEST_CASE("warnings count for the call, the category or the group, as the policy says")
{
    auto policy = test::basePolicy("scopes");
    const auto secondKind = [&](CountScope scope) {
        policy.countScope = scope;
        policy.groups = {{Category::Insult, Category::Slur}};
        Run run(policy);
        run(insult);
        run(command::Warn{});
        run(command::LogBreach{Category::Slur, Target::Agent, true, {}});
        const auto inGroup = run.missing();
        run(command::LogBreach{Category::Boundary, Target::Agent, true, {}});
        return inGroup + "/" + run.missing();
    };
    CHECK(secondKind(CountScope::Call) == "/");
    CHECK(secondKind(CountScope::Category) == "warning/warning");
    CHECK(secondKind(CountScope::Group) == "/warning");
}

TEST_CASE("three obscenities need three warnings where an insult needs one")
{
    Run run(preset("insult-1-obscene-3"));
    CHECK(run.light().warningsNeeded == 3); // at rest the strictest counts
    const command::LogBreach obscene{Category::Obscene, Target::Agent, true, {}};
    for (int i = 0; i < 3; ++i) {
        CHECK(run(end) != "ok");
        run(obscene);
        CHECK(run.light().warningsDone == i);
        CHECK(run(command::Warn{}) == "ok");
    }
    CHECK(run.missing() == "persisting-breach");
    run(obscene);
    CHECK(run(end) == "ok");
}

TEST_CASE("warnings of earlier calls count")
{
    Run run(preset("ombudsman-ask-or-end"));
    run.carry(1);
    CHECK(run.missing() == "breach");
    run(insult);
    CHECK(run.colour() == "yes");
}

TEST_CASE("conduct that was not aimed at the agent is logged and asks for a clearing word")
{
    Run run(preset("directed-only"));
    const command::LogBreach loose{Category::Insult, Target::None, false, {}};
    CHECK(run(loose) == "ok");
    CHECK_FALSE(run.find<event::BreachLogged>()->counts);
    CHECK(run.colour() == "no");
    CHECK(run.light().next == NextAct::Clarify);
    CHECK(run(command::Warn{}) == "protocol.clarify");
    CHECK(run(command::Stopped{}) == "ok");
    CHECK(run(command::Warn{}) == "protocol.no-breach");
    run(command::LogBreach{Category::Sexual, Target::None, false, {}});
    CHECK(run.colour() == "yes"); // immediate conduct counts anyway
}

TEST_CASE("the same demand past the limit may be ended, and stopping starts the clock again")
{
    Run run(preset("time-limit"));
    const command::LogBreach demand{Category::Demand, Target::Agent, true, {}};
    run(demand, 1min);
    run(demand, 20min);
    CHECK(nextDue(run.policy(), run.state()) == Millis{31min});
    run(command::Tick{}, 31min);
    CHECK(run.find<event::TimeLimitReached>());
    CHECK(run.colour() == "yes");
    CHECK(run.light().clause == Clause::TimeLimit);
    run(command::Stopped{}, 32min);
    CHECK(run.colour() == "no");
    run(demand, 33min);
    CHECK(run.missing() == "permission warning");
    run(command::Tick{}, 62min);
    CHECK(run.last().empty());
}

TEST_CASE("safety takes the hang-up away until it is cleared")
{
    Run run(preset("permission-first"));
    run(hate);
    CHECK(run(command::RaiseSafety{SafetyKind::Child}) == "ok");
    CHECK(run.find<event::SupervisorAlerted>()->cause == "child");
    CHECK(run.colour() == "no");
    CHECK(run.missing() == "safety-clear");
    CHECK(run.phase() == "safety");
    CHECK(run.light().next == NextAct::Safety);
    for (const auto& c : std::vector<Command>{end, command::OverrideEnd{"enough"}, command::Finish{}, command::Warn{},
                                              command::Redirect{}, command::AskPermission{}})
        CHECK(run(c) == "protocol.safety-clear-first");
    CHECK(run(command::ClearSafety{}) == "ok");
    CHECK(run.colour() == "yes");
    run(command::RaiseSafety{});
    CHECK(run(command::AgentHungUp{}) == "ok"); // a fact, never refused
    CHECK(run.state().endWasOpen);
    CHECK(reviewDue(run.state()));
}

TEST_CASE("a policy that forbids an end still warns, and an override stays possible")
{
    Run run(preset("never"));
    CHECK(run.missing() == "policy-forbids");
    run(insult);
    CHECK(run.colour() == "no");
    CHECK(run.light().next == NextAct::Warn);
    CHECK(run(end) == "protocol.policy-forbids");
    run(command::Warn{});
    run(insult);
    CHECK(run.light().next == NextAct::Transfer);
    CHECK(run(command::OverrideEnd{" "}) == "protocol.reason-needed");
    CHECK(run(command::OverrideEnd{"I felt unsafe"}) == "ok");
    CHECK(reviewDue(run.state()));
    CHECK(run.phase() == "record-due");
}

TEST_CASE("only an agent's end is an agent's end")
{
    const auto endedBy = [](const Command& fact, bool open) {
        Run run(preset("permission-first"));
        if (open)
            run(insult);
        CHECK(run(fact) == "ok");
        CHECK(run(insult) == "protocol.ended");
        CHECK(run(fact) == "protocol.ended");
        return std::pair(recordDue(run.state()), reviewDue(run.state()));
    };
    using Dues = std::pair<bool, bool>;
    CHECK(endedBy(command::CallerHungUp{}, true) == Dues{false, false});
    CHECK(endedBy(command::Dropped{}, true) == Dues{false, false});
    CHECK(endedBy(command::Transfer{"second line"}, true) == Dues{false, false});
    CHECK(endedBy(command::Finish{}, false) == Dues{false, false});
    CHECK(endedBy(command::Finish{}, true) == Dues{false, true});
    CHECK(endedBy(command::AgentHungUp{}, false) == Dues{false, false});
    CHECK(endedBy(command::AgentHungUp{}, true) == Dues{true, true});
    CHECK(endedBy(command::OverrideEnd{"why"}, false) == Dues{true, true});
}

TEST_CASE("after an end come the record, the recovery and the review")
{
    Run run(preset("permission-first"));
    run(command::LogBreach{Category::Hate, Target::Agent, true, {}});
    CHECK(run(command::End{"threat", "end-language"}, 1min) == "ok");
    CHECK(run.phase() == "record-due");
    CHECK(run.light().next == NextAct::Record);
    CHECK(run(command::Recovered{}) == "protocol.recovery-not-due");
    CHECK(run(command::Record{}) == "protocol.record-incomplete");
    CHECK(run.detail() == "words,police");
    CHECK(run(command::Record{"what they said", true, false, {}}, 2min) == "ok");
    CHECK(run(command::Record{"again", true, false, {}}) == "protocol.record-not-due");
    CHECK(run.phase() == "recovery");
    CHECK(recoveryLeft(run.policy(), run.state(), 3min) == 4min);
    CHECK(recoveryLeft(run.policy(), run.state(), 9min) == 0min);
    CHECK(run(command::Recovered{}, 3min) == "ok");
    CHECK(run.phase() == "closed");
    CHECK(reviewDue(run.state()));
    CHECK(run(command::Review{"Mara"}) == "ok");
    CHECK_FALSE(reviewDue(run.state()));
}

TEST_CASE("words given with the conduct need not be given again in the record")
{
    Run run(preset("clinic-zero-tolerance"));
    run(insult);
    run(end);
    CHECK(run(command::Record{}) == "protocol.record-incomplete");
    CHECK(run.detail() == "police");
    CHECK(run(command::Record{{}, true, true, {}}) == "ok");
    CHECK(run.state().words == "you fool");
    CHECK(run.phase() == "closed"); // no recovery in this policy
}
