// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_view.h"
#include "app/hand_over.h"
#include "app/text.h"
#include "desk.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;

namespace {

bool holds(const app::LiveCall& call, const char* text)
{
    const auto all = app::toStd(app::handOverText(call));
    INFO(all);
    return all.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("a hand-over tells what the log knows, so that the caller need not tell it again")
{
    Desk desk;
    const auto call = desk.newCall();
    auto start = startFrom("+15550142");
    start.name = "Ann <b>Rivera</b>";
    start.vip = true;
    must(*call, start);
    must(*call, cc::SetSituation{"late-delivery"});
    must(*call, cc::SetField{"order", "4417"});
    must(*call, cc::SetField{"since_when", "Monday"});
    must(*call, cc::SetMood{4});
    must(*call, cc::SetMood{5});
    must(*call, cc::SetMood{3});
    must(*call, cc::GoToStep{"listen"});
    must(*call, cc::AddNote{"two parcels"});
    must(*call, breach(protocol::Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    must(*call, protocol::Command{pc::AskPermission{}});
    must(*call, protocol::Command{pc::AnswerPermission{true, "J. Okafor", protocol::PermissionHow::Spoken}});
    must(*call, protocol::Command{pc::Warn{}});

    for (const char* part :
         {"Ann <b>Rivera</b>", "+15550142", "VIP", "Late or lost delivery", "Since when: Monday", "Order number: 4417",
          "4 at the start, 5 at its worst, 3 now", "Steps taken: Acknowledge, ", "two parcels", "Redirects said: 1",
          "Warnings given: 1", "given by J. Okafor", "The conduct has not stopped."})
        CHECK(holds(*call, part));
    CHECK(holds(*call, "Not known yet: What happened, What it cost the caller, What they want"));
    CHECK_FALSE(holds(*call, "Escalation"));

    cc::RaiseEscalation escalation;
    escalation.route = "delivery";
    escalation.problem = "the parcel is lost";
    escalation.tried = "asked the courier";
    escalation.evidence = "order 4417";
    escalation.explanation = "the second time";
    escalation.authority = "head of logistics";
    escalation.due = call->today();
    must(*call, escalation);
    for (const char* part : {"Problem: the parcel is lost", "What was tried: asked the courier", "Evidence: order 4417",
                             "Who should take it: delivery desk", "Explanation: the second time",
                             "Goes to the authority of: head of logistics", "Due: "})
        CHECK(holds(*call, part));
}

TEST_CASE("a hand-over parts what was promised from what was only said")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom({}));
    const auto sayOneOf = [&](const std::string& step) {
        for (const auto& line : retailSupport()->lines) {
            if (line.step == step && call->perform(cc::SayLine{line.id, false}))
                return line.text.at("en").brief;
        }
        FAIL("no line without a field in " + step);
        return std::string{};
    };
    const auto listened = sayOneOf("listen");
    desk.time.pass(5s);
    const auto agreed = sayOneOf("agree");
    const auto text = app::toStd(app::handOverText(*call));
    INFO(text);
    const auto said = text.find("Said to the caller:");
    const auto promised = text.find("Promised or agreed:");
    REQUIRE(said != std::string::npos);
    REQUIRE(promised != std::string::npos);
    CHECK(text.find(listened) > said);
    CHECK(text.find(listened) < promised);
    CHECK(text.find(agreed) > promised);
}

TEST_CASE("an escalation begins with what the log knows, the route for the situation first")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom({}));
    const auto before = app::callView(*call).escalation;
    CHECK(before.open);
    CHECK(std::ranges::none_of(before.routes, &app::RouteView::fits));
    CHECK(before.problem.isEmpty());
    must(*call, cc::SetSituation{"billing-error"});
    must(*call, cc::SetField{"what_happened", "charged twice"});
    must(*call, cc::SetField{"order", "4417"});
    must(*call, cc::SetField{"agent", "Sam"}); // no evidence
    must(*call, cc::SetField{"company", "Brightside Parcel"});
    const auto form = app::callView(*call).escalation;
    REQUIRE(form.routes.size() == before.routes.size());
    CHECK(app::toStd(form.routes.front().id) == "billing");
    CHECK(form.routes.front().fits);
    CHECK_FALSE(form.routes.back().fits);
    CHECK(app::toStd(form.problem) == "Billing error. What happened: charged twice");
    CHECK(app::toStd(form.tried) == "Acknowledge");
    CHECK(app::toStd(form.evidence) == "Order number: 4417");
    must(*call, wrapUp());
    CHECK_FALSE(app::callView(*call).escalation.open);
}
