// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/diff.h"
#include "pack/random_pack.h"
#include "pack/word_diff.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::test;
using pack::What;

namespace {

pack::Pack sample()
{
    return *pack::decode(sampleText());
}

/// "changed lines/listen-1" and so on.
std::vector<std::string> told(const std::vector<pack::ItemChange>& changes)
{
    std::vector<std::string> lines;
    for (const auto& c : changes) {
        std::string line(pack::name(c.what));
        line += ' ' + c.section + '/' + c.id;
        if (c.moved && c.what != What::Moved)
            line += " moved";
        for (const auto& f : c.fields)
            line += ' ' + f.path;
        lines.push_back(line);
    }
    return lines;
}

using Lines = std::vector<std::string>;

std::string marked(std::string_view before, std::string_view after)
{
    std::string text;
    for (const auto& mark : pack::wordDiff(before, after)) {
        using Kind = pack::WordMark::Kind;
        text += mark.kind == Kind::Same ? mark.text : (mark.kind == Kind::Gone ? "[-" : "[+") + mark.text + "]";
    }
    return text;
}

} // namespace

TEST_CASE("A pack does not differ from itself")
{
    CHECK(pack::diff(sample(), sample()).empty());
}

TEST_CASE("What was changed is told by item and field, with both texts")
{
    const auto before = sample();
    auto after = before;
    after.revision = "1.1.0";
    after.lines[0].text["en"].full = "I hear you, {caller}.";
    after.lines[1].step = "listen";
    after.guides[0].steps[1].doList.push_back("Say when.");
    after.policies[0].permission.timeoutS = 30;
    after.policies[0].endReasons[0].label = "Abuse";
    after.calmCard.exhaleS = 8;
    const auto changes = pack::diff(before, after);
    CHECK(told(changes) == Lines{"changed / revision", "changed guides/steps/help do",
                                 "changed lines/listen-1 text/en/full", "changed lines/help-1 place",
                                 "changed policies/house permission/timeout_s end_reasons/abuse/label",
                                 "changed calm_card/ exhale_s"});
    CHECK(changes[1].parent == "two-steps");
    CHECK(changes[1].title == "Help");
    CHECK(changes[1].fields[0].before == "Name one next step.");
    CHECK(changes[1].fields[0].after == "Name one next step.\nSay when.");
    CHECK(changes[2].title == "I hear you, {caller}.");
    CHECK(changes[2].fields[0].before == "I am listening, {caller}. Tell me all of it.");
    CHECK(changes[3].fields[0].before == "step/help");
    CHECK(changes[3].fields[0].after == "step/listen");
}

TEST_CASE("What came and went is told with what it holds")
{
    const auto before = sample();
    auto after = before;
    after.lines.erase(after.lines.begin() + 2);
    after.routes.push_back({"bills", "Bills", "Billing team", {}});
    after.wrapUp.resolutions.push_back({"refund", "Refund"});
    const auto changes = pack::diff(before, after);
    CHECK(told(changes) ==
          Lines{"removed lines/late-1 id text/de/short text/de/full text/en/short text/en/full tags mood warmth place",
                "added routes/bills id label to", "added wrap_up/resolutions/refund id label"});
    CHECK(changes[0].title == "It is late, that is on us, and I find out why.");
    CHECK(changes[1].fields[1].after == "Bills");
    CHECK(changes[1].fields[1].before.empty());
}

TEST_CASE("Of a list in another order as few items as possible count as moved")
{
    PackDice dice(3);
    auto before = largerPack(dice);
    before.unknown.clear(); // it stands at a place, not in an item
    auto after = before;
    moveItem(after.lines, 3, 20);
    moveItem(after.lines, 10, 0);
    after.lines[0].warmth = after.lines[0].warmth % 5 + 1;
    const auto moved = after.lines[0].id;
    CHECK(told(pack::diff(before, after)) ==
          Lines{"changed lines/" + moved + " moved warmth", "moved lines/" + before.lines[3].id});
}

TEST_CASE("A step that goes to another guide is moved, not lost and found")
{
    PackDice dice(4);
    const auto before = largerPack(dice);
    auto after = before;
    after.guides[1].steps.push_back(after.guides[2].steps[0]);
    after.guides[2].steps.erase(after.guides[2].steps.begin());
    auto changes = pack::diff(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == What::Moved);
    CHECK(changes[0].parent == after.guides[1].id);
    after.guides[1].steps.back().goal = "another";
    changes = pack::diff(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == What::Changed);
    CHECK(changes[0].moved);
    CHECK(changes[0].fields.front().path == "goal");
}

TEST_CASE("A difference is found if and only if there is one")
{
    int different = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        PackDice dice(seed);
        const auto before = largerPack(dice, 12);
        auto after = before;
        for (auto edits = dice.below(4); edits > 0; --edits)
            editSomething(after, dice);
        // As a file would have it: a key that we do not know goes with the item that it was in.
        const auto left = *pack::decode(pack::encode(before));
        const auto right = *pack::decode(pack::encode(after));
        INFO("seed " << seed);
        const auto changes = pack::diff(left, right);
        CHECK(changes.empty() == (left == right));
        for (const auto& change : changes)
            CHECK((change.moved || !change.fields.empty()));
        CHECK(pack::diff(right, right).empty());
        different += changes.empty() ? 0 : 1;
    }
    CHECK(different > 30);
}

TEST_CASE("Lists whose ids are not unique are compared as well")
{
    auto before = sample();
    before.routes.push_back(before.routes[0]);
    auto after = before;
    after.routes[1].label = "Other";
    const auto changes = pack::diff(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].section.empty());
    CHECK(changes[0].fields[0].path == "routes");
}

TEST_CASE("Words are marked")
{
    CHECK(marked("We are sorry for this.", "We are very sorry for that.") ==
          "We are [+very ]sorry for [-this.][+that.]");
    CHECK(marked("", "All new.") == "[+All new.]");
    CHECK(marked("All gone.", "") == "[-All gone.]");
    CHECK(marked("The same.", "The same.") == "The same.");
    CHECK(marked("one\ntwo\n", "one\nthree\n") == "one\n[-two\n][+three\n]");
    CHECK(pack::wordDiff("", "").empty());
}

TEST_CASE("The marks of two texts are the two texts")
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        PackDice dice(seed);
        const auto before = dice.words(30);
        const auto after = dice.oneIn(4) ? dice.words(30) : before + ' ' + dice.words(4);
        std::string old;
        std::string fresh;
        const pack::WordMark* previous = nullptr;
        const auto marks = pack::wordDiff(before, after);
        for (const auto& mark : marks) {
            using Kind = pack::WordMark::Kind;
            if (mark.kind != Kind::New)
                old += mark.text;
            if (mark.kind != Kind::Gone)
                fresh += mark.text;
            CHECK_FALSE(mark.text.empty());
            CHECK((!previous || previous->kind != mark.kind));
            previous = &mark;
        }
        CHECK(old == before);
        CHECK(fresh == after);
    }
}

TEST_CASE("Very long texts that differ are marked without delay")
{
    std::string before;
    std::string after;
    for (int i = 0; i < 5000; ++i) {
        before += "a" + std::to_string(i) + ' ';
        after += "b" + std::to_string(i) + ' ';
    }
    CHECK(pack::wordDiff(before, after).size() == 2);
}
