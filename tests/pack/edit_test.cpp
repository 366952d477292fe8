// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/items.h"
#include "pack/lint.h"
#include "pack/place.h"
#include "pack/replace.h"
#include "sample.h"
#include "support/catch.h"

#include <random>

using namespace evenkeel;
using pack::Editing;
using pack::Part;
using pack::Place;
using pack::Sheet;

namespace {

pack::Pack samplePack()
{
    return *pack::decode(test::sampleText());
}

pack::Pack shippedPack()
{
    return *pack::load(test::sourceFolder() / "resources/packs/retail-support.json");
}

/// Every kind of edit there is, on places chosen by dice.
pack::Edit randomEdit(const Sheet& sheet, std::mt19937& dice)
{
    const auto pick = [&](std::size_t count) {
        return count == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, count - 1)(dice);
    };
    static const std::vector<Part> listed{Part::Guide,     Part::Step,       Part::Situation, Part::Behaviour,
                                          Part::Policy,    Part::Field,      Part::Route,     Part::Outcome,
                                          Part::RootCause, Part::Resolution, Part::Technique, Part::RepeatField,
                                          Part::Criterion, Part::Practice,   Part::Beat};
    Editing edit(sheet);
    Place place{listed[pick(listed.size())], 0, 0};
    if (place.part == Part::Step) {
        if (sheet.rest().guides.empty())
            place.part = Part::Guide;
        else
            place.index = pick(sheet.rest().guides.size());
    }
    if (place.part == Part::Beat) {
        if (sheet.rest().practice.empty())
            place.part = Part::Practice;
        else
            place.index = pick(sheet.rest().practice.size());
    }
    const auto count = pack::countIn(sheet.rest(), place);
    (place.part == Part::Step || place.part == Part::Beat ? place.inner : place.index) = pick(count);
    const auto line = pick(sheet.lineCount());
    switch (pick(10)) {
    case 0: pack::addItem(edit, place, "Something new"); break;
    case 1:
        if (count > 0)
            pack::duplicateItem(edit, place, "A copy");
        break;
    case 2:
        if (count > 0)
            pack::removeItem(edit, place);
        break;
    case 3:
        if (count > 0)
            pack::moveItem(edit, place, pick(2) == 0 ? -1 : 2);
        break;
    case 4: pack::addLine(edit, {Part::Use, pick(5), 0}, std::nullopt); break;
    case 5:
        if (sheet.lineCount() > 0)
            pack::duplicateLine(edit, line);
        break;
    case 6:
        if (sheet.lineCount() > 0)
            edit.removeLine(line);
        break;
    case 7:
        if (sheet.lineCount() > 0) {
            auto changed = sheet.line(line);
            changed.text["en"].full += " and more";
            edit.setLine(line, changed);
        }
        break;
    case 8:
        if (sheet.lineCount() > 1)
            edit.moveLine(line, pick(sheet.lineCount()));
        break;
    default: pack::replaceTexts(edit, {"the", false}, "that"); break;
    }
    return std::move(edit).finish("edit", "");
}

} // namespace

TEST_CASE("undoing every edit gives the equal pack, and doing them again the edited one")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        std::mt19937 dice(seed);
        const Sheet first(samplePack());
        auto sheet = first;
        std::vector<pack::Edit> edits;
        std::vector<Sheet> states{first};
        for (int i = 0; i < 60; ++i) {
            auto edit = randomEdit(sheet, dice);
            pack::apply(sheet, edit);
            states.push_back(sheet);
            edits.push_back(std::move(edit));
        }
        const auto last = sheet;
        for (auto i = edits.size(); i-- > 0;) {
            pack::revert(sheet, edits[i]);
            REQUIRE(sheet == states[i]);
        }
        REQUIRE(sheet.whole() == samplePack());
        for (const auto& edit : edits)
            pack::apply(sheet, edit);
        REQUIRE(sheet == last);
    }
}

TEST_CASE("a pack is the same after it was taken apart and put together")
{
    const auto pack = shippedPack();
    CHECK(Sheet(pack).whole() == pack);
    CHECK(Sheet(pack) == Sheet(pack));
}

TEST_CASE("typing on in one text is one edit, and taking it back gives the words before all of it")
{
    const Sheet first(samplePack());
    auto sheet = first;
    pack::Edit all;
    std::string words = first.line(0).text.at("en").full;
    for (const char c : std::string(" again")) {
        words += c;
        auto line = sheet.line(0);
        line.text["en"].full = words;
        Editing edit(sheet);
        edit.setLine(0, line);
        auto one = std::move(edit).finish("line", "/lines/0", "x");
        pack::apply(sheet, one);
        all = all.empty() ? std::move(one) : pack::joined(std::move(all), std::move(one));
    }
    CHECK(all.lines.size() == 1);
    CHECK(sheet.line(0).text.at("en").full == first.line(0).text.at("en").full + " again");
    pack::revert(sheet, all);
    CHECK(sheet == first);
}

TEST_CASE("the difference of two packs is an edit from one to the other, and back")
{
    std::mt19937 dice(5);
    for (int round = 0; round < 20; ++round) {
        const Sheet before(samplePack());
        auto after = before;
        for (int i = 0; i < 15; ++i)
            pack::apply(after, randomEdit(after, dice));
        const auto edit = pack::difference(before, after, "import");
        auto sheet = before;
        pack::apply(sheet, edit);
        REQUIRE(sheet == after);
        pack::revert(sheet, edit);
        REQUIRE(sheet == before);
    }
    CHECK(pack::difference(Sheet(samplePack()), Sheet(samplePack()), "nothing").empty());
}

TEST_CASE("keys that this program does not know stay with their elements")
{
    auto document = test::sampleJson();
    document["lines"][1]["colour"] = "green";
    document["situations"][0]["since"] = 2020;
    const Sheet first(*pack::decode(document.dump()));
    const auto id = first.line(1).id;
    auto sheet = first;
    Editing edit(sheet);
    edit.removeLine(0);
    pack::addItem(edit, {Part::Situation, 0, 0}, "Another");
    pack::moveItem(edit, {Part::Situation, 0, 0}, 1);
    pack::apply(sheet, std::move(edit).finish("x", ""));
    CHECK(sheet.line(0).id == id);
    CHECK(sheet.rest().unknown.count("/lines/0/colour") == 1);
    CHECK(sheet.rest().unknown.count("/situations/1/since") == 1);
    CHECK(sheet.rest().unknown.size() == first.rest().unknown.size());
    const auto again = pack::decode(pack::encode(sheet.whole()));
    REQUIRE(again);
    CHECK(*again == sheet.whole());
}

TEST_CASE("every finding of a pack leads to a place that is there")
{
    auto pack = shippedPack();
    pack.guides[0].steps[2].title.clear();
    pack.lines[3].text["en"].brief.clear();
    pack.lines[5].step = "nowhere";
    pack.policies[1].summary = std::string("a\xE2\x80\x8B") + "b";
    pack.wrapUp.outcomes[0].label.clear();
    pack.situations[0].title.clear();
    const Sheet sheet(pack);
    const auto findings = pack::lint(pack);
    REQUIRE(findings.size() >= 5);
    for (const auto& finding : findings) {
        INFO(finding.pointer << " " << finding.code);
        const auto spot = pack::spotOf(sheet, finding.pointer);
        REQUIRE(spot);
        CHECK(pack::exists(sheet.rest(), spot->place));
    }
    const auto step = pack::spotOf(sheet, "/guides/0/steps/2/title");
    REQUIRE(step);
    CHECK(step->place == Place{Part::Step, 0, 2});
    CHECK(step->member == "title");
    const auto line = pack::spotOf(sheet, "/lines/3/text/en/short");
    REQUIRE(line);
    CHECK(line->line == 3U);
    CHECK(line->member == "text/en/short");
    CHECK(line->place == *pack::homeOf(sheet.rest(), sheet.line(3)));
    CHECK(pack::spotOf(sheet, "/wrap_up/outcomes/0/label")->place == Place{Part::Outcome, 0, 0});
    CHECK_FALSE(pack::spotOf(sheet, "/guides/99/title"));
    CHECK_FALSE(pack::spotOf(sheet, "/lines/999999"));
}

TEST_CASE("a pointer to a part leads back to it")
{
    const Sheet sheet(shippedPack());
    for (const auto& place : {Place{Part::Guide, 1, 0}, Place{Part::Step, 1, 2}, Place{Part::Situation, 2, 0},
                              Place{Part::Policy, 3, 0}, Place{Part::RootCause, 1, 0}, Place{Part::Criterion, 0, 0},
                              Place{Part::RepeatField, 2, 0}, Place{Part::CalmCard, 0, 0}, Place{Part::Beat, 1, 2}}) {
        const auto spot = pack::spotOf(sheet, pack::pointerOf(place));
        REQUIRE(spot);
        CHECK(spot->place == place);
    }
}

TEST_CASE("a step that goes takes its lines along, and its copy has copies of them")
{
    auto sheet = Sheet(shippedPack());
    const Place step{Part::Step, 0, 3};
    const auto own = pack::linesOf(sheet, step).size();
    REQUIRE(own > 0);
    Editing copying(sheet);
    const auto copy = pack::duplicateItem(copying, step, "Empathize again");
    pack::apply(sheet, std::move(copying).finish("copy", ""));
    CHECK(copy == Place{Part::Step, 0, 4});
    CHECK(pack::linesOf(sheet, copy).size() == own);
    CHECK(pack::lint(sheet.whole()).size() == pack::lint(shippedPack()).size());
    Editing removing(sheet);
    pack::removeItem(removing, copy);
    pack::apply(sheet, std::move(removing).finish("remove", ""));
    CHECK(sheet.whole() == shippedPack());
}

TEST_CASE("ids of what is new are free, valid and made of its words")
{
    auto sheet = Sheet(shippedPack());
    Editing edit(sheet);
    const auto one = pack::addItem(edit, {Part::Situation, 0, 0}, "Late delivery");
    CHECK(pack::idOf(edit.view(), one) == "late-delivery-2");
    const auto two = pack::addItem(edit, {Part::Situation, 0, 0}, "\xC3\xB1\xC3\xB1");
    CHECK(pack::idOf(edit.view(), two) == "situation");
    const auto field = pack::addItem(edit, {Part::Field, 0, 0}, "1 Order no.");
    CHECK(pack::idOf(edit.view(), field) == "field");
    for (int i = 0; i < 3; ++i)
        pack::addLine(edit, {Part::Use, 0, 0}, std::nullopt);
    pack::apply(sheet, std::move(edit).finish("add", ""));
    CHECK(pack::decode(pack::encode(sheet.whole())));
}

TEST_CASE("words are found and replaced in every text, and taken back at once")
{
    const Sheet first(shippedPack());
    auto sheet = first;
    const pack::TextQuery query{"Sorry", false};
    const auto hits = pack::findTexts(sheet, query);
    REQUIRE_FALSE(hits.empty());
    std::size_t count = 0;
    for (const auto& hit : hits) {
        count += hit.count;
        CHECK(pack::spotOf(sheet, hit.pointer));
    }
    Editing edit(sheet);
    CHECK(pack::replaceTexts(edit, query, "sorry sorry") == count); // what comes in is not looked at again
    const auto done = std::move(edit).finish("replace", "");
    pack::apply(sheet, done);
    std::size_t after = 0;
    for (const auto& hit : pack::findTexts(sheet, query))
        after += hit.count;
    CHECK(after == 2 * count);
    pack::revert(sheet, done);
    CHECK(sheet == first);

    CHECK(pack::findTexts(sheet, {"", false}).empty());
    CHECK(pack::findTexts(sheet, {"sORRY", true}).empty());
    CHECK_FALSE(pack::findTexts(sheet, {"sORRY", false}).empty());
    Editing none(sheet);
    CHECK(pack::replaceTexts(none, {"", false}, "x") == 0);
    CHECK(std::move(none).finish("x", "").empty());
}

TEST_CASE("lines are put in order among those of their part alone")
{
    auto sheet = Sheet(shippedPack());
    const Place step{Part::Step, 0, 3};
    const auto ids = [&] {
        std::vector<std::string> all;
        for (const auto at : pack::linesOf(sheet, step))
            all.push_back(sheet.line(at).id);
        return all;
    };
    auto wanted = ids();
    REQUIRE(wanted.size() >= 3);
    std::rotate(wanted.begin(), wanted.begin() + 1, wanted.end()); // the first to the end
    Editing edit(sheet);
    pack::moveLineWithin(edit, step, pack::linesOf(sheet, step).front(), wanted.size() - 1);
    pack::apply(sheet, std::move(edit).finish("move", ""));
    CHECK(ids() == wanted);
}
