// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/sample.h"
#include "support/catch.h"

#include <array>

using namespace evenkeel;
using namespace evenkeel::test;
using nlohmann::json;
using protocol::Category;

TEST_CASE("A pack is read with every value in its place")
{
    const auto read = pack::decode(sampleText());
    REQUIRE(read);
    const auto& p = *read;
    CHECK(p.id == "sample");
    CHECK(p.title == "Sample");
    CHECK(p.language == "en");
    CHECK(p.languages == std::vector<std::string>{"en", "de"});
    CHECK(p.revision == "1.0.0");
    REQUIRE(p.guides.size() == 1);
    REQUIRE(p.guides[0].steps.size() == 2);
    const auto& step = p.guides[0].steps[1];
    CHECK(step.goal == "They know what happens next.");
    CHECK(step.stage == pack::Stage::Connected);
    CHECK(step.doList == std::vector<std::string>{"Name one next step."});
    CHECK(step.avoidWords == std::vector<std::string>{"company policy"});
    CHECK(step.listenFor == std::vector<std::string>{"A yes."});
    REQUIRE(p.lines.size() == 7);
    CHECK(p.lines[0].step == "listen");
    CHECK(p.lines[0].text.at("de").brief == "Ich höre zu.");
    CHECK(p.lines[0].warmth == 4);
    CHECK(p.lines[1].moodMin == 1);
    CHECK(p.lines[1].moodMax == 3);
    CHECK(p.lines[2].situation == "late-delivery");
    CHECK(p.lines[3].behaviour == "insult");
    CHECK(p.lines[5].use == "warning");
    CHECK(p.fields[0].example == "Ms Ito");
    CHECK(p.routes[0].topics == std::vector<std::string>{"late-delivery"});
    CHECK(p.wrapUp.resolutions[0].id == "fixed");
    CHECK(p.techniques[0].channels == std::vector<std::string>{"phone", "in-person"});
    CHECK(p.calmCard.exhaleS == 6);
    CHECK(p.repeatBack.sentence == "So {happened}, {caller}.");
    CHECK(p.scorecard[0] == pack::Criterion{"tone",
                                            "Kept an even tone",
                                            "Listen to the first and the last minute.",
                                            2,
                                            true,
                                            false,
                                            3,
                                            {"silence", "line-of:late-delivery"},
                                            {"interrupt"}});
    REQUIRE(p.practice.size() == 1);
    const auto& caller = p.practice[0];
    CHECK(caller.summary == "Lets you hear a caller out.");
    CHECK(caller.name == "Mr Ode");
    CHECK(caller.situation == "late-delivery");
    CHECK(caller.vip);
    CHECK(std::array{caller.temper, caller.drift, caller.calm, caller.leaves} == std::array{70, 2, 35, 95});
    CHECK(caller.reactions ==
          std::vector<pack::Reaction>{{{"silence", "line:late-1"}, -20, 2}, {{"interrupt"}, 10, 0}});
    REQUIRE(caller.beats.size() == 3);
    CHECK(caller.beats[0].temperMin == 0);
    CHECK(caller.beats[0].temperMax == 100);
    CHECK_FALSE(caller.beats[0].breach);
    const auto& shout = caller.beats[1];
    CHECK(shout.on == std::vector<std::string>{"interrupt", "idle"});
    CHECK(shout.after == std::vector<std::string>{"opening"});
    CHECK(shout.temperMin == 60);
    CHECK(shout.again);
    CHECK(shout.text.at("de") == "Sie Trottel!");
    CHECK(shout.breach == Category::Insult);
    CHECK(shout.target == protocol::Target::Agent);
    CHECK(caller.beats[2].safety == protocol::SafetyKind::SelfHarm);
    CHECK(p.unknown.empty());
}

TEST_CASE("A policy is read with every parameter")
{
    const auto read = pack::decode(sampleText());
    REQUIRE(read);
    const auto& policy = read->policies.at(0);
    CHECK(policy.disclaimer == "Information, not legal advice.");
    CHECK(policy.warnings[index(Category::Insult)] == 1);
    CHECK(policy.warnings[index(Category::Obscene)] == 2);
    CHECK(policy.warnings[index(Category::Other)] == 1);
    CHECK(policy.redirectMin == 1);
    CHECK(policy.permission ==
          protocol::PermissionRule{true, protocol::PermissionScope::Call, 90, protocol::PermissionFallback::Transfer});
    CHECK(policy.immediate == protocol::CategorySet{Category::Hate});
    CHECK(policy.notifyAtOnce == protocol::CategorySet{Category::Threat, Category::Hate});
    CHECK(policy.countScope == protocol::CountScope::Group);
    REQUIRE(policy.groups.size() == 2);
    CHECK(policy.groups[1] == protocol::CategorySet{Category::Obscene, Category::Sexual});
    CHECK(policy.carryOver == protocol::CarryOver{3, 30});
    CHECK(policy.timeLimitMin == 30);
    CHECK(policy.recordFields == std::vector<std::string>{"category", "words"});
    REQUIRE(policy.endReasons.size() == 1);
    CHECK(policy.endReasons[0].categories == protocol::CategorySet{Category::Insult, Category::Slur});
    CHECK(policy.recoveryS == 300);
    CHECK(policy.review == protocol::ReviewRule{"supervisor", 48, 5});
    CHECK(policy.followUp == std::vector<std::string>{"Write a file note."});
    CHECK(policy.redirectLines.of(Category::Slur) == "redirect-1");
    CHECK(policy.warningLines.byCategory[index(Category::Hate)] == "warning-1");
    CHECK(policy.endLines.fallback == "end-1");
}

TEST_CASE("A policy that gives only its id has the defaults")
{
    const auto policy = pack::decodePolicy(R"({"id":"small"})");
    REQUIRE(policy);
    protocol::Policy expected;
    expected.id = "small";
    expected.warnings.fill(1);
    CHECK(*policy == expected);
}

TEST_CASE("One number of warnings holds for every category")
{
    const auto policy = pack::decodePolicy(R"({"id":"strict","warnings":3})");
    REQUIRE(policy);
    for (const auto category : protocol::kCategories)
        CHECK(protocol::warningsNeeded(*policy, category) == 3);

    const auto mixed = pack::decodePolicy(R"({"id":"mixed","warnings":{"default":0,"threat":2}})");
    REQUIRE(mixed);
    CHECK(protocol::warningsNeeded(*mixed, Category::Threat) == 2);
    CHECK(protocol::warningsNeeded(*mixed, Category::Insult) == 0);
}

TEST_CASE("What was written is read as the same pack, and writing it again changes no byte")
{
    auto document = sampleJson();
    document["x-new"] = {{"deep", {1, 2.5, nullptr}}, {"text", "ü / ~"}};
    at(document, "/guides/0/steps/1")["colour"] = "green";
    at(document, "/lines/0/text/de")["sung"] = true;
    at(document, "/policies/0/permission")["until"] = -7;
    at(document, "/policies/0/lines")["hold"] = json::object();
    at(document, "/repeat_back/fields/0")["a/b~c"] = 1;
    const auto first = pack::decode(document.dump());
    REQUIRE(first);
    CHECK(first->unknown.size() == 6);
    CHECK(first->unknown.at("/repeat_back/fields/0/a~1b~0c") == "1");
    CHECK(first->unknown.at("/lines/0/text/de/sung") == "true");

    const auto text = pack::encode(*first);
    const auto second = pack::decode(text);
    REQUIRE(second);
    CHECK(*second == *first);
    CHECK(pack::encode(*second) == text);
    // Nothing that was in the document is lost or altered by reading and writing it.
    const auto patch = json::diff(document, json::parse(text));
    for (const auto& change : patch) {
        INFO(change.dump());
        const std::string path = change["path"];
        CHECK((change["op"] == "add" || path.starts_with("/policies/0/warnings"))); // the map is written out
    }
}

TEST_CASE("The written form is meant for people: two spaces, one member a line, a line feed at the end")
{
    const auto text = pack::encode(*pack::decode(sampleText()));
    CHECK(text.starts_with("{\n  \"format\": 1,\n  \"id\": \"sample\",\n  \"title\": \"Sample\","));
    CHECK(text.ends_with("}\n"));
    CHECK(text.find("höre") != std::string::npos);
}

TEST_CASE("A policy by itself is written and read as inside a pack")
{
    const auto policy = pack::decode(sampleText())->policies.at(0);
    const auto text = pack::encodePolicy(policy);
    const auto again = pack::decodePolicy(text);
    REQUIRE(again);
    CHECK(*again == policy);

    std::map<std::string, std::string> unknown;
    REQUIRE(pack::decodePolicy(R"({"id":"a","warnigs":2,"review":{"by":"x"}})", {}, &unknown));
    CHECK(unknown == std::map<std::string, std::string>{{"/warnigs", "2"}, {"/review/by", "\"x\""}});
}

TEST_CASE("An unknown key goes away with the object that held it")
{
    auto document = sampleJson();
    at(document, "/lines/6")["note"] = "kept";
    auto pack = *pack::decode(document.dump());
    pack.lines.resize(6);
    const auto again = pack::decode(pack::encode(pack));
    REQUIRE(again);
    CHECK(again->unknown.empty());
}

TEST_CASE("A newer format is told apart from a file that is no pack")
{
    auto newer = pack::decode(R"({"format":2,"id":"later"})");
    REQUIRE_FALSE(newer);
    CHECK(newer.error() == Error{Errc::Newer, "pack.format", "/format"});
    for (const auto* text : {"{}", "[]", "1", "null", R"({"format":"1"})", R"({"format":0})", R"({"format":1.0})"}) {
        INFO(text);
        const auto none = pack::decode(text);
        REQUIRE_FALSE(none);
        CHECK(none.error() == Error{Errc::Invalid, "pack.format", "/format"});
    }
}

TEST_CASE("A wrong type is refused at its place")
{
    CHECK(refusalWith("/title", 7) == "pack.type /title");
    CHECK(refusalWith("/guides", json::object()) == "pack.type /guides");
    CHECK(refusalWith("/guides/0/steps/1/do/0", nullptr) == "pack.type /guides/0/steps/1/do/0");
    CHECK(refusalWith("/lines/3", "line") == "pack.type /lines/3");
    CHECK(refusalWith("/lines/3/text", "hello") == "pack.type /lines/3/text");
    CHECK(refusalWith("/lines/3/text/en/short", json::array()) == "pack.type /lines/3/text/en/short");
    CHECK(refusalWith("/lines/3/warmth", 2.5) == "pack.type /lines/3/warmth");
    CHECK(refusalWith("/policies/0/warnings", "1") == "pack.type /policies/0/warnings");
    CHECK(refusalWith("/policies/0/permission/required", 1) == "pack.type /policies/0/permission/required");
    CHECK(refusalWith("/policies/0/count_scope", true) == "pack.type /policies/0/count_scope");
    CHECK(refusalWith("/policies/0/groups/0", "insult") == "pack.type /policies/0/groups/0");
    CHECK(refusalWith("/calm_card", json::array()) == "pack.type /calm_card");
}

TEST_CASE("A value out of its range is refused at its place")
{
    CHECK(refusalWith("/language", "English") == "pack.range /language");
    CHECK(refusalWith("/guides/0/steps/0/stage", "calm") == "pack.range /guides/0/steps/0/stage");
    CHECK(refusalWith("/lines/0/mood", json{4, 2}) == "pack.range /lines/0/mood");
    CHECK(refusalWith("/lines/0/mood", json{1, 2, 3}) == "pack.range /lines/0/mood");
    CHECK(refusalWith("/lines/0/mood/1", 6) == "pack.range /lines/0/mood/1");
    CHECK(refusalWith("/lines/0/warmth", 0) == "pack.range /lines/0/warmth");
    CHECK(refusalWith("/lines/4/use", "shout") == "pack.range /lines/4/use");
    CHECK(refusalWith("/lines/4/text/e_n", json::object()) == "pack.range /lines/4/text/e_n");
    CHECK(refusalWith("/policies/0/redirect_min", 10) == "pack.range /policies/0/redirect_min");
    CHECK(refusalWith("/policies/0/redirect_min", -1) == "pack.range /policies/0/redirect_min");
    CHECK(refusalWith("/policies/0/redirect_min", 18446744073709551615U) == "pack.range /policies/0/redirect_min");
    CHECK(refusalWith("/policies/0/permission/timeout_s", 4) == "pack.range /policies/0/permission/timeout_s");
    CHECK(refusalWith("/policies/0/warnings/insutl", 2) == "pack.range /policies/0/warnings/insutl");
    CHECK(refusalWith("/policies/0/immediate/0", "rude") == "pack.range /policies/0/immediate/0");
    CHECK(refusalWith("/policies/0/lines/end/rude", "end-1") == "pack.range /policies/0/lines/end/rude");
    CHECK(refusalWith("/policies/0/record_fields/0", "shoe-size") == "pack.range /policies/0/record_fields/0");
    CHECK(refusalWith("/techniques/0/channels/0", "fax") == "pack.range /techniques/0/channels/0");
    CHECK(refusalWith("/scorecard/0/weight", 0) == "pack.range /scorecard/0/weight");
    CHECK(refusalWith("/scorecard/0/comment_below", 6) == "pack.range /scorecard/0/comment_below");
    CHECK(refusalWith("/scorecard/0/critical", "yes") == "pack.type /scorecard/0/critical");
    CHECK(refusalWith("/policies/0/review/answer_days", 0) == "pack.range /policies/0/review/answer_days");
}

TEST_CASE("A criterion of an older pack has a label alone: it may be left out, asks for no comment and fails no call")
{
    auto document = sampleJson();
    document["scorecard"] = json::array({{{"id", "tone"}, {"label", "Kept an even tone"}}});
    const auto read = pack::decode(document.dump());
    REQUIRE(read);
    CHECK(read->scorecard.at(0) == pack::Criterion{"tone", "Kept an even tone", "", 1, false, true, 0});
    const auto again = pack::decode(pack::encode(*read));
    REQUIRE(again);
    CHECK(*again == *read);
}

TEST_CASE("What must be there is named when it is not")
{
    for (const std::string pointer :
         {"/id", "/title", "/language", "/guides/0/id", "/guides/0/steps/1/title", "/lines/2/id", "/lines/2/text",
          "/policies/0/id", "/fields/0/name", "/routes/0/to", "/wrap_up/outcomes/0/label", "/techniques/0/text"}) {
        auto document = sampleJson();
        const json::json_pointer place(pointer);
        document[place.parent_pointer()].erase(place.back());
        CHECK(refusal(document.dump()) == "pack.missing " + pointer);
    }
}

TEST_CASE("An id is short, plain and no name that a file system reserves")
{
    for (const std::string bad :
         {"", "-a", "A", "a_b", "a.b", "../../x", "CON", "con", "nul", "com1", "lpt9", "é", "a b", "a/b", "a\u202eb"})
        CHECK(refusalWith("/id", bad) == "pack.id /id");
    CHECK(refusalWith("/id", std::string(65, 'a')) == "pack.id /id");
    for (const std::string good : {"a", "7-steps", "console", "com10", "a--b"})
        CHECK(refusalWith("/id", good) == "accepted");
    CHECK(refusalWith("/lines/0/step", "../listen") == "pack.id /lines/0/step");
    CHECK(refusalWith("/policies/0/lines/end/default", "END") == "pack.id /policies/0/lines/end/default");
    CHECK(refusalWith("/fields/0/name", "caller-name") == "pack.id /fields/0/name");
    CHECK(refusalWith("/fields/0/name", "1st") == "pack.id /fields/0/name");
}

TEST_CASE("A language is named by a tag")
{
    for (const std::string good : {"en", "de", "gsw", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419"})
        CHECK(refusalWith("/language", good) == "accepted");
    for (const std::string bad :
         {"", "e", "EN", "en_GB", "en-", "en-gb", "zh-HantxTW", "zh-Hant-", "english", "en-GBR"})
        CHECK(refusalWith("/language", bad) == "pack.range /language");
}

TEST_CASE("An address or a path where words belong is refused")
{
    for (const std::string bad :
         {"https://example.org/x", "ftp://host", "file:///etc/passwd", "/etc/passwd", "\\\\server\\share",
          "C:\\Windows\\system32", "c:/temp", "../secret", "..\\secret", "./run", "~/x", "javascript:alert(1)",
          "data:text/html,x", "www.example.org", "  /etc/passwd\n", "C:\\Program Files\\x y"}) {
        INFO(bad);
        CHECK(refusalWith("/title", bad) == "pack.not-text /title");
        CHECK(refusalWith("/lines/0/text/en/short", bad) == "pack.not-text /lines/0/text/en/short");
        CHECK(refusalWith("/guides/0/steps/0/avoid/0", bad) == "pack.not-text /guides/0/steps/0/avoid/0");
    }
    for (const std::string good : {"and/or", "See https://example.org/x for it.", "<b>bold</b>", "<img src='file:x'>",
                                   "5: maybe", "A: yes", "…/…", "Data: none", "1/2"})
        CHECK(refusalWith("/title", good) == "accepted");
}

TEST_CASE("Look-ups find by id, and wording falls back to the pack's own language")
{
    const auto p = *pack::decode(sampleText());
    REQUIRE(pack::findLine(p, "late-1"));
    CHECK(pack::findLine(p, "late-1")->situation == "late-delivery");
    CHECK(pack::findLine(p, "none") == nullptr);
    CHECK(pack::findStep(p, "help") == &p.guides[0].steps[1]);
    CHECK(pack::findGuide(p, "two-steps") == &p.guides[0]);
    CHECK(pack::findPolicy(p, "house") == &p.policies[0]);
    CHECK(pack::findSituation(p, "late-delivery") == &p.situations[0]);
    CHECK(pack::wordingOf(p, p.lines[1], "de").brief == "Das mache ich jetzt.");
    CHECK(pack::wordingOf(p, p.lines[1], "fr").brief == "Here is what I do now.");
    CHECK(pack::wordingOf(p, pack::Line{}, "fr") == pack::Wording{});
}

TEST_CASE("A practice caller that gives only its names has the defaults")
{
    auto document = sampleJson();
    document["practice"] = {{{"id", "bare"}, {"title", "Bare"}, {"name", "Ms Bare"}}};
    const auto read = pack::decode(document.dump());
    REQUIRE(read);
    pack::PracticeCaller expected;
    expected.id = "bare";
    expected.title = "Bare";
    expected.name = "Ms Bare";
    CHECK(read->practice == std::vector{expected});
    CHECK(pack::decode(pack::encode(*read)) == *read);
}

TEST_CASE("Words without conduct keep whom they are aimed at when the pack is written again")
{
    auto document = sampleJson();
    at(document, "/practice/0/beats/0/target") = "staff";
    at(document, "/practice/0/beats/0/directed") = false;
    const auto read = pack::decode(document.dump());
    REQUIRE(read);
    CHECK(pack::decode(pack::encode(*read)) == *read);
}
