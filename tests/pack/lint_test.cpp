// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/cause.h"
#include "pack/lint.h"
#include "pack/sample.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace evenkeel;
using namespace evenkeel::test;
using nlohmann::json;

namespace {

/// One fault planted into the sample, and the one finding that it must give.
struct Planted
{
    std::string code;
    std::string pointer;
    std::function<void(json&)> plant;
};

std::function<void(json&)> set(const std::string& pointer, const json& value)
{
    return [=](json& d) { at(d, pointer) = value; };
}

std::function<void(json&)> append(const std::string& pointer, const json& value)
{
    return [=](json& d) { at(d, pointer).push_back(value); };
}

json words(const std::string& brief, const std::string& full)
{
    return {{"en", {{"short", brief}, {"full", full}}}, {"de", {{"short", "Kurz."}, {"full", "Lang."}}}};
}

json line(const std::string& id, const std::string& kind, const std::string& place)
{
    return {{"id", id}, {kind, place}, {"text", words("Brief.", "Full.")}};
}

std::string words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "word ";
    return text;
}

const std::vector<Planted>& planted()
{
    static const std::vector<Planted> all = {
        {"id.duplicate", "/languages/2", append("/languages", "en")},
        {"id.duplicate", "/guides/1/id",
         [](json& d) {
             json guide = at(d, "/guides/0");
             guide["steps"] = json::array({at(d, "/guides/0/steps/0")});
             guide["steps"][0]["id"] = "third";
             at(d, "/guides").push_back(guide);
             at(d, "/lines").push_back(line("third-1", "step", "third"));
         }},
        {"id.duplicate", "/lines/7/id", append("/lines", line("late-1", "step", "listen"))},
        {"id.duplicate", "/situations/1/id", append("/situations", {{"id", "late-delivery"}, {"title", "Again"}})},
        {"id.duplicate", "/behaviours/1/id", append("/behaviours", {{"id", "insult"}, {"title", "Again"}})},
        {"id.duplicate", "/fields/1/name", append("/fields", {{"name", "caller"}, {"label", "Again"}})},
        {"id.duplicate", "/policies/1/id", [](json& d) { d["policies"].push_back(d["policies"][0]); }},
        {"id.duplicate", "/policies/0/end_reasons/1/id",
         append("/policies/0/end_reasons", {{"id", "abuse"}, {"label", "Again"}})},
        {"id.duplicate", "/policies/0/record_fields/2", append("/policies/0/record_fields", "words")},
        {"id.duplicate", "/routes/1/id", append("/routes", {{"id", "parcels"}, {"label", "Again"}, {"to", "Them"}})},
        {"id.duplicate", "/wrap_up/outcomes/1/id", append("/wrap_up/outcomes", {{"id", "resolved"}, {"label", "R"}})},
        {"id.duplicate", "/wrap_up/root_causes/1/id",
         append("/wrap_up/root_causes", {{"id", "delivery"}, {"label", "R"}})},
        {"id.duplicate", "/wrap_up/resolutions/1/id", append("/wrap_up/resolutions", {{"id", "fixed"}, {"label", "R"}})},
        {"id.duplicate", "/techniques/1/id",
         append("/techniques", {{"id", "silence"}, {"name", "Again"}, {"text", "Wait."}})},
        {"id.duplicate", "/repeat_back/fields/1/name",
         append("/repeat_back/fields", {{"name", "happened"}, {"label", "Again"}})},
        {"id.duplicate", "/scorecard/1/id",
         append("/scorecard", {{"id", "tone"}, {"label", "Again"}, {"help", "Listen."}})},
        {"id.duplicate", "/practice/1/id", [](json& d) { d["practice"].push_back(d["practice"][0]); }},
        {"id.duplicate", "/practice/0/beats/3/id",
         [](json& d) { at(d, "/practice/0/beats").push_back(at(d, "/practice/0/beats/2")); }},
        {"ref.unknown-situation", "/practice/0/situation", set("/practice/0/situation", "early-delivery")},
        {"ref.unknown-beat", "/practice/0/beats/1/after/1", append("/practice/0/beats/1/after", "closing")},
        {"cause.unknown", "/practice/0/reactions/1/on/1", append("/practice/0/reactions/1/on", "shouting")},
        {"cause.unknown", "/practice/0/reactions/1/on/1", append("/practice/0/reactions/1/on", "silence:listen")},
        {"cause.unknown", "/practice/0/beats/2/on/1", append("/practice/0/beats/2/on", "line-of")},
        {"cause.unknown", "/scorecard/0/shown_by/2", append("/scorecard/0/shown_by", "step:")},
        {"cause.unknown-id", "/practice/0/beats/2/on/1", append("/practice/0/beats/2/on", "step:dance")},
        {"cause.unknown-id", "/practice/0/reactions/0/on/2", append("/practice/0/reactions/0/on", "line:late-9")},
        {"cause.unknown-id", "/scorecard/0/spoilt_by/1", append("/scorecard/0/spoilt_by", "line-of:parcels")},
        {"caller.no-opening", "/practice/0/beats", set("/practice/0/beats/0/on", {"silence"})},
        {"caller.temper", "/practice/0/temper", set("/practice/0/calm", 70)},
        {"caller.temper", "/practice/0/temper", set("/practice/0/temper", 95)},
        {"caller.one-sided", "/practice/0/reactions", set("/practice/0/reactions/0/by", 20)},
        {"caller.one-sided", "/practice/0/reactions",
         [](json& d) {
             at(d, "/practice/0/reactions/1/by") = 0;
             at(d, "/practice/0/drift") = 0;
         }},
        {"beat.unreachable", "/practice/0/beats/1", set("/practice/0/beats/1/after", {"shout"})},
        {"beat.unreachable", "/practice/0/beats/1", set("/practice/0/beats/1/temper", {95, 100})},
        {"beat.unreachable", "/practice/0/beats/2", set("/practice/0/beats/2/on", json::array())},
        {"beat.too-long", "/practice/0/beats/1/text/de", set("/practice/0/beats/1/text/de", words(51))},
        {"line.language-missing", "/practice/0/beats/1/text",
         [](json& d) { at(d, "/practice/0/beats/1/text").erase("de"); }},
        {"line.language-unlisted", "/practice/0/beats/1/text/fr", set("/practice/0/beats/1/text/fr", "Non !")},
        {"text.empty", "/practice/0/beats/1/text/en", set("/practice/0/beats/1/text/en", " ")},
        {"text.empty", "/practice/0/name", set("/practice/0/name", " ")},
        {"scorecard.empty", "/scorecard", set("/scorecard", json::array())},
        {"criterion.no-help", "/scorecard/0/help", set("/scorecard/0/help", " ")},
        {"ref.unknown-step", "/lines/7/step", append("/lines", line("new", "step", "lisen"))},
        {"ref.unknown-situation", "/lines/7/situation", append("/lines", line("new", "situation", "early-delivery"))},
        {"ref.unknown-behaviour", "/lines/7/behaviour", append("/lines", line("new", "behaviour", "joy"))},
        {"ref.unknown-line", "/policies/0/lines/warning/hate", set("/policies/0/lines/warning/hate", "warning-9")},
        {"ref.unknown-topic", "/routes/0/topics/1", append("/routes/0/topics", "parcels")},
        {"guide.none", "/guides",
         [](json& d) {
             d["guides"] = json::array();
             d["lines"][0].erase("step"); // its field is used by no other line
             d["lines"][0]["situation"] = "late-delivery";
             d["lines"].erase(1);
         }},
        {"guide.empty", "/guides/1/steps", append("/guides", {{"id", "bare"}, {"title", "Bare"}})},
        {"step.unreachable", "/guides/1/steps/0/id",
         append("/guides", {{"id", "other"}, {"title", "Other"}, {"steps", {{{"id", "help"}, {"title", "Help"},
                            {"goal", "G."}, {"do", {"D."}}, {"avoid", {"A."}}, {"listen_for", {"L."}}}}}})},
        {"step.empty", "/guides/0/steps/0/goal", set("/guides/0/steps/0/goal", "")},
        {"step.bare", "/guides/0/steps/1/do", set("/guides/0/steps/1/do", json::array())},
        {"step.bare", "/guides/0/steps/1/avoid", set("/guides/0/steps/1/avoid", json::array())},
        {"step.bare", "/guides/0/steps/1/listen_for", set("/guides/0/steps/1/listen_for", json::array())},
        {"step.no-lines", "/guides/0/steps/1", set("/lines/1/step", "listen")},
        {"situation.no-lines", "/situations/1", append("/situations", {{"id", "rain"}, {"title", "Rain"}})},
        {"behaviour.no-lines", "/behaviours/1", append("/behaviours", {{"id", "joy"}, {"title", "Joy"}})},
        {"language.missing", "/languages",
         [](json& d) {
             d["languages"] = {"de"};
         }},
        {"line.no-place", "/lines/7", append("/lines", {{"id", "new"}, {"text", words("Brief.", "Full.")}})},
        {"line.two-places", "/lines/2", set("/lines/2/behaviour", "insult")},
        {"line.unused", "/lines/7", append("/lines", line("end-2", "use", "end"))},
        {"line.language-missing", "/lines/3/text", [](json& d) { at(d, "/lines/3/text").erase("de"); }},
        {"line.language-unlisted", "/lines/3/text/fr",
         set("/lines/3/text/fr", {{"short", "Court."}, {"full", "Complet."}})},
        {"line.variant-missing", "/lines/3/text/de/short", set("/lines/3/text/de/short", " ")},
        {"line.variant-missing", "/lines/3/text/en/full", [](json& d) { at(d, "/lines/3/text/en").erase("full"); }},
        {"line.too-long", "/lines/5/text/en/short", set("/lines/5/text/en/short", words(26))},
        {"line.too-long", "/lines/6/text/en/short", set("/lines/6/text/en/short", words(16))},
        {"line.too-long", "/lines/3/text/en/short", set("/lines/3/text/en/short", words(38))},
        {"line.too-long", "/lines/3/text/en/full", set("/lines/3/text/en/full", words(76))},
        {"line.avoid-word", "/lines/2/text/en/full", set("/lines/2/text/en/full", "Please CALM   down, then we see.")},
        {"line.field-undefined", "/lines/3/text/en/short", set("/lines/3/text/en/short", "About {order}.")},
        {"line.field-undefined", "/repeat_back/sentence", set("/repeat_back/sentence", "{happened} {Caller}")},
        {"field.unused", "/fields/1", append("/fields", {{"name", "shoe_size"}, {"label", "Shoe size"}})},
        {"field.unused", "/repeat_back/fields/0", set("/repeat_back/sentence", "So, {caller}.")},
        {"text.braces", "/lines/3/text/en/short", set("/lines/3/text/en/short", "Hello {caller")},
        {"text.braces", "/lines/3/text/en/full", set("/lines/3/text/en/full", "Hello caller}.")},
        {"text.braces", "/lines/3/text/de/full", set("/lines/3/text/de/full", "Hallo {der Name}.")},
        {"text.empty", "/title", set("/title", "")},
        {"text.empty", "/guides/0/steps/1/title", set("/guides/0/steps/1/title", "  ")},
        {"text.empty", "/policies/0/title", [](json& d) { at(d, "/policies/0").erase("title"); }},
        {"text.empty", "/techniques/0/text", set("/techniques/0/text", "")},
        {"text.address", "/title", set("/title", "https://example.org/")},
        {"text.address", "/lines/3/text/en/short", set("/lines/3/text/en/short", "/etc/passwd")},
        {"text.too-long", "/guides/0/summary", set("/guides/0/summary", std::string((16U << 10) + 1, 'a'))},
        {"text.invisible", "/title", set("/title", "Sam\u202eple")},
        {"text.invisible", "/guides/0/steps/0/do/0", set("/guides/0/steps/0/do/0", "Let\u200bthem.")},
        {"text.invisible", "/lines/0/text/de/short", set("/lines/0/text/de/short", "Ich\u0007höre.")},
        {"policy.no-end-reason", "/policies/0/end_reasons", set("/policies/0/end_reasons", json::array())},
        {"policy.reason-without-sentence", "/policies/0/end_reasons/0", set("/policies/0/end_reasons/0/label", "")},
        {"policy.no-end-line", "/policies/1/lines/end",
         [](json& d) {
             d["policies"].push_back(d["policies"][0]);
             d["policies"][1]["id"] = "second";
             at(d, "/policies/1/lines/end") = {{"hate", "end-1"}};
         }},
        {"policy.no-warning-line", "/policies/0/lines/warning",
         set("/policies/0/lines/warning", {{"insult", "warning-1"}})},
        {"policy.no-redirect-line", "/policies/0/lines/redirect",
         set("/policies/0/lines/redirect", {{"threat", "redirect-1"}})},
        {"policy.line-use", "/policies/0/lines/end/slur", set("/policies/0/lines/end/slur", "warning-1")},
        {"policy.groups-missing", "/policies/0/groups", set("/policies/0/groups", json::array())},
        {"policy.groups-unused", "/policies/0/groups", set("/policies/0/count_scope", "call")},
        {"policy.groups-overlap", "/policies/0/groups/1", append("/policies/0/groups/1", "slur")},
        {"policy.carry-over", "/policies/0/carry_over", set("/policies/0/carry_over/days", 0)},
        {"policy.permission-idle", "/policies/0/permission", set("/policies/0/warnings", 0)},
        {"policy.redirect-idle", "/policies/0/redirect_min",
         [](json& d) {
             at(d, "/policies/0/permission/required") = false;
             at(d, "/policies/0/immediate") = {"insult", "slur", "obscene",  "sexual", "threat",
                                               "hate",   "boundary", "demand", "other"};
         }},
        {"policy.never-ends", "/policies/0/immediate",
         [](json& d) {
             at(d, "/policies/0/agent_may_end") = false;
             at(d, "/policies/0/time_limit_min") = 0;
         }},
        {"policy.never-ends", "/policies/0/time_limit_min",
         [](json& d) {
             at(d, "/policies/0/agent_may_end") = false;
             at(d, "/policies/0/immediate") = json::array();
         }},
        {"wrap-up.empty", "/wrap_up/outcomes", set("/wrap_up/outcomes", json::array())},
        {"key.unknown", "/lines/4/text/en/sung", set("/lines/4/text/en/sung", true)},
        {"key.unknown", "/policies/0/permission/by", set("/policies/0/permission/by", {{"deep", 1}})},
    };
    return all;
}

std::vector<pack::Finding> lintOf(const json& document)
{
    // What programs refuse stands in drafts alone.
    const auto pack = pack::decode(document.dump(), {.stringBytes = 1U << 20, .anyText = true});
    if (!pack)
        return {{pack::Severity::Error, pack.error().key, pack.error().detail, "refused"}};
    return pack::lint(*pack);
}

} // namespace

TEST_CASE("A clean pack gives no finding")
{
    for (const auto& f : lintOf(sampleJson()))
        FAIL_CHECK(f.code << " " << f.pointer << ": " << f.sentence);
}

TEST_CASE("Every planted fault is found at its place, and nothing else is")
{
    for (const auto& fault : planted()) {
        auto document = sampleJson();
        fault.plant(document);
        const auto findings = lintOf(document);
        INFO(fault.code << " at " << fault.pointer);
        for (const auto& f : findings)
            UNSCOPED_INFO("found " << f.code << " at " << f.pointer << ": " << f.sentence);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == fault.code);
        CHECK(findings[0].pointer == fault.pointer);
        CHECK(findings[0].sentence.size() > 10);
        CHECK(findings[0].sentence.ends_with('.'));
    }
}

TEST_CASE("Every rule has a planted fault, and its severity")
{
    std::set<std::string> tried;
    for (const auto& fault : planted())
        tried.insert(fault.code);
    std::set<std::string> codes;
    for (const auto& rule : pack::lintRules()) {
        CHECK(codes.insert(std::string(rule.code)).second);
        CHECK(tried.contains(std::string(rule.code)));
        CHECK_FALSE(rule.meaning.empty());
    }
    auto document = sampleJson();
    at(document, "/title") = "";
    CHECK(lintOf(document).at(0).severity == pack::Severity::Error);
    document = sampleJson();
    at(document, "/guides/0/steps/0/goal") = "";
    CHECK(lintOf(document).at(0).severity == pack::Severity::Warning);
    document = sampleJson();
    document["x"] = 1;
    CHECK(lintOf(document).at(0).severity == pack::Severity::Note);
}

TEST_CASE("Findings are sorted by place")
{
    auto document = sampleJson();
    at(document, "/title") = "";
    at(document, "/lines/3/text/en/short") = "{a} {";
    at(document, "/guides/0/steps/0/goal") = "";
    const auto findings = lintOf(document);
    REQUIRE(findings.size() == 4);
    CHECK(findings[0].pointer == "/guides/0/steps/0/goal");
    CHECK(findings[1].code == "line.field-undefined");
    CHECK(findings[2].code == "text.braces");
    CHECK(findings[3].pointer == "/title");
}

TEST_CASE("Words to avoid are found as whole words only, in any case and script")
{
    const auto avoids = [](const std::string& phrase, const std::string& said) {
        auto document = sampleJson();
        at(document, "/guides/0/steps/0/avoid_words") = {phrase};
        at(document, "/lines/3/text/en/full") = said;
        return std::ranges::any_of(lintOf(document), [](const auto& f) { return f.code == "line.avoid-word"; });
    };
    CHECK(avoids("calm down", "Calm down!"));
    CHECK(avoids("you're wrong", "Well, YOU’RE wrong."));
    CHECK(avoids("but", "Yes, but"));
    CHECK(avoids("über", "ÜBER alles"));
    CHECK(avoids("нет", "Нет, нельзя"));
    CHECK(avoids("łza", "ŁZA"));
    CHECK_FALSE(avoids("but", "A button, a halibut"));
    CHECK_FALSE(avoids("calm down", "calm downstairs"));
    CHECK_FALSE(avoids("no", "наnoс, nó, nomad"));
    CHECK_FALSE(avoids(" ", "Anything at all"));
}

TEST_CASE("Doubled braces are braces")
{
    auto document = sampleJson();
    at(document, "/lines/3/text/en/short") = "A {{brace}} and }} another {{.";
    CHECK(lintOf(document).empty());
}

TEST_CASE("Invisible characters are found in unknown keys and values as well")
{
    auto document = sampleJson();
    document["x-a\u202e"] = {{"y", {"fine", "not\u2066fine"}}};
    const auto findings = lintOf(document);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].code == "key.unknown");
    CHECK(findings[1].code == "text.invisible");
    CHECK(findings[1].pointer == "/x-a\u202e");
    CHECK(findings[2].code == "text.invisible");
    CHECK(findings[2].pointer == "/x-a\u202e/y/1");
    CHECK(findings[2].sentence.find("U+2066") != std::string::npos);
}

TEST_CASE("A pack of thousands of lines is linted while somebody types")
{
    auto pack = *pack::decode(sampleText());
    for (int i = 0; i < 4000; ++i) {
        auto line = pack.lines[0];
        line.id = "line-" + std::to_string(i);
        pack.lines.push_back(line);
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(pack::lint(pack).empty());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5)); // a guard against squares, not a bench
}

TEST_CASE("The trainer's page lists every code of the linter with its severity")
{
    const auto page = fileText(sourceFolder() / "docs/pack-format.md");
    for (const auto& rule : pack::lintRules()) {
        const auto row = "| `" + std::string(rule.code) + "` | " + std::string(name(rule.severity)) + " | " +
                         std::string(rule.meaning) + " |";
        INFO(row);
        CHECK(page.find(row) != std::string::npos);
    }
}

TEST_CASE("The small pack on the trainer's page is as good as the page says")
{
    const auto page = fileText(sourceFolder() / "docs/pack-format.md");
    const auto start = page.find("```json\n") + 8;
    const auto text = page.substr(start, page.find("\n```", start) - start);
    const auto pack = pack::decode(text);
    REQUIRE(pack);
    CHECK(pack->id == "coffee-club");
    for (const auto& f : pack::lint(*pack))
        FAIL_CHECK(f.code << " " << f.pointer << ": " << f.sentence);
}

TEST_CASE("A long chain of a caller's words, written last to first, is followed at once")
{
    auto pack = *pack::decode(sampleText());
    auto& beats = pack.practice[0].beats;
    const auto like = beats[2];
    for (int i = 5000; i > 0; --i) {
        auto beat = like;
        beat.id = "word-" + std::to_string(i);
        beat.after = {i == 1 ? "opening" : "word-" + std::to_string(i - 1)};
        beats.push_back(beat);
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(pack::lint(pack).empty());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5)); // a guard against squares, not a bench
}

TEST_CASE("The trainer's page lists every cause with its meaning")
{
    const auto page = fileText(sourceFolder() / "docs/pack-format.md");
    for (const auto& word : pack::causeWords()) {
        const auto row = "| `" + std::string(word.name) + "` | " + std::string(word.meaning) + " |";
        INFO(row);
        CHECK(page.find(row) != std::string::npos);
    }
}

TEST_CASE("A cause is read from its words and written as them, and one without an id covers those with one")
{
    for (const auto* words : {"start", "step", "step:listen", "line-of:late-delivery", "leaving"}) {
        const auto cause = pack::causeFrom(words);
        INFO(words);
        REQUIRE(cause);
        CHECK(pack::textOf(*cause) == words);
    }
    for (const auto* words : {"", "Start", "step:", "step:No", "line-of", "silence:3", "start:start"})
        CHECK_FALSE(pack::causeFrom(words));
    const auto covers = [](const char* wanted, const char* happened) {
        return pack::covers(*pack::causeFrom(wanted), *pack::causeFrom(happened));
    };
    CHECK(covers("step", "step:listen"));
    CHECK(covers("step:listen", "step:listen"));
    CHECK_FALSE(covers("step:help", "step:listen"));
    CHECK_FALSE(covers("step:listen", "step"));
    CHECK_FALSE(covers("repeat", "step:listen"));
}
