// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/lint.h"
#include "pack/sample.h"
#include "pack/schema_check.h"
#include "protocol/prover.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace evenkeel;
using namespace evenkeel::test;
using protocol::Category;

namespace {

struct Shipped
{
    std::string file; ///< its name without the ending
    std::string text;
    pack::Pack pack;
};

/// Every pack in the folder that is installed, by name.
const std::vector<Shipped>& shipped()
{
    static const std::vector<Shipped> all = [] {
        std::vector<Shipped> packs;
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "resources/packs")) {
            if (entry.path().extension() != ".json")
                continue;
            auto text = fileText(entry.path());
            auto read = pack::decode(text);
            if (!read)
                throw std::runtime_error(entry.path().string() + ": " + read.error().key + " at " +
                                         read.error().detail);
            packs.push_back({entry.path().stem().string(), std::move(text), std::move(*read)});
        }
        std::ranges::sort(packs, {}, &Shipped::file);
        return packs;
    }();
    return all;
}

const pack::Pack& retail()
{
    const auto it = std::ranges::find(shipped(), "retail-support", &Shipped::file);
    if (it == shipped().end())
        throw std::runtime_error("there is no retail-support");
    return it->pack;
}

std::map<std::string, int> linesBy(const pack::Pack& pack, std::string pack::Line::*place)
{
    std::map<std::string, int> counts;
    for (const auto& line : pack.lines)
        ++counts[line.*place];
    return counts;
}

template <typename T> std::vector<std::string> idsOf(const std::vector<T>& all)
{
    std::vector<std::string> ids;
    for (const auto& each : all)
        ids.push_back(each.id);
    return ids;
}

template <typename T> std::set<std::string> idSet(const std::vector<T>& all)
{
    const auto ids = idsOf(all);
    return {ids.begin(), ids.end()};
}

using Ids = std::vector<std::string>;

/// How a disclaimer says in a language that it is not legal advice.
const std::map<std::string, std::string> kNoLegalAdvice = {{"en", "not legal advice"},
                                                           {"es", "no es asesoramiento legal"}};

/// The rules of a policy, without the words that a language has for them.
protocol::Policy rulesOf(protocol::Policy policy)
{
    policy.title.clear();
    policy.summary.clear();
    policy.disclaimer.clear();
    policy.followUp.assign(policy.followUp.size(), {});
    for (auto& reason : policy.endReasons)
        reason.label.clear();
    return policy;
}

} // namespace

TEST_CASE("There is a shipped pack in English and one in Spanish, each in a file of its own name")
{
    std::set<std::string> languages;
    for (const auto& [file, text, p] : shipped()) {
        CHECK(p.id == file);
        languages.insert(p.language);
    }
    CHECK(languages == std::set<std::string>{"en", "es"});
}

TEST_CASE("A shipped pack is read whole: it has no key that this version does not know")
{
    for (const auto& [file, text, p] : shipped()) {
        INFO(file);
        CHECK(p.unknown.empty());
        CHECK(pack::decode(pack::encode(p)) == p);
    }
}

TEST_CASE("A shipped pack matches its schema, and the linter has nothing to say")
{
    const auto schema = fileText(sourceFolder() / "resources/schema/pack-1.schema.json");
    for (const auto& [file, text, p] : shipped()) {
        INFO(file);
        auto findings = pack::checkSchema(text, schema);
        std::ranges::move(pack::lint(p), std::back_inserter(findings));
        for (const auto& f : findings)
            FAIL_CHECK(name(f.severity) << ' ' << f.code << ' ' << f.pointer << ": " << f.sentence);
    }
}

TEST_CASE("The shipped packs compare over languages: the same ids, places, moods, fields and rules, other words")
{
    const auto& first = retail();
    for (const auto& [file, text, p] : shipped()) {
        if (&p == &first)
            continue;
        REQUIRE(idsOf(p.lines) == idsOf(first.lines));
        for (std::size_t i = 0; i < p.lines.size(); ++i) {
            const auto& line = p.lines[i];
            const auto& same = first.lines[i];
            INFO(file << ' ' << line.id);
            CHECK(line.step == same.step);
            CHECK(line.situation == same.situation);
            CHECK(line.behaviour == same.behaviour);
            CHECK(line.use == same.use);
            CHECK(line.moodMin == same.moodMin);
            CHECK(line.moodMax == same.moodMax);
            CHECK(line.text.at(p.language).brief != same.text.at(first.language).brief);
            CHECK(line.text.at(p.language).full != same.text.at(first.language).full);
        }
        REQUIRE(idsOf(p.policies) == idsOf(first.policies));
        for (std::size_t i = 0; i < p.policies.size(); ++i) {
            INFO(file << ' ' << p.policies[i].id);
            CHECK(rulesOf(p.policies[i]) == rulesOf(first.policies[i]));
            CHECK(p.policies[i].summary != first.policies[i].summary);
        }
        const auto names = [](const pack::Pack& of) {
            Ids all;
            for (const auto& field : of.fields)
                all.push_back(field.name);
            for (const auto& field : of.repeatBack.fields)
                all.push_back(field.name);
            return all;
        };
        INFO(file);
        CHECK(names(p) == names(first));
        CHECK(idsOf(p.routes) == idsOf(first.routes));
        CHECK(idsOf(p.techniques) == idsOf(first.techniques));
        CHECK(idsOf(p.scorecard) == idsOf(first.scorecard));
    }
}

TEST_CASE("Both shipped guides have their steps in their order, each complete and with at least five lines")
{
    for (const auto& [file, text, p] : shipped()) {
        INFO(file);
        REQUIRE(idsOf(p.guides) == Ids{"seven-steps", "listen-first"});
        CHECK(idsOf(p.guides[0].steps) ==
              Ids{"acknowledge", "apologize", "listen", "empathize", "offer-solution", "agree", "thank"});
        CHECK(idsOf(p.guides[1].steps) ==
              Ids{"let-them-vent", "show-empathy", "apologize-for-it", "repeat-back", "resolve"});
        const auto counts = linesBy(p, &pack::Line::step);
        for (const auto& guide : p.guides) {
            auto stage = pack::Stage::Venting;
            for (const auto& step : guide.steps) {
                INFO(guide.id << ' ' << step.id);
                CHECK(counts.at(step.id) >= 5);
                CHECK_FALSE(step.goal.empty());
                CHECK_FALSE(step.doList.empty());
                CHECK_FALSE(step.avoid.empty());
                CHECK_FALSE(step.avoidWords.empty());
                CHECK_FALSE(step.listenFor.empty());
                CHECK(step.stage >= stage); // a caller calms down on the way through a guide
                stage = step.stage;
            }
            CHECK(guide.steps.front().stage == pack::Stage::Venting);
            CHECK(stage == pack::Stage::Connected);
        }
    }
}

TEST_CASE("Every shipped situation and behaviour has at least six lines")
{
    for (const auto& [file, text, p] : shipped()) {
        INFO(file);
        CHECK(idSet(p.situations) == std::set<std::string>{"late-delivery", "hidden-charges", "billing-error",
                                                           "product-quality", "service-quality", "wants-supervisor"});
        CHECK(idSet(p.behaviours) == std::set<std::string>{"anger", "frustration", "dissatisfaction", "insult",
                                                           "threat", "manager-demand", "silence"});
        const auto situations = linesBy(p, &pack::Line::situation);
        for (const auto& s : p.situations)
            CHECK(situations.at(s.id) >= 6);
        const auto behaviours = linesBy(p, &pack::Line::behaviour);
        for (const auto& b : p.behaviours)
            CHECK(behaviours.at(b.id) >= 6);
    }
}

TEST_CASE("Shipped warnings take at most ten seconds to say and ends at most six, in every language")
{
    for (const auto& [file, json, p] : shipped()) {
        int seen = 0;
        for (const auto& line : p.lines) {
            if (line.use != "warning" && line.use != "end")
                continue;
            const auto most = std::chrono::seconds(line.use == "warning" ? 10 : 6);
            for (const auto& [language, wording] : line.text) {
                INFO(file << ' ' << line.id << ' ' << language);
                CHECK(text::speakingTime(wording.brief) <= most);
                CHECK(text::wordCount(wording.full) > text::wordCount(wording.brief));
                ++seen;
            }
        }
        CHECK(seen > 20);
    }
}

TEST_CASE("The ten shipped policies are there, each proved, with a disclaimer and words for every category")
{
    for (const auto& [file, text, p] : shipped()) {
        CHECK(idsOf(p.policies) == Ids{"permission-first", "council-one-warning", "ombudsman-ask-or-end",
                                       "insult-1-obscene-3", "clinic-zero-tolerance", "helpline", "directed-only",
                                       "three-strike", "time-limit", "never"});
        for (const auto& policy : p.policies) {
            INFO(file << ' ' << policy.id);
            const auto proof = protocol::prove(policy);
            for (const auto& v : proof.violations)
                FAIL_CHECK(v.property << ": " << v.sentence);
            CHECK(proof.states > 10);
            CHECK(policy.disclaimer.find(kNoLegalAdvice.at(p.language)) != std::string::npos);
            CHECK_FALSE(policy.summary.empty());
            CHECK_FALSE(policy.followUp.empty());
            for (const auto c : protocol::kCategories) {
                CHECK_FALSE(policy.redirectLines.of(c).empty());
                CHECK_FALSE(policy.warningLines.of(c).empty());
                CHECK_FALSE(policy.endLines.of(c).empty());
                CHECK(std::ranges::any_of(policy.endReasons, [&](const auto& r) { return r.categories.contains(c); }));
            }
        }
    }
}

TEST_CASE("The shipped policies say what the published practice says")
{
    const auto of = [](const std::string& id) { return *pack::findPolicy(retail(), id); };
    const auto needs = [&](const std::string& id, Category c) { return protocol::warningsNeeded(of(id), c); };

    const auto first = of("permission-first");
    CHECK(first.redirectMin == 1);
    CHECK(first.permission.required);
    CHECK(first.immediate == protocol::CategorySet{Category::Hate, Category::Threat});
    CHECK(first.notifyAtOnce.contains(Category::Threat));
    CHECK(needs("permission-first", Category::Insult) == 1);
    for (const auto& policy : retail().policies)
        CHECK(policy.permission.required == (policy.id == "permission-first"));

    CHECK(needs("council-one-warning", Category::Insult) == 1);
    CHECK(of("council-one-warning").immediate.empty());
    CHECK(of("council-one-warning").notifyAtOnce == protocol::CategorySet::all());
    CHECK(needs("ombudsman-ask-or-end", Category::Obscene) == 1);
    CHECK(of("ombudsman-ask-or-end").immediate.empty());
    CHECK(needs("insult-1-obscene-3", Category::Insult) == 1);
    CHECK(needs("insult-1-obscene-3", Category::Obscene) == 3);
    CHECK(needs("clinic-zero-tolerance", Category::Other) == 0);
    CHECK(of("clinic-zero-tolerance").immediate == protocol::CategorySet::all());
    CHECK(of("helpline").immediate == protocol::CategorySet{Category::Sexual});
    CHECK(of("directed-only").directedOnly);
    CHECK(of("directed-only").immediate.contains(Category::Obscene));
    CHECK(needs("three-strike", Category::Insult) == 3);
    CHECK(of("three-strike").immediate == protocol::CategorySet{Category::Slur});
    CHECK(of("time-limit").timeLimitMin == 30);
    CHECK(of("time-limit").immediate == protocol::CategorySet{Category::Threat});
    CHECK_FALSE(of("never").agentMayEnd);
}

TEST_CASE("The shipped technique library is whole, and what needs a room is for meetings in person only")
{
    const Ids wanted = {"stay-confident",
                        "script-your-response",
                        "listen-actively",
                        "mirror-the-complaint",
                        "stay-calm",
                        "find-the-root-cause",
                        "break-the-problem-down",
                        "offer-sympathy",
                        "move-to-a-private-area",
                        "respect-personal-space",
                        "be-empathic",
                        "neutral-tone",
                        "do-not-over-react",
                        "attend-to-the-thought",
                        "let-challenging-questions-pass",
                        "set-boundaries",
                        "undivided-attention",
                        "no-judgment",
                        "feeling-and-facts",
                        "allow-silence",
                        "restate-to-clarify",
                        "probing-questions",
                        "paraphrase",
                        "positive-wording",
                        "no-defensive-wording",
                        "organise-then-respond"};
    for (const auto& [file, json, p] : shipped()) {
        const auto there = idSet(p.techniques);
        for (const auto& id : wanted) {
            INFO(file << ' ' << id);
            CHECK(there.contains(id));
        }
        for (const auto& technique : p.techniques) {
            INFO(file << ' ' << technique.id);
            CHECK_FALSE(technique.channels.empty());
            CHECK(text::wordCount(technique.text) >= 20); // a paragraph
            if (technique.id == "move-to-a-private-area" || technique.id == "respect-personal-space")
                CHECK(technique.channels == Ids{"in-person"});
            else
                CHECK(std::ranges::find(technique.channels, "phone") != technique.channels.end());
        }
    }
}

TEST_CASE("The shipped lists of the wrap-up, the calm card, repeat-back and scorecard are filled")
{
    for (const auto& [file, text, p] : shipped()) {
        INFO(file);
        CHECK(idsOf(p.wrapUp.outcomes) ==
              Ids{"resolved", "follow-up", "escalated", "transferred", "ended-abuse", "caller-left"});
        CHECK(idsOf(p.wrapUp.rootCauses) ==
              Ids{"delivery", "billing", "pricing", "product", "service", "policy", "other"});
        CHECK(idsOf(p.wrapUp.resolutions) == Ids{"fixed", "cause-removed", "goodwill", "none"});
        CHECK(p.calmCard.reminders.size() >= 4);
        CHECK(p.repeatBack.fields.size() == 4);
        CHECK(p.scorecard.size() >= 5);
        CHECK(std::ranges::count_if(p.scorecard, &pack::Criterion::critical) == 1);
        for (const auto& criterion : p.scorecard)
            CHECK_FALSE(criterion.help.empty());
        CHECK(p.routes.size() >= 2);
        const auto uses = linesBy(p, &pack::Line::use);
        CHECK(uses.at("permission") >= 3);
        CHECK(uses.at("safety") >= 3);
    }
}
