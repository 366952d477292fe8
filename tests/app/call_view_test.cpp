// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_view.h"
#include "app/desk.h"
#include "app/text.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
TEST_CASE("steps tell where the caller is: what was visited, for how long, what comes next")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    desk.time.pass(Millis{20'000});
    must(*call, cc::GoToStep{"apologize"});
    desk.time.pass(Millis{5'000});
    must(*call, cc::GoToStep{"acknowledge"});
    desk.time.pass(Millis{1'000});

    const auto view = app::callView(*call);
    REQUIRE(view.steps.size() == 7);
    CHECK(view.steps[0].current);
    CHECK(view.steps[0].spent == Millis{21'000});
    CHECK(view.steps[1].visited);
    CHECK(view.steps[1].spent == Millis{5'000});
    CHECK_FALSE(view.steps[2].visited);
    CHECK(view.card.step.number == 1);
    CHECK(view.card.nextTitle == view.steps[1].title);
    CHECK(view.card.lines.size() >= 5);
    must(*call, cc::GoToStep{"thank"});
    CHECK(app::callView(*call).card.nextStep.isEmpty());
}

TEST_CASE("lines stay where they are when the mood is given in mid-step, and are ordered by it in the next")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    const auto ids = [&] {
        std::vector<QString> all;
        for (const auto& line : app::callView(*call).card.lines)
            all.push_back(line.id);
        return all;
    };
    const auto before = ids();
    must(*call, cc::SetMood{5});
    CHECK(ids() == before);

    desk.time.pass(Millis{1'000});
    must(*call, cc::GoToStep{"apologize"});
    const auto lines = app::callView(*call).card.lines;
    CHECK(std::is_partitioned(lines.begin(), lines.end(), [](const auto& line) { return line.fits; }));
    CHECK(lines.front().fits);
}

TEST_CASE("a line with an open merge field shows its label, says what it needs, and is not sayable")
{
    Desk desk;
    auto call = desk.newCall();
    auto start = startFrom("555");
    start.name = "Ms. {order} Rivera"; // a caller's name is text, whatever it looks like
    must(*call, start);
    const auto& lines = call->pack().lines;
    const auto line = std::find_if(lines.begin(), lines.end(), [](const auto& l) {
        return l.step == "acknowledge" && l.text.at("en").brief.find("{order}") != std::string::npos;
    });
    REQUIRE(line != lines.end());

    auto view = app::lineView(*call, *line);
    CHECK(view.missing == QStringList{QStringLiteral("order")});
    CHECK_FALSE(view.text.contains(QLatin1Char('{')));
    CHECK(view.text.contains(QLatin1Char('[')));
    const auto refused = app::sayableText(*call, line->id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "call.missing-fields");
    CHECK(refusal(*call, cc::SayLine{line->id}) == "call.missing-fields");

    must(*call, cc::SetField{"order", "4417"});
    view = app::lineView(*call, *line);
    CHECK(view.missing.isEmpty());
    CHECK(app::sayableText(*call, line->id)->contains(QStringLiteral("4417")));
    must(*call, cc::SayLine{line->id});
    CHECK(app::lineView(*call, *line).timesSaid == 1);
    CHECK(app::toStd(app::callView(*call).strip.callerName) == "Ms. {order} Rivera");
}

TEST_CASE("the band has the exact words of the next lawful act, from the redirect to the end")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    CHECK_FALSE(app::callView(*call).protocol.words.has_value());

    const auto& policy = call->policy();
    const auto words = [&] { return app::toStd(app::callView(*call).protocol.words.value().id); };
    must(*call, breach(protocol::Category::Insult));
    CHECK(words() == policy.redirectLines.of(protocol::Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    CHECK(pack::findLine(call->pack(), words())->use == "permission");
    must(*call, protocol::Command{pc::AskPermission{"insults"}});
    must(*call, protocol::Command{pc::AnswerPermission{true, "J. Okafor", protocol::PermissionHow::Spoken}});
    CHECK(words() == policy.warningLines.of(protocol::Category::Insult));
    must(*call, protocol::Command{pc::Warn{}});
    CHECK(words() == policy.endLines.of(protocol::Category::Insult)); // what to say if it goes on
    CHECK(app::callView(*call).protocol.permissionBy == QStringLiteral("J. Okafor"));
    must(*call, breach(protocol::Category::Insult));
    const auto view = app::callView(*call).protocol;
    CHECK(view.light.colour == protocol::LightColour::Yes);
    CHECK(view.endReasons.front().categories.contains(protocol::Category::Insult));
    CHECK(view.warnings == 1);
}

TEST_CASE("in a safety case the lines are those for this danger")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    for (const auto kind :
         {protocol::SafetyKind::SelfHarm, protocol::SafetyKind::Child, protocol::SafetyKind::Medical}) {
        must(*call, protocol::Command{pc::RaiseSafety{kind}});
        const auto view = app::callView(*call).protocol;
        REQUIRE_FALSE(view.safetyLines.empty());
        for (const auto& line : view.safetyLines) {
            const auto& tags = pack::findLine(call->pack(), app::toStd(line.id))->tags;
            CHECK(std::find(tags.begin(), tags.end(), protocol::name(kind)) != tags.end());
        }
        must(*call, protocol::Command{pc::ClearSafety{}});
    }
}

TEST_CASE("after the end the view counts the work after the call and asks for the record first")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    must(*call, cc::SetMood{5});
    desk.time.pass(Millis{60'000});
    must(*call, protocol::Command{pc::LogBreach{protocol::Category::Hate, protocol::Target::Agent, true, {}}});
    must(*call, protocol::Command{pc::End{"hate-speech", {}}});
    desk.time.pass(Millis{30'000});

    auto view = app::callView(*call);
    CHECK_FALSE(view.strip.live);
    CHECK(view.wrapUp.open);
    CHECK(view.wrapUp.recordDue);
    CHECK(view.wrapUp.callLength == Millis{60'000});
    CHECK(view.wrapUp.afterCall == Millis{30'000});
    CHECK(view.wrapUp.moodPeak == 5);
    CHECK(view.protocol.recordMissing == QStringList{QStringLiteral("words"), QStringLiteral("police")});
    CHECK_FALSE(view.undoable);

    must(*call, protocol::Command{pc::Record{"words", true, false, {}}});
    view = app::callView(*call);
    CHECK_FALSE(view.wrapUp.recordDue);
    CHECK(view.protocol.recoveryLeft > Millis{0});
}

TEST_CASE("the view says when a supervisor has to hear of the conduct at once")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    must(*call, breach(protocol::Category::Insult));
    CHECK_FALSE(app::callView(*call).protocol.alerted);
    must(*call, breach(protocol::Category::Threat));
    CHECK(app::callView(*call).protocol.alerted);
    must(*call, protocol::Command{pc::Stopped{}});
    CHECK_FALSE(app::callView(*call).protocol.alerted);
}
