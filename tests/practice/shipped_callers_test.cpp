// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/agent.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace evenkeel;
using namespace evenkeel::test;
using practice::Verdict;

namespace {

const std::vector<std::string> kPacks = {"retail-support", "atencion-cliente"};

std::string told(const Played& played, const std::vector<std::string>& refused)
{
    std::string text;
    for (const auto& key : refused)
        text += "refused " + key + "\n";
    for (const auto& moment : played.practice().moments())
        text += std::to_string(moment.at.count() / 1000) + " s " + pack::textOf(moment.cause) + ": " +
                std::to_string(moment.before) + " → " + std::to_string(moment.after) + "\n";
    for (const auto& words : played.practice().said())
        text += std::to_string(words.at.count() / 1000) + " s “" + words.beat + "”\n";
    return text + std::string(practice::name(played.outcome().verdict));
}

} // namespace

TEST_CASE("Every shipped caller can be won by an agent who stays with the caller")
{
    for (const auto& id : kPacks) {
        const auto pack = shippedPack(id);
        for (const auto& caller : pack->practice) {
            Played played(pack, caller);
            const auto refused = played.run(caller.id + ".won");
            INFO(id << ' ' << caller.id << '\n' << told(played, refused));
            CHECK(refused.empty());
            CHECK(practice::isWon(played.outcome().verdict));
            REQUIRE(played.outcome().total);
            CHECK_FALSE(played.outcome().total->failed);
        }
    }
}

TEST_CASE("Every shipped caller can be lost, and scores less than the call that was won")
{
    for (const auto& id : kPacks) {
        const auto pack = shippedPack(id);
        for (const auto& caller : pack->practice) {
            Played won(pack, caller);
            (void)won.run(caller.id + ".won");
            Played played(pack, caller);
            const auto refused = played.run(caller.id + ".lost");
            INFO(id << ' ' << caller.id << '\n' << told(played, refused));
            CHECK_FALSE(practice::isWon(played.outcome().verdict));
            CHECK(played.outcome().verdict != Verdict::Open);
            REQUIRE(played.outcome().total);
            CHECK(played.outcome().total->score < won.outcome().total->score);
        }
    }
}

TEST_CASE("The shipped callers cover each situation, a threat, hate speech and a danger")
{
    for (const auto& id : kPacks) {
        const auto pack = shippedPack(id);
        std::set<std::string> situations;
        std::set<protocol::Category> conduct;
        std::set<protocol::SafetyKind> dangers;
        for (const auto& caller : pack->practice) {
            situations.insert(caller.situation);
            for (const auto& beat : caller.beats) {
                if (beat.breach)
                    conduct.insert(*beat.breach);
                if (beat.safety)
                    dangers.insert(*beat.safety);
            }
        }
        INFO(id);
        CHECK(pack->practice.size() >= 8);
        for (const auto& situation : pack->situations)
            CHECK(situations.contains(situation.id));
        CHECK(conduct.contains(protocol::Category::Threat));
        CHECK(conduct.contains(protocol::Category::Hate));
        CHECK_FALSE(dangers.empty());
    }
}

TEST_CASE("The shipped callers are the same in both languages, in other words")
{
    const auto first = shippedPack(kPacks[0]);
    const auto second = shippedPack(kPacks[1]);
    REQUIRE(first->practice.size() == second->practice.size());
    for (std::size_t i = 0; i < first->practice.size(); ++i) {
        const auto& one = first->practice[i];
        const auto& other = second->practice[i];
        INFO(one.id);
        CHECK(one.id == other.id);
        CHECK(one.reactions == other.reactions);
        CHECK(one.summary != other.summary);
        CHECK(std::array{one.temper, one.drift, one.calm, one.leaves} ==
              std::array{other.temper, other.drift, other.calm, other.leaves});
        REQUIRE(one.beats.size() == other.beats.size());
        for (std::size_t b = 0; b < one.beats.size(); ++b) {
            auto same = other.beats[b];
            CHECK(same.text.at(second->language) != one.beats[b].text.at(first->language));
            same.text = one.beats[b].text;
            CHECK(same == one.beats[b]);
        }
    }
}

TEST_CASE("A threat can be answered in two right ways: by ending the call, and by leading the caller back")
{
    const auto pack = shippedPack("retail-support");
    const auto& caller = *pack::findPracticeCaller(*pack, "threat-at-the-counter");
    Played ended(pack, caller);
    (void)ended.run("threat-at-the-counter.won");
    CHECK(ended.outcome().verdict == Verdict::Ended);
    Played calmed(pack, caller);
    const auto refused = calmed.run("threat-at-the-counter.calmed");
    INFO(told(calmed, refused));
    CHECK(refused.empty());
    CHECK(calmed.outcome().verdict == Verdict::Calmed);
}

TEST_CASE("A danger that nobody raised loses the call, however calm the caller sounds")
{
    const auto pack = shippedPack("retail-support");
    Played played(pack, *pack::findPracticeCaller(*pack, "nothing-left"));
    const auto refused = played.run("nothing-left.lost");
    INFO(told(played, refused));
    CHECK(played.outcome().verdict == Verdict::Missed);
    CHECK(played.outcome().total->failed);
}
