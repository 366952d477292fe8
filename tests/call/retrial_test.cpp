// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/retrial.h"
#include "support/catch.h"

#include <algorithm>

using namespace evenkeel;
namespace cc = evenkeel::call::command;
namespace pc = evenkeel::protocol::command;

namespace {

pack::Pack samplePack()
{
    pack::Pack pack;
    pack.language = "en";
    const auto guide = [](const std::string& id, const std::vector<std::string>& steps) {
        pack::Guide out;
        out.id = id;
        for (const auto& step : steps)
            out.steps.emplace_back().id = step;
        return out;
    };
    pack.guides = {guide("guide", {"first", "second"}), guide("other", {"third"})};
    pack::Line line;
    line.id = "line-1";
    line.step = "first";
    line.text["en"] = {"Yes.", "Yes."};
    pack.lines = {line};
    pack.situations = {{"late", "Late", {}}};
    pack.fields = {{"order", "Order", "", ""}, {"agent", "Agent", "", ""}};
    return pack;
}

protocol::Policy samplePolicy()
{
    protocol::Policy policy;
    policy.id = "p";
    policy.warnings.fill(1);
    policy.endStatementRequired = false;
    return policy;
}

/// A call that was led under these rules.
struct Led
{
    pack::Pack pack = samplePack();
    protocol::Policy policy = samplePolicy();
    call::State state;
    std::vector<call::LogEntry> entries;

    void act(const call::Command& command)
    {
        const Millis at{1000 * static_cast<int>(entries.size())};
        const auto events = call::decide({pack, policy}, state, command, at);
        INFO((events ? std::string{} : events.error().key));
        REQUIRE(events);
        for (const auto& event : *events) {
            state = call::apply(std::move(state), event, at);
            entries.push_back({{}, "call", state.seq, {}, at, "a", event});
        }
    }
    void act(pc::LogBreach command) { act(call::Command{protocol::Command{std::move(command)}}); }
};

pc::LogBreach breach(protocol::Category category)
{
    return {category, protocol::Target::Agent, true, {}};
}

std::vector<std::string> keys(const call::Retrial& tried)
{
    std::vector<std::string> all;
    for (const auto& refusal : tried.refusals)
        all.push_back(refusal.kind + " " + refusal.error.key);
    return all;
}

Led everything()
{
    Led led;
    cc::Start start;
    start.guide = "guide";
    start.fields = {{"agent", "Sam"}};
    led.act(start);
    led.act(cc::GoToStep{"second"});
    led.act(cc::ChooseGuide{"other"});
    led.act(cc::SayLine{"line-1", false});
    led.act(cc::SetSituation{"late"});
    led.act(cc::SetField{"order", "4417"});
    led.act(cc::AddNote{"a note"});
    led.act(cc::SetMood{4});
    led.act(cc::Undo{});
    led.act(cc::Hold{});
    led.act(cc::Resume{});
    led.act(breach(protocol::Category::Insult));
    led.act(call::Command{protocol::Command{pc::Warn{}}});
    led.act(breach(protocol::Category::Insult));
    led.act(call::Command{protocol::Command{pc::End{"my own reason", ""}}});
    led.act(cc::WrapUp{"resolved", "", "", true, 4});
    return led;
}

} // namespace

TEST_CASE("A call is never refused under the rules that it was led by")
{
    const auto led = everything();
    const auto tried = call::retried({led.pack, led.policy}, led.entries);
    CHECK(keys(tried).empty());
    CHECK(tried.acts == 16);
}

TEST_CASE("What another pack lacks is refused, each act by itself")
{
    const auto led = everything();
    auto pack = led.pack;
    pack.lines.clear();
    pack.situations.clear();
    pack.guides[0].steps.pop_back();
    CHECK(keys(call::retried({pack, led.policy}, led.entries)) ==
          std::vector<std::string>{"step.entered call.unknown-step", "line.said call.unknown-line",
                                   "situation.set call.unknown-situation"});
}

TEST_CASE("A stricter policy refuses the warning, and what follows is judged as if it had been given")
{
    const auto led = everything();
    auto strict = led.policy;
    strict.redirectMin = 1;
    const auto tried = call::retried({led.pack, strict}, led.entries);
    REQUIRE_FALSE(tried.refusals.empty());
    CHECK(tried.refusals[0].kind == "warning.said");
    CHECK(tried.refusals[0].error.key == "protocol.redirect-first");

    auto never = led.policy;
    never.agentMayEnd = false;
    CHECK(keys(call::retried({led.pack, never}, led.entries)) ==
          std::vector<std::string>{"call.ended protocol.policy-forbids"});
}

TEST_CASE("A policy that lets the agent end at once needs no warning: it refuses nothing")
{
    const auto led = everything();
    auto mild = led.policy;
    mild.immediate.insert(protocol::Category::Insult);
    CHECK(keys(call::retried({led.pack, mild}, led.entries)).empty());
}

TEST_CASE("What was erased from the log since counts as given")
{
    auto led = everything();
    for (auto& entry : led.entries) {
        if (auto* note = std::get_if<call::event::NoteAdded>(&entry.event))
            note->text.clear();
        if (auto* field = std::get_if<call::event::FieldSet>(&entry.event))
            field->value.clear();
        if (auto* protocol = std::get_if<protocol::Event>(&entry.event))
            if (auto* end = std::get_if<protocol::event::EndedByAgent>(protocol))
                end->text.clear();
    }
    CHECK(keys(call::retried({led.pack, led.policy}, led.entries)).empty());
}
