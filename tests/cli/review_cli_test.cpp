// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include <cmath>
#include <map>
#include <set>

using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

const std::vector<std::string> kOneCall = {
    R"({"do":"start","number":"+15550142","name":"Ann"})",
    R"({"do":"wrap-up","outcome":"resolved"})",
};

/// Every criterion of the shipped scorecard with the same score; the protocol does not apply.
json scores(int score)
{
    json all;
    for (const char* id : {"problem-acknowledged", "listened", "apology-specific", "empathy", "facts-checked",
                           "solution-owned", "agreement", "tone"})
        all["scores"][id] = score;
    all["scores"]["protocol-kept"] = nullptr;
    return all;
}

struct Reviewed
{
    PlayedData data{kOneCall};
    QString call =
        QString::fromStdString(data.run({u"call"_s, u"list"_s, u"--json"_s}).json()[0]["id"].get<std::string>());

    [[nodiscard]] Run add(const json& review, const QString& by = u"J. Okafor"_s) const
    {
        return cli({u"review"_s, u"add"_s, call, u"--by"_s, by, u"--scores"_s, u"-"_s, u"--json"_s, u"--data"_s,
                    data.folder.path()},
                   review.dump());
    }
};

} // namespace

TEST_CASE("a call is scored from a file and shown with its scores, and the list knows the score")
{
    const Reviewed r;
    auto review = scores(4);
    review["scores"]["tone"] = 2;
    CHECK(r.add(review).json()["error"] == "call.comment-missing");
    review["comments"]["tone"] = "sharp in the third minute";
    review["coaching"] = "Let the pause stand.";
    const auto added = r.add(review);
    CHECK(added.code == 0);
    const auto shown = r.data.run({u"review"_s, u"show"_s, r.call, u"--json"_s}).json();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0]["by"] == "J. Okafor");
    CHECK(shown[0]["score"] == 72); // 75 without the tone: (85 · 75 + 5 · 25) / 90
    CHECK(shown[0]["scores"]["protocol-kept"].is_null());
    CHECK(shown[0]["comments"]["tone"] == "sharp in the third minute");
    CHECK(shown[0]["answer"] == "none");
    CHECK(shown[0]["settled"].is_null());
    const auto text = r.data.run({u"review"_s, u"show"_s, r.call}).out;
    CHECK(text.find("72 of 100") != std::string::npos);
    CHECK(text.find("does not apply") != std::string::npos);
    CHECK(r.data.run({u"call"_s, u"show"_s, r.call}).out.find("review.scored") != std::string::npos);
    CHECK(r.data.run({u"call"_s, u"verify"_s}).code == 0);
    CHECK(r.data.run({u"db"_s, u"check"_s}).code == 0);
    CHECK(r.data.run({u"db"_s, u"rebuild"_s}).code == 0);
    CHECK(r.data.run({u"db"_s, u"check"_s}).code == 0);
    CHECK(r.data.run({u"audit"_s, u"list"_s, u"--action"_s, u"review.added"_s}).out.find("J. Okafor") !=
          std::string::npos);
}

TEST_CASE("what is no file of scores is refused by its place, and nothing is written")
{
    const Reviewed r;
    const auto errorOf = [&](const std::string& text) {
        const auto run = cli({u"review"_s, u"add"_s, r.call, u"--by"_s, u"Sam"_s, u"--scores"_s, u"-"_s, u"--json"_s,
                              u"--data"_s, r.data.folder.path()},
                             text);
        CHECK(run.code == 3);
        return run.json()["error"].get<std::string>() + " " + run.json()["detail"].get<std::string>();
    };
    CHECK(errorOf("") == "review.file JSON");
    CHECK(errorOf("[1]") == "review.file JSON");
    CHECK(errorOf(std::string(1000, '[')) == "review.file JSON");
    CHECK(errorOf(R"({"scores":{"tone":"5"}})") == "review.file scores.tone");
    CHECK(errorOf(R"({"scores":{},"comments":{"tone":1}})") == "review.file comments.tone");
    CHECK(errorOf(R"({"score":{}})") == "review.file score");
    CHECK(errorOf(std::string(300'000, ' ')) == "review.file size");
    CHECK(errorOf(R"({"scores":{"tone":99999999999999999999}})") == "review.file scores.tone");
    CHECK(errorOf(R"({"scores":{"tone":18446744073709551615}})").starts_with("call.score-range"));
    CHECK(errorOf(R"({"scores":{"humour":5}})") == "call.unknown-criterion humour");
    CHECK(r.data.run({u"review"_s, u"show"_s, r.call}).out == "No reviews.\n");
    CHECK(r.data.run({u"review"_s, u"add"_s, r.call}).code == 2);
    CHECK(r.data.run({u"review"_s, u"add"_s, r.call, u"--by"_s, u"Sam"_s, u"--scores"_s, u"/nowhere"_s, u"--json"_s})
              .json()["error"] == "review.unreadable");
}

TEST_CASE("kappa compares what two raters gave last, and says where it has no meaning")
{
    const Reviewed r;
    CHECK(r.add(scores(3)).code == 0);
    const auto kappa = [&] {
        return r.data.run({u"review"_s, u"kappa"_s, u"--raters"_s, u"J. Okafor,Sam"_s, u"--json"_s}).json();
    };
    CHECK(kappa()["calls"] == 0);
    CHECK(kappa()["together"]["undefined"] == "no-pairs");
    CHECK(r.add(scores(3), u"Sam"_s).code == 0);
    CHECK(kappa()["together"]["undefined"] == "alike");
    CHECK(kappa()["together"]["kappa"].is_null());
    CHECK(kappa()["together"]["observed"] == 1.0);
    auto other = scores(3);
    other["scores"]["listened"] = 5;
    CHECK(r.add(other, u"Sam"_s).code == 0);
    const auto found = kappa();
    CHECK(found["calls"] == 1);
    CHECK(found["together"]["n"] == 8);
    CHECK(found["criteria"][0]["criterion"] == "listened");
    CHECK(found["criteria"][0]["gap"] == 2.0);
    const auto text = r.data.run({u"review"_s, u"kappa"_s, u"--raters"_s, u"J. Okafor,Sam"_s}).out;
    CHECK(text.find("1 call scored by both") != std::string::npos);
    CHECK(text.find("protocol-kept: no pair of scores") != std::string::npos);
    for (const auto* raters : {"Sam", "Sam,Sam", ",Sam"})
        CHECK(r.data.run({u"review"_s, u"kappa"_s, u"--raters"_s, QString::fromLatin1(raters)}).code == 2);
    CHECK(r.data.run({u"review"_s, u"kappa"_s}).code == 2);
}

TEST_CASE("a made-up floor is reviewed: a plan draws the same calls again, and two raters agree to a degree")
{
    const QTemporaryDir folder;
    const auto floor = [&](QStringList arguments) { return cli(arguments << u"--data"_s << folder.path()); };
    REQUIRE(floor({u"db"_s, u"generate"_s, u"--calls"_s, u"3000"_s, u"--agents"_s, u"4"_s, u"--seed"_s, u"5"_s,
                   u"--until"_s, u"2026-11-22"_s})
                .code == 0);
    const QStringList ask = {u"review"_s,      u"plan"_s, u"--week"_s, u"2026-11-18"_s,
                             u"--per-agent"_s, u"2"_s,    u"--json"_s};
    const auto plan = floor(ask).json();
    CHECK(plan["week"] == "2026-11-16");
    CHECK(floor(ask).json() == plan);
    std::set<std::string> picked;
    for (const auto& agent : plan["agents"]) {
        CHECK(agent["picks"].size() >= std::min<std::size_t>(2, agent["calls"].get<std::size_t>()));
        for (const auto& pick : agent["picks"])
            CHECK(picked.insert(pick["call"].get<std::string>()).second);
    }
    CHECK(picked.size() >= 4);
    auto other = ask;
    CHECK(floor(other << u"--seed"_s << u"9"_s).json() != plan);

    std::map<std::string, json> found;
    for (const auto* raters : {"J. Okafor,P. Lindgren", "P. Lindgren,S. Marchetti", "S. Marchetti,J. Okafor"})
        found[raters] =
            floor({u"review"_s, u"kappa"_s, u"--raters"_s, QString::fromLatin1(raters), u"--json"_s}).json();
    for (const auto& [raters, kappa] : found) {
        INFO(raters << " " << kappa.dump());
        CHECK(kappa["calls"].get<int>() > 5);
        CHECK(kappa["together"]["kappa_weighted"].get<double>() > 0.05);
        CHECK(kappa["together"]["kappa_weighted"].get<double>() < 0.95);
    }
    CHECK(floor({u"db"_s, u"check"_s}).code == 0);
}
