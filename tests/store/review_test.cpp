// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/review_store.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;

namespace {

constexpr const char* kColumns =
    "call seq agent call_at rater at score failed scores current answer answer_until settled";

std::vector<std::string> table(const Fixture& f)
{
    return dump(f.database->connection(), "reviews", kColumns);
}

ReviewStore reviews(const Fixture& f)
{
    return ReviewStore(f.database->connection());
}

ev::ReviewScored scored(const std::string& by, int tone, int score = 75)
{
    return {by,
            {{"tone", tone}, {"protocol", std::nullopt}},
            score,
            false,
            7,
            {{"tone", "a private comment"}},
            "a private note"};
}

call::Event finished()
{
    return protocol::Event{protocol::event::CallFinished{false}};
}

} // namespace

TEST_CASE("each score is a row with its answer, and only a rater's latest counts")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(), finished()});
    CHECK(table(f).empty());
    writer.append({scored("Mara", 3), scored("Sato", 4, 80)});
    writer.append({ev::ReviewDisputed{3, "private words"}});
    writer.append({scored("Mara", 5, 100), ev::ReviewSettled{3, "Mara", 6, ""}});
    const auto rows = need(reviews(f).ofCall(writer.id()));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].rater == "Mara");
    CHECK(rows[0].agent == "agent-7");
    CHECK(rows[0].callAt == kDay);
    CHECK_FALSE(rows[0].current);
    CHECK(rows[0].answer == call::ReviewAnswer::Disputed);
    CHECK(rows[0].settled);
    CHECK(rows[1].current);
    CHECK(rows[2].score == 100);
    CHECK(rows[2].scores == ev::Scores{{"tone", 5}, {"protocol", std::nullopt}});
    CHECK(rows[2].answerUntil == rows[2].at + std::chrono::days{7});
    for (const auto& line : table(f))
        CHECK(line.find("private") == std::string::npos);
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a rebuild makes the same rows of reviews, and the check names a call whose rows were altered")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(), finished(), scored("Mara", 3), ev::ReviewAcknowledged{3}});
    const auto before = table(f);
    REQUIRE(before.size() == 1);
    need(f.log.rebuild());
    CHECK(table(f) == before);
    for (const char* sql : {"UPDATE reviews SET score = 99", "UPDATE reviews SET answer = 0", "DELETE FROM reviews",
                            "UPDATE reviews SET scores = '{}'"}) {
        INFO(sql);
        run(*f.raw(), sql);
        CHECK(need(f.log.checkProjection()).call == writer.id());
        need(f.log.rebuild());
        CHECK(table(f) == before);
    }
    run(*f.raw(), "INSERT INTO reviews SELECT 'made-up', seq, agent, call_at, rater, at, score, failed, scores, "
                  "current, answer, answer_until, settled FROM reviews");
    CHECK(need(f.log.checkProjection()).call == "made-up");
}

TEST_CASE("an erased caller's reviews keep their numbers and lose their words")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening("+49 30 5550101"), finished(), scored("Mara", 3)});
    const auto before = table(f);
    CHECK(need(f.log.eraseCaller("+49 30 5550101")) == 1);
    CHECK(table(f) == before);
    const auto state = call::fold(need(f.log.entries(writer.id())));
    CHECK(state.now.reviews.at(0).scored.coaching.empty());
    CHECK(state.now.reviews.at(0).scored.comments.empty());
    CHECK(need(f.log.checkProjection()).good());
    CHECK(need(f.log.verify()).good());
}

TEST_CASE("pairs are calls that both raters scored in the span, with what each gave last")
{
    Fixture f;
    std::vector<std::string> ids;
    for (int day = 0; day < 4; ++day) {
        Writer writer(f.log, kDay + std::chrono::days{day});
        writer.append({opening(), finished(), scored("Mara", 2)});
        if (day != 1)
            writer.append({scored("Sato", 4, 80), scored("Mara", 3, 50)});
        ids.push_back(writer.id());
    }
    const auto all = need(reviews(f).ofBoth("Mara", "Sato", {}, {}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].call == ids[0]);
    CHECK(all[0].firstScore == 50);
    CHECK(all[0].first.at("tone") == 3);
    CHECK(all[0].second.at("tone") == 4);
    const auto some = need(reviews(f).ofBoth("Sato", "Mara", kDay + std::chrono::days{1}, kDay + std::chrono::days{3}));
    REQUIRE(some.size() == 1);
    CHECK(some[0].call == ids[2]);
    CHECK(some[0].firstScore == 80);
    CHECK(need(reviews(f).ofBoth("Mara", "nobody", {}, {})).empty());
    CHECK(need(reviews(f).raters()) == std::vector<std::string>{"Mara", "Sato"});
}

TEST_CASE("an agent's open feedback has a deadline, and goes when it is answered, replaced or too late")
{
    Fixture f;
    Writer open(f.log), answered(f.log, kDay), replaced(f.log, kDay), others(f.log, kDay, "ben");
    open.append({opening(), finished(), scored("Mara", 3)});
    answered.append({opening(), finished(), scored("Mara", 3), ev::ReviewAcknowledged{3}});
    replaced.append({opening(), finished(), scored("Mara", 3)});
    replaced.append({scored("Mara", 4)});
    others.append({opening(), finished(), scored("Mara", 3)});
    const auto at = kDay + std::chrono::hours{1};
    const auto rows = need(reviews(f).awaitingAnswer("agent-7", at));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].call == open.id());
    CHECK(rows[1].call == replaced.id());
    CHECK(rows[1].seq == 4);
    CHECK(need(reviews(f).awaitingAnswer("agent-7", rows[0].answerUntil)).size() == 2);
    CHECK(need(reviews(f).awaitingAnswer("agent-7", kDay + std::chrono::days{8})).empty());
    CHECK(need(reviews(f).awaitingAnswer("agent-7", at, 1)).size() == 1);
}

TEST_CASE("what may be reviewed was taken, is over, and began in the span")
{
    Fixture f;
    Writer taken(f.log, kDay), live(f.log, kDay), missed(f.log, kDay), later(f.log, kDay + std::chrono::days{7});
    taken.append({opening(), finished()});
    live.append({opening()});
    auto ringing = opening();
    ringing.source = "softphone";
    missed.append({ringing, protocol::Event{protocol::event::CallerHungUp{}}});
    later.append({opening(), finished()});
    const auto found = need(reviews(f).reviewable(kDay, kDay + std::chrono::days{7}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].call == taken.id());
    CHECK(found[0].ending == "finished");
}
