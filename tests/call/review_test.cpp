// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "call/review.h"
#include "live.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::call;
using test::Live;
using namespace std::chrono_literals;

namespace {

/// The small pack scores "listened" (3, always, a comment below 3), "solved" (1) and "protocol" (2, critical, a comment
/// below 4).
command::ScoreReview scored(std::optional<int> listened = 5, std::optional<int> solved = 5,
                            std::optional<int> protocol = std::nullopt, const std::string& by = "Mara")
{
    command::ScoreReview c;
    c.by = by;
    c.agent = "Ada";
    c.scores = {{"listened", listened}, {"solved", solved}, {"protocol", protocol}};
    return c;
}

Live ended()
{
    Live call;
    call.started();
    call(protocol::Command(protocol::command::CallerHungUp{}), 60s);
    return call;
}

std::vector<std::string> kinds(const Live& call)
{
    std::vector<std::string> all;
    for (const auto& event : call.last())
        all.push_back(kindOf(event));
    return all;
}

std::int64_t seqOf(const Live& call, std::size_t review = 0)
{
    return call.facts().reviews.at(review).seq;
}

std::vector<pack::Criterion> scorecard()
{
    return test::smallPack().scorecard;
}

} // namespace

TEST_CASE("a call's score is the mean by weight, from 0 to 100, without what does not apply")
{
    CHECK(total(scorecard(), {{"listened", 5}, {"solved", 5}, {"protocol", 5}}) == Total{100, 100, false});
    CHECK(total(scorecard(), {{"listened", 1}, {"solved", 1}, {"protocol", 3}}) == Total{17, 17, false}); // 100 / 6
    CHECK(total(scorecard(), {{"listened", 4}, {"solved", 2}, {"protocol", std::nullopt}}) == Total{63, 63, false});
    CHECK(total(scorecard(), {{"solved", 3}}) == Total{50, 50, false});
    CHECK(total(scorecard(), {{"listened", std::nullopt}, {"something", 5}}) == std::nullopt);
    CHECK(total({}, {{"listened", 5}}) == std::nullopt);
}

TEST_CASE("a low score on a critical criterion fails the call, and what the points would have given is still told")
{
    CHECK(total(scorecard(), {{"listened", 5}, {"solved", 5}, {"protocol", 2}}) == Total{0, 75, true});
    CHECK(total(scorecard(), {{"listened", 5}, {"solved", 5}, {"protocol", 3}}) == Total{83, 83, false});
    CHECK(total(scorecard(), {{"listened", 1}, {"solved", 5}, {"protocol", std::nullopt}}) == Total{25, 25, false});
}

TEST_CASE("a comment is asked for below the score that the pack names, and never for what does not apply")
{
    const auto criteria = scorecard();
    CHECK(needsComment(criteria[0], 2));
    CHECK_FALSE(needsComment(criteria[0], 3));
    CHECK_FALSE(needsComment(criteria[1], 1));
    CHECK_FALSE(needsComment(criteria[2], std::nullopt));
}

TEST_CASE("the first score is the review that is due; a second rater scores beside the first")
{
    auto call = ended();
    auto first = scored(4, 2);
    first.comments["solved"] = "no card 4111 1111 1111 1111 ";
    first.comments["listened"] = "  ";
    first.coaching = " Let them finish. ";
    CHECK(call(first, 2h) == "ok");
    CHECK(kinds(call) == std::vector<std::string>{"call.reviewed", "review.scored"});
    CHECK(call.facts().protocol.reviewed);
    const auto& kept = call.facts().reviews.at(0);
    CHECK(kept.seq == call.log().back().seq);
    CHECK(
        kept.scored ==
        event::ReviewScored{"Mara", first.scores, 63, false, 7, {{"solved", "no card •••• 1111"}}, "Let them finish."});
    CHECK(call(scored(5, 5, 5, "Sato"), 3h) == "ok");
    CHECK(kinds(call) == std::vector<std::string>{"review.scored"});
    CHECK(currentReviews(call.facts()).size() == 2);
    CHECK(call(scored(5, 4), 4h) == "ok");
    const auto current = currentReviews(call.facts());
    REQUIRE(current.size() == 2);
    CHECK(current[0]->scored.by == "Sato");
    CHECK(current[1]->scored.score == 94);
    CHECK(call.facts().reviews.size() == 3);
    CHECK(fold(call.log()) == call.state());
}

TEST_CASE("what a scorecard asks for must be there, each lack with its key and its criteria")
{
    auto call = ended();
    auto some = scored();
    some.scores.erase("solved");
    some.scores.erase("protocol");
    CHECK(call(some) == "call.review-incomplete");
    CHECK(call.detail() == "solved,protocol");
    CHECK(call(scored(std::nullopt)) == "call.must-apply");
    CHECK(call.detail() == "listened");
    CHECK(call(scored(2, 5, 3)) == "call.comment-missing");
    CHECK(call.detail() == "listened,protocol");
    CHECK(call(scored(6)) == "call.score-range");
    CHECK(call(scored(0)) == "call.score-range");
    auto other = scored();
    other.scores["tone"] = 3;
    CHECK(call(other) == "call.unknown-criterion");
    other = scored();
    other.comments["tone"] = "good";
    CHECK(call(other) == "call.unknown-criterion");
    other = scored();
    other.coaching = std::string(kTextBytes + 1, 'x');
    CHECK(call(other) == "call.too-long");
    CHECK(call(scored(5, 5, {}, " ")) == "call.rater-missing");
    CHECK(call(scored(5, 5, {}, "Ada")) == "call.own-call");
    CHECK(call.facts().reviews.empty());
}

TEST_CASE("nothing is scored before the end of a call, in a missed one, or without a scorecard")
{
    Live live;
    live.started();
    CHECK(live(scored()) == "call.still-live");
    Live missed;
    command::Start ringing;
    ringing.source = "softphone";
    missed(ringing);
    missed(protocol::Command(protocol::command::CallerHungUp{}), 5s);
    CHECK(missed(scored()) == "call.missed");
    auto without = test::smallPack();
    without.scorecard.clear();
    Live bare(test::preset("permission-first"), without);
    bare.started();
    bare(protocol::Command(protocol::command::CallerHungUp{}), 5s);
    CHECK(bare(scored()) == "call.no-scorecard");
    auto optional = test::smallPack();
    optional.scorecard = {{"solved", "Solved", {}, 1, false, true, 0}};
    Live idle(test::preset("permission-first"), optional);
    idle.started();
    idle(protocol::Command(protocol::command::CallerHungUp{}), 5s);
    auto nothing = scored();
    nothing.scores = {{"solved", std::nullopt}};
    CHECK(idle(nothing) == "call.nothing-scored");
}

TEST_CASE("the agent of the call, and nobody else, acknowledges a review once")
{
    auto call = ended();
    call(scored(), 1h);
    const auto seq = seqOf(call);
    CHECK(call(command::AcknowledgeReview{seq, "Mara", "Ada"}) == "call.not-agents-call");
    CHECK(call(command::AcknowledgeReview{seq, "", ""}) == "call.not-agents-call");
    CHECK(call(command::AcknowledgeReview{seq + 1, "Ada", "Ada"}) == "call.unknown-review");
    CHECK(awaitsAnswer(call.facts(), call.facts().reviews.at(0), call.now()));
    CHECK(call(command::AcknowledgeReview{seq, "Ada", "Ada"}) == "ok");
    CHECK(call.facts().reviews.at(0).answer == ReviewAnswer::Acknowledged);
    CHECK_FALSE(awaitsAnswer(call.facts(), call.facts().reviews.at(0), call.now()));
    CHECK(call(command::AcknowledgeReview{seq, "Ada", "Ada"}) == "call.answer-given");
    CHECK(call(command::DisputeReview{seq, "Ada", "Ada", "but"}) == "call.answer-given");
}

TEST_CASE("the deadline counts from the score, by the policy's days")
{
    auto policy = test::preset("permission-first");
    policy.review.answerDays = 2;
    Live call(policy);
    call.started();
    call(protocol::Command(protocol::command::CallerHungUp{}), 60s);
    call(scored(), 100h);
    const auto seq = seqOf(call);
    CHECK(answerUntil(call.facts().reviews.at(0)) == 148h);
    auto late = call;
    CHECK(call(command::DisputeReview{seq, "Ada", "Ada", "not so"}, 148h) == "ok");
    CHECK(late(command::AcknowledgeReview{seq, "Ada", "Ada"}, 148h + 1ms) == "call.answer-late");
}

TEST_CASE("a review that was given anew is not answered any more, the new one is")
{
    auto call = ended();
    call(scored(), 1h);
    const auto old = seqOf(call);
    call(scored(4), 2h);
    CHECK(call(command::AcknowledgeReview{old, "Ada", "Ada"}) == "call.review-replaced");
    CHECK(call(command::AcknowledgeReview{seqOf(call, 1), "Ada", "Ada"}) == "ok");
}

TEST_CASE("a dispute is settled by a reason why the score stands")
{
    auto call = ended();
    call(scored(), 1h);
    const auto seq = seqOf(call);
    CHECK(call(command::UpholdReview{seq, "Mara", "Ada", "why"}) == "call.not-disputed");
    CHECK(call(command::DisputeReview{seq, "Ada", "Ada", " "}) == "call.dispute-empty");
    CHECK(call(command::DisputeReview{seq, "Ada", "Ada", "I did ask."}) == "ok");
    CHECK(isDisputed(call.facts().reviews.at(0)));
    CHECK(call(command::UpholdReview{seq, "Ada", "Ada", "why"}) == "call.own-call");
    CHECK(call(command::UpholdReview{seq, "Mara", "Ada", ""}) == "call.stand-reason-missing");
    CHECK(call(command::UpholdReview{seq + 9, "Mara", "Ada", "why"}) == "call.unknown-review");
    CHECK(call(command::UpholdReview{seq, "Sato", "Ada", "Heard it twice."}) == "ok");
    const auto& settled = call.facts().reviews.at(0);
    CHECK_FALSE(isDisputed(settled));
    CHECK(settled.settled == event::ReviewSettled{seq, "Sato", 0, "Heard it twice."});
    CHECK(settled.settledSeq == call.log().back().seq);
    CHECK(call(command::UpholdReview{seq, "Sato", "Ada", "again"}) == "call.not-disputed");
    CHECK(fold(call.log()) == call.state());
}

TEST_CASE("a dispute is settled by a new score, which is final")
{
    auto call = ended();
    call(scored(3), 1h);
    const auto old = seqOf(call);
    call(command::DisputeReview{old, "Ada", "Ada", "I did ask."});
    CHECK(call(scored(5), 2h) == "ok"); // the rater's own: it needs no naming
    CHECK(kinds(call) == std::vector<std::string>{"review.scored", "review.settled"});
    const auto fresh = seqOf(call, 1);
    CHECK(call.facts().reviews.at(0).settled.replacedBy == fresh);
    CHECK(call.facts().reviews.at(1).settles);
    CHECK(call(command::DisputeReview{fresh, "Ada", "Ada", "still"}) == "call.review-final");
    CHECK(call(command::AcknowledgeReview{fresh, "Ada", "Ada"}) == "ok");
    CHECK(fold(call.log()) == call.state());
}

TEST_CASE("another rater settles a dispute only by naming it")
{
    auto call = ended();
    call(scored(3), 1h);
    const auto old = seqOf(call);
    call(command::DisputeReview{old, "Ada", "Ada", "I did ask."});
    CHECK(call(scored(4, 4, {}, "Sato"), 2h) == "ok");
    CHECK(isDisputed(call.facts().reviews.at(0)));
    auto naming = scored(5, 4, {}, "Sato");
    naming.settles = seqOf(call, 1);
    CHECK(call(naming, 3h) == "call.not-disputed");
    naming.settles = 1;
    CHECK(call(naming, 3h) == "call.unknown-review");
    naming.settles = old;
    CHECK(call(naming, 3h) == "ok");
    CHECK_FALSE(isDisputed(call.facts().reviews.at(0)));
    CHECK(call.facts().reviews.at(0).settled.by == "Sato");
}

TEST_CASE("a reviewed call's end cannot be taken back any more")
{
    Live call;
    call.started();
    call(protocol::Command(
        protocol::command::LogBreach{protocol::Category::Threat, protocol::Target::Agent, true, "x"}));
    REQUIRE(call(protocol::Command(protocol::command::OverrideEnd{"unsafe"}), 5s) == "ok");
    auto undone = call;
    CHECK(undone(command::Undo{}, 6s) == "ok");
    CHECK(call(scored(), 6s) == "ok");
    CHECK(call(command::Undo{}, 7s) == "call.nothing-to-undo");
}

TEST_CASE("a stored score outside 1 to 5 is damage")
{
    const std::string rest = R"(,"answer_days":7,"by":"Mara","failed":false,"score":50})";
    const auto key = [&](const std::string& scores) {
        const auto read = decode({"review.scored", 1, R"({"scores":)" + scores + rest, ""});
        return read ? "ok" : read.error().key;
    };
    CHECK(key(R"({"a":5,"b":null})") == "ok");
    for (const char* scores : {R"({"a":6})", R"({"a":0})", R"({"a":"5"})", R"({"a":2.5})", "[5]", "null"})
        CHECK(key(scores) == "event.body");
    CHECK(decode({"review.scored", 1, R"({"scores":{})" + rest, R"({"comments":[],"coaching":""})"}).error().key ==
          "event.body");
}
