// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calibration.h"
#include "app/dates.h"
#include "app/reviewing.h"
#include "app/scorecard.h"
#include "app/text.h"
#include "desk.h"
#include "store/audit_log.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::string wrappedUp(Desk& desk)
{
    const auto call = desk.newCall();
    must(*call, startFrom("+15550142"));
    must(*call, cc::SetSituation{"late-delivery"});
    must(*call, wrapUp());
    return call->id();
}

cc::ScoreReview scores(int score)
{
    cc::ScoreReview review;
    for (const auto& criterion : retailSupport()->scorecard)
        review.scores[criterion.id] = score;
    review.scores["protocol-kept"] = std::nullopt;
    review.comments["listened"] = score < 3 ? "cut in" : "";
    return review;
}

std::string score(Desk& desk, const std::string& call, const cc::ScoreReview& review, const std::string& by = "Mara")
{
    const auto done = app::addReview(*desk.log, call, review, {by, "supervisor"}, desk.time.clock());
    return done ? "ok" : done.error().key;
}

app::ScorecardView card(const Desk& desk, const std::string& call, const std::string& rater = "Mara")
{
    auto view = app::readScorecard(*desk.log, call, rater, desk.time.wall);
    REQUIRE(view);
    return *view;
}

std::vector<app::FeedbackView> feedback(const Desk& desk, const std::string& agent = "kim")
{
    auto views = app::openFeedback(*desk.log, agent, desk.time.wall);
    REQUIRE(views);
    return *views;
}

} // namespace

TEST_CASE("a call is scored by the revision of the pack that led it, and that is on record")
{
    Desk desk;
    const auto call = wrappedUp(desk);
    const auto before = card(desk, call);
    CHECK(before.criteria == retailSupport()->scorecard);
    CHECK(app::toStd(before.agent) == "kim");
    CHECK(before.obstacle.isEmpty());
    CHECK_FALSE(before.again);
    desk.time.pass(2h);
    CHECK(score(desk, call, scores(4)) == "ok");
    const auto after = card(desk, call);
    REQUIRE(after.reviews.size() == 1);
    CHECK(after.again);
    CHECK(after.scores == scores(4).scores);
    const auto& review = after.reviews[0];
    CHECK(review.score == 75);
    CHECK(review.awaits);
    CHECK(review.given.size() == retailSupport()->scorecard.size());
    CHECK(app::toStd(review.given[0].criterion) == retailSupport()->scorecard[0].label);
    CHECK_FALSE(review.given.back().score);
    CHECK(review.at.toMSecsSinceEpoch() == desk.time.wall.time_since_epoch().count());
    CHECK_FALSE(card(desk, call, "Sato").again);
    const auto audited = store::AuditLog(*desk.database).list({});
    REQUIRE(audited);
    REQUIRE(audited->size() == 1);
    CHECK(audited->front().action == "review.added");
    CHECK(audited->front().actor == "Mara");
    CHECK(audited->front().subject == call);
    CHECK(desk.log->find(call)->value().score == 75);
}

TEST_CASE("what stands in the way of a score is said before any is given, and refused all the same")
{
    Desk desk;
    const auto call = wrappedUp(desk);
    CHECK(card(desk, call, "kim").obstacle ==
          u"An agent neither scores their own call nor settles its dispute. Whoever "
          "does it sets their own name in the settings first."_s);
    CHECK(score(desk, call, scores(4), "kim") == "call.own-call");
    const auto live = desk.newCall();
    must(*live, startFrom("+15550143"));
    CHECK(card(desk, live->id()).obstacle == u"The call is still going on."_s);
    CHECK(score(desk, live->id(), scores(4)) == "call.in-use");
    CHECK(score(desk, call, scores(2)) == "call.comment-missing");
    CHECK(score(desk, "nobody", scores(4)) == "call.unknown");
    const auto audited = store::AuditLog(*desk.database).list({});
    REQUIRE(audited);
    CHECK(audited->empty());
}

TEST_CASE("the agent finds feedback until it is answered or too late, and a dispute until it is settled")
{
    Desk desk;
    const auto call = wrappedUp(desk);
    const auto other = wrappedUp(desk);
    REQUIRE(score(desk, call, scores(3)) == "ok");
    desk.time.pass(24h);
    REQUIRE(score(desk, other, scores(5)) == "ok");
    auto open = feedback(desk);
    REQUIRE(open.size() == 2);
    CHECK(app::toStd(open[0].review.call) == call);
    CHECK(open[0].situation == u"Late or lost delivery"_s);
    CHECK(feedback(desk, "ben").empty());

    const auto seq = open[0].review.seq;
    const auto say = [&](const call::Command& command, const std::string& by) {
        const auto done = app::amend(*desk.log, call, command, by, desk.time.clock());
        return done ? "ok" : done.error().key;
    };
    CHECK(say(cc::DisputeReview{seq, "ben", {}, "no"}, "ben") == "call.not-agents-call");
    CHECK(say(cc::DisputeReview{seq, "kim", {}, "I did ask"}, "kim") == "ok");
    CHECK(feedback(desk).size() == 1);
    CHECK(desk.log->find(call)->value().disputed);
    CHECK(card(desk, call).reviews[0].dispute == u"I did ask"_s);

    const auto settled =
        app::upholdReview(*desk.log, call, {seq, {}, {}, "Heard it twice"}, {"Sato", "supervisor"}, desk.time.clock());
    REQUIRE(settled);
    const auto view = card(desk, call).reviews[0];
    CHECK(view.settled);
    CHECK(view.stands);
    CHECK(view.settledBy == u"Sato"_s);
    CHECK(view.reason == u"Heard it twice"_s);
    CHECK_FALSE(desk.log->find(call)->value().disputed);
    const auto told = [&](const std::string& agent) {
        const auto views = app::settledFeedback(*desk.log, agent, desk.time.wall);
        REQUIRE(views);
        return *views;
    };
    CHECK(told("ben").empty());
    REQUIRE(told("kim").size() == 1);
    CHECK(app::toStd(told("kim")[0].review.call) == call);
    CHECK(told("kim")[0].review.reason == u"Heard it twice"_s);
    CHECK(told("kim")[0].settledAt.toMSecsSinceEpoch() == desk.time.wall.time_since_epoch().count());

    desk.time.pass(8 * 24h);
    CHECK(feedback(desk).empty());
    CHECK(told("kim").size() == 1);
    desk.time.pass(7 * 24h);
    CHECK(told("kim").empty());
    CHECK(say(cc::AcknowledgeReview{seq, "kim", {}}, "kim") == "call.answer-given");
    CHECK(desk.log->checkProjection()->good());
}

TEST_CASE("the week of a day begins on Monday, and its sample knows who has scored what")
{
    CHECK(app::weekOf(*parseDate("2026-11-22")) == *parseDate("2026-11-16")); // a Sunday
    CHECK(app::weekOf(*parseDate("2026-11-16")) == *parseDate("2026-11-16"));
    Desk desk;
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(wrappedUp(desk));
    REQUIRE(score(desk, ids[0], scores(3)) == "ok");
    REQUIRE(score(desk, ids[0], scores(5), "Sato") == "ok");
    const auto monday = app::weekOf(app::localDate(desk.time.wall));
    const auto sample = app::weeklySample(*desk.log, monday, 10);
    REQUIRE(sample);
    REQUIRE(sample->size() == 1);
    CHECK(sample->front().calls == 4);
    CHECK(sample->front().few);
    REQUIRE(sample->front().picks.size() == 4);
    for (const auto& pick : sample->front().picks) {
        const auto wanted = pick.call == ids[0]
                                ? std::vector<app::SampleScore>{{"Mara", 50, false}, {"Sato", 100, false}}
                                : std::vector<app::SampleScore>{};
        CHECK(pick.scores == wanted);
    }
    CHECK(app::weeklySample(*desk.log, monday + std::chrono::days{7}, 10)->empty());
    const auto agreed = app::calibration(*desk.log, "Mara", "Sato", {}, {});
    REQUIRE(agreed);
    CHECK(agreed->calls == 1);
    CHECK(agreed->together.gap == Approx(2));
}
