// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/diff.h"
#include "pack/merge3.h"
#include "pack/random_pack.h"
#include "support/catch.h"

#include <map>

using namespace evenkeel;
using namespace evenkeel::test;
using pack::Side;

namespace {

pack::Merged merged(const pack::Pack& base, const pack::Pack& mine, const pack::Pack& theirs,
                    const pack::Decisions& decisions = {})
{
    auto result = pack::merge3(base, mine, theirs, decisions);
    if (!result)
        throw std::runtime_error(result.error().key + " " + result.error().detail);
    return std::move(*result);
}

/// As a file has it.
pack::Pack read(const pack::Pack& pack)
{
    return *pack::decode(pack::encode(pack));
}

pack::Pack edited(const pack::Pack& base, PackDice& dice, std::size_t edits)
{
    auto pack = base;
    for (; edits > 0; --edits)
        editSomething(pack, dice);
    return read(pack);
}

std::vector<std::string> lineIds(const pack::Pack& pack)
{
    std::vector<std::string> ids;
    for (const auto& line : pack.lines)
        ids.push_back(line.id);
    return ids;
}

} // namespace

TEST_CASE("A side that nobody changed has no say")
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        PackDice dice(seed);
        const auto base = read(largerPack(dice, 10));
        const auto other = edited(base, dice, 1 + dice.below(5));
        INFO("seed " << seed);
        CHECK(merged(base, other, base).pack == other);
        CHECK(merged(base, base, other).pack == other);
        CHECK(merged(base, other, other).pack == other);
        CHECK(merged(base, other, base).conflicts.empty());
    }
}

TEST_CASE("Changes to different items are both there")
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        PackDice dice(seed);
        const auto base = read(largerPack(dice, 24));
        auto mine = base;
        auto theirs = base;
        std::map<std::string, pack::Line> expected;
        for (std::size_t i = 0; i < base.lines.size(); ++i) {
            if (dice.oneIn(3))
                editLine(i % 2 == 0 ? mine : theirs, i, dice, "m" + std::to_string(i));
            expected[base.lines[i].id] = (i % 2 == 0 ? mine : theirs).lines[i];
        }
        auto added = base.lines.back();
        added.id = "mine-only";
        mine.lines.insert(mine.lines.begin() + 4, added);
        expected[added.id] = added;
        added.id = "theirs-only";
        theirs.lines.insert(theirs.lines.begin() + 9, added);
        expected[added.id] = added;
        expected.erase(theirs.lines.back().id);
        theirs.lines.pop_back();
        mine.lines.back() = base.lines.back(); // which theirs took away
        mine.policies[0].recoveryS = 17;
        theirs.policies[0].timeLimitMin = 44;
        mine.guides[0].steps[0].doList.push_back("mine");
        theirs.guides[0].steps[0].doList.push_back("theirs");

        INFO("seed " << seed);
        const auto both = merged(base, read(mine), read(theirs));
        CHECK(both.conflicts.empty());
        CHECK(both.settled());
        CHECK(both.pack.lines.size() == expected.size());
        for (const auto& line : both.pack.lines)
            CHECK(line == expected.at(line.id));
        CHECK(both.pack.policies[0].recoveryS == 17);
        CHECK(both.pack.policies[0].timeLimitMin == 44);
        const auto& list = both.pack.guides[0].steps[0].doList;
        CHECK(std::ranges::count(list, "mine") == 1);
        CHECK(std::ranges::count(list, "theirs") == 1);
        // Whoever's pack comes first, the items are the same.
        const auto turned = merged(base, read(theirs), read(mine));
        auto ids = lineIds(both.pack);
        auto turnedIds = lineIds(turned.pack);
        std::ranges::sort(ids);
        std::ranges::sort(turnedIds);
        CHECK(ids == turnedIds);
    }
}

TEST_CASE("Nothing of either side is lost: each change is in the merge or in a conflict")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        PackDice dice(seed);
        const auto base = read(largerPack(dice, 10));
        const auto mine = edited(base, dice, 1 + dice.below(6));
        const auto theirs = edited(base, dice, 1 + dice.below(6));
        INFO("seed " << seed);
        const auto both = merged(base, mine, theirs);
        const auto known = [&](const pack::ItemChange& change) {
            return std::ranges::any_of(both.conflicts, [&](const auto& c) {
                return c.section == change.section && (c.id == change.id || c.id.empty());
            });
        };
        // What is still other than mine was changed by them, or is told.
        const auto theirChanges = pack::diff(base, theirs);
        for (const auto& change : pack::diff(mine, both.pack)) {
            const bool byThem = std::ranges::any_of(theirChanges, [&](const auto& t) {
                return t.section == change.section && (t.id == change.id || change.moved);
            });
            CHECK((byThem || known(change)));
        }
        for (const auto& conflict : both.conflicts) {
            CHECK_FALSE(conflict.decided);
            CHECK_FALSE(conflict.key.empty());
        }
        pack::Decisions decisions;
        for (const auto& conflict : both.conflicts)
            decisions[conflict.key] = Side::Theirs;
        const auto decided = merged(base, mine, theirs, decisions);
        CHECK(decided.settled());
        CHECK(decided.conflicts.size() == both.conflicts.size());
    }
}

TEST_CASE("What both changed differently is a conflict that somebody settles")
{
    const auto base = *pack::decode(sampleText());
    auto mine = base;
    auto theirs = base;
    mine.lines[0].text["en"].full = "Mine.";
    theirs.lines[0].text["en"].full = "Theirs.";
    theirs.lines[0].warmth = 1;
    mine.revision = "1.1.0";
    theirs.revision = "1.2.0";
    const auto open = merged(base, mine, theirs);
    REQUIRE(open.conflicts.size() == 1);
    const auto& conflict = open.conflicts[0];
    CHECK(conflict.key == "/lines/listen-1/text/en/full");
    CHECK(conflict.section == "lines");
    CHECK(conflict.id == "listen-1");
    CHECK(conflict.title == "Mine.");
    CHECK(conflict.path == "text/en/full");
    CHECK(conflict.base == "I am listening, {caller}. Tell me all of it.");
    CHECK(conflict.mine == "Mine.");
    CHECK(conflict.theirs == "Theirs.");
    CHECK_FALSE(open.settled());
    CHECK(open.pack.lines[0].text.at("en").full == "Mine.");
    CHECK(open.pack.lines[0].warmth == 1);
    CHECK(open.pack.revision == "1.1.0");

    const auto theirWay = merged(base, mine, theirs, {{conflict.key, Side::Theirs}});
    CHECK(theirWay.settled());
    CHECK(theirWay.pack.lines[0].text.at("en").full == "Theirs.");
    CHECK(merged(base, mine, theirs, {{conflict.key, Side::Mine}}).settled());
}

TEST_CASE("An item that one side changed and the other took away is a conflict")
{
    const auto base = *pack::decode(sampleText());
    auto mine = base;
    auto theirs = base;
    mine.lines.erase(mine.lines.begin());
    theirs.lines[0].warmth = 1;
    const auto open = merged(base, mine, theirs);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts[0].mineGone);
    CHECK(open.conflicts[0].path.empty());
    CHECK(open.conflicts[0].title == "I am listening, {caller}. Tell me all of it.");
    CHECK(open.pack.lines.size() == base.lines.size() - 1);
    const auto kept = merged(base, mine, theirs, {{open.conflicts[0].key, Side::Theirs}});
    CHECK(lineIds(kept.pack) == lineIds(base));
}

TEST_CASE("A line that goes to two places is one conflict")
{
    const auto base = *pack::decode(sampleText());
    auto mine = base;
    auto theirs = base;
    mine.lines[0].step = "help";
    theirs.lines[0].step.clear();
    theirs.lines[0].situation = "late-delivery";
    const auto open = merged(base, mine, theirs);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts[0].path == "place");
    CHECK(open.pack.lines[0].step == "help");
    const auto there = merged(base, mine, theirs, {{open.conflicts[0].key, Side::Theirs}});
    CHECK(there.pack.lines[0].step.empty());
    CHECK(there.pack.lines[0].situation == "late-delivery");
}

TEST_CASE("Both may move items of one list")
{
    PackDice dice(9);
    const auto base = read(largerPack(dice, 8));
    auto mine = base;
    auto theirs = base;
    moveItem(mine.lines, 0, 5);
    moveItem(theirs.lines, 10, 2);
    auto expected = lineIds(mine);
    const auto far = base.lines[10].id;
    std::erase(expected, far);
    const auto behind = std::ranges::find(expected, base.lines[1].id);
    expected.insert(std::next(behind), far);
    const auto both = merged(base, mine, theirs);
    CHECK(both.conflicts.empty());
    CHECK(lineIds(both.pack) == expected);

    auto other = base;
    moveItem(other.lines, 0, 9);
    const auto open = merged(base, mine, other);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts[0].key == "/lines#order");
    CHECK(lineIds(open.pack) == lineIds(mine));
    CHECK(lineIds(merged(base, mine, other, {{"/lines#order", Side::Theirs}}).pack) == lineIds(other));
}

TEST_CASE("Two texts in the place of one are a conflict, two more texts are not")
{
    const auto base = *pack::decode(sampleText());
    auto mine = base;
    auto theirs = base;
    mine.calmCard.reminders.front() = "Mine.";
    theirs.calmCard.reminders.front() = "Theirs.";
    const auto open = merged(base, mine, theirs);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts[0].section == "calm_card");
    CHECK(open.conflicts[0].path == "reminders");
}

TEST_CASE("Keys of newer programs are merged like all others")
{
    auto base = *pack::decode(sampleText());
    base.unknown["/lines/0/x-note"] = "1";
    base = read(base);
    auto mine = base;
    auto theirs = base;
    mine.unknown["/lines/0/x-note"] = "2";
    mine.lines.insert(mine.lines.begin(), base.lines.back());
    mine.lines.front().id = "first";
    mine.unknown["/lines/1/x-note"] = "2";
    mine.unknown.erase("/lines/0/x-note");
    theirs.calmCard.title = "Breathe";
    const auto both = merged(base, read(mine), theirs);
    CHECK(both.conflicts.empty());
    CHECK(both.pack.unknown.at("/lines/1/x-note") == "2");
    CHECK(both.pack.calmCard.title == "Breathe");
}
