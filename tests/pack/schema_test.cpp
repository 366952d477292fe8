// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/sample.h"
#include "pack/schema_check.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace evenkeel;
using namespace evenkeel::test;
using nlohmann::json;

namespace {

const std::string& schema()
{
    static const std::string text = fileText(sourceFolder() / "resources/schema/pack-1.schema.json");
    return text;
}

/// The places that do not match, each once, parted by spaces; "good" when all do.
std::string mismatches(const json& document)
{
    std::string places;
    for (const auto& f : pack::checkSchema(document.dump(), schema())) {
        CHECK(f.code == "schema.mismatch");
        CHECK(f.severity == pack::Severity::Error);
        CHECK_FALSE(f.sentence.empty());
        places += (places.empty() ? "" : " ") + (f.pointer.empty() ? std::string("(top)") : f.pointer);
    }
    return places.empty() ? "good" : places;
}

std::string mismatchesWith(const std::string& pointer, const json& value)
{
    auto document = sampleJson();
    at(document, pointer) = value;
    return mismatches(document);
}

} // namespace

TEST_CASE("The sample matches the schema, and so does what is written from it")
{
    CHECK(mismatches(sampleJson()) == "good");
    CHECK(mismatches(json::parse(pack::encode(*pack::decode(sampleText())))) == "good");
    CHECK(mismatches({{"format", 1}, {"id", "bare"}, {"title", "Bare"}, {"language", "en"}}) == "good");
    pack::Pack bare;
    bare.id = "bare";
    bare.title = "Bare";
    bare.language = "en";
    CHECK(mismatches(json::parse(pack::encode(bare))) == "good");
}

TEST_CASE("Keys that the schema does not know are left alone at every level")
{
    auto document = sampleJson();
    document["x"] = 1;
    for (const auto* object : {"/guides/0",
                               "/guides/0/steps/0",
                               "/lines/0",
                               "/lines/0/text/en",
                               "/situations/0",
                               "/behaviours/0",
                               "/fields/0",
                               "/policies/0",
                               "/policies/0/permission",
                               "/policies/0/carry_over",
                               "/policies/0/review",
                               "/policies/0/end_reasons/0",
                               "/policies/0/lines",
                               "/routes/0",
                               "/wrap_up",
                               "/wrap_up/outcomes/0",
                               "/techniques/0",
                               "/calm_card",
                               "/repeat_back",
                               "/repeat_back/fields/0",
                               "/scorecard/0",
                               "/practice/0",
                               "/practice/0/reactions/0",
                               "/practice/0/beats/0"})
        at(document, object)["x-own"] = {{"anything", {1, 2}}};
    CHECK(mismatches(document) == "good");
    CHECK(pack::decode(document.dump()));
}

TEST_CASE("Every value of the sample has a type in the schema")
{
    // Whatever stands in the sample, an object in its place (or, for an object, a text) must not match.
    const auto flat = sampleJson().flatten();
    std::map<std::string, std::string> places; // the first of each shape: all lines are alike
    for (const auto& [leaf, value] : flat.items())
        for (json::json_pointer p(leaf); !p.empty(); p = p.parent_pointer()) {
            auto shape = p.to_string();
            std::ranges::replace_if(
                shape, [](char c) { return c >= '0' && c <= '9'; }, '#');
            places.emplace(shape, p.to_string());
        }
    CHECK(places.size() > 90);
    for (const auto& [shape, place] : places) {
        auto document = sampleJson();
        const json wrong = at(document, place).is_object() ? json("wrong") : json{{"wrong", true}};
        at(document, place) = wrong;
        INFO(place);
        CHECK(mismatches(document) == place);
        CHECK_FALSE(pack::decode(document.dump()));
    }
}

TEST_CASE("The schema and the codec agree on what is out of range")
{
    const std::vector<std::pair<std::string, json>> faults = {
        {"/format", 2},
        {"/id", "CON"},
        {"/id", "con"},
        {"/id", "../../x"},
        {"/language", "EN"},
        {"/languages/1", "german"},
        {"/guides/0/steps/0/stage", "calm"},
        {"/guides/0/steps/0/id", std::string(65, 'a')},
        {"/lines/0/mood", json{1}},
        {"/lines/0/mood", json{1, 2, 3}},
        {"/lines/0/mood/0", 0},
        {"/lines/0/warmth", 6},
        {"/lines/4/use", "shout"},
        {"/fields/0/name", "Caller"},
        {"/policies/0/warnings", 10},
        {"/policies/0/warnings/insult", -1},
        {"/policies/0/redirect_min", 10},
        {"/policies/0/permission/scope", "day"},
        {"/policies/0/permission/timeout_s", 3601},
        {"/policies/0/permission/fallback", "hang-up"},
        {"/policies/0/immediate/0", "rude"},
        {"/policies/0/notify_at_once/0", "rude"},
        {"/policies/0/count_scope", "year"},
        {"/policies/0/groups/0/0", "rude"},
        {"/policies/0/carry_over/calls", 21},
        {"/policies/0/carry_over/days", 367},
        {"/policies/0/time_limit_min", 601},
        {"/policies/0/record_fields/0", "shoe-size"},
        {"/policies/0/end_reasons/0/categories/0", "rude"},
        {"/policies/0/recovery_s", 3601},
        {"/policies/0/review/due_h", 0},
        {"/policies/0/lines/end/default", "END"},
        {"/techniques/0/channels/0", "fax"},
        {"/calm_card/inhale_s", 16},
        {"/policies/0/review/answer_days", 61},
        {"/scorecard/0/weight", 101},
        {"/scorecard/0/comment_below", 1},
        {"/scorecard/0/comment_below", 6},
        {"/practice/0/temper", 101},
        {"/practice/0/drift", -61},
        {"/practice/0/calm", -1},
        {"/practice/0/leaves", 0},
        {"/practice/0/situation", "Late"},
        {"/practice/0/reactions/0/by", 101},
        {"/practice/0/reactions/0/most", -1},
        {"/practice/0/beats/1/temper", json{1}},
        {"/practice/0/beats/1/temper/1", 101},
        {"/practice/0/beats/1/breach", "rude"},
        {"/practice/0/beats/1/target", "everybody"},
        {"/practice/0/beats/2/safety", "fire"},
        {"/practice/0/beats/1/after/0", "The opening"},
    };
    for (const auto& [place, value] : faults) {
        auto document = sampleJson();
        at(document, place) = value;
        INFO(place << " = " << value.dump());
        CHECK(mismatches(document) == place);
        const auto pack = pack::decode(document.dump());
        REQUIRE_FALSE(pack);
        CHECK(pack.error().detail == place);
    }
}

TEST_CASE("A line that belongs nowhere or to two places does not match")
{
    auto document = sampleJson();
    at(document, "/lines/2").erase("situation");
    CHECK(mismatches(document) == "/lines/2");
    CHECK(mismatchesWith("/lines/2/use", "end") == "/lines/2");
}

TEST_CASE("A missing member and an empty title are found")
{
    auto document = sampleJson();
    at(document, "/lines/2").erase("text");
    document.erase("id");
    CHECK(mismatches(document) == "(top) /lines/2");
    CHECK(mismatchesWith("/guides/0/title", "") == "/guides/0/title");
    CHECK(mismatchesWith("/policies/0/lines/end/rude", "end-1") == "/policies/0/lines/end");
    CHECK(mismatchesWith("/lines/0/text/e_n", json::object()) != "good");
}

TEST_CASE("A document that cannot be read and a schema that cannot be used are told apart")
{
    const auto bad = pack::checkSchema("{\"a\":1,\"a\":2}", schema());
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].code == "pack.duplicate-key");
    CHECK(bad[0].pointer == "/a");
    for (const auto* unusable : {"", "{", "[]", R"({"type":"shape"})", R"({"$ref":"#/nowhere"})"}) {
        INFO(unusable);
        const auto none = pack::checkSchema(sampleText(), unusable);
        REQUIRE(none.size() == 1);
        CHECK(none[0].code == "schema.unusable");
    }
}
