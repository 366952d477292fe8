// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/line_finder.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

std::shared_ptr<const pack::Pack> smallPack()
{
    auto pack = std::make_shared<pack::Pack>();
    pack->language = "en";
    const auto line = [&](const char* id, const char* step, const char* situation, const char* words) {
        pack::Line added;
        added.id = id;
        added.step = step;
        added.situation = situation;
        added.text["en"] = {words, {}};
        pack->lines.push_back(added);
    };
    line("one", "listen", "", "Take your time with the parcel.");
    line("two", "agree", "", "Take your time with the parcel.");
    line("three", "", "billing", "Take your time with the parcel.");
    return pack;
}

} // namespace

TEST_CASE("among equal lines the one that fits what is going on comes first")
{
    const app::LineFinder finder(smallPack(), {});
    call::Facts facts;
    facts.steps.push_back({"agree", {}});
    CHECK(finder.find("parcel", facts, 9).front() == "two");
    facts.steps.push_back({"listen", {}});
    CHECK(finder.find("parcel", facts, 9).front() == "one");
    facts.steps.clear();
    facts.situation = "billing";
    CHECK(finder.find("parcel", facts, 9).front() == "three");
}

TEST_CASE("among equals, what was said lately comes first, in this call before earlier ones")
{
    const app::LineFinder finder(smallPack(), {{"two", 5, Timestamp{Millis{9}}}, {"gone", 7, Timestamp{Millis{8}}}});
    call::Facts facts;
    CHECK(finder.find("parcel", facts, 9).front() == "two");
    facts.lines["three"] = {1, 0, Millis{1000}};
    CHECK(finder.find("parcel", facts, 9).front() == "three");
}

TEST_CASE("the shipped lines are found with a typo, by a tag and by their situation")
{
    const app::LineFinder finder(retailSupport(), {});
    const auto found = [&](const char* query, auto&& wanted) {
        const auto ids = finder.find(query, {}, 5);
        return std::any_of(ids.begin(), ids.end(),
                           [&](const auto& id) { return wanted(*pack::findLine(*retailSupport(), id)); });
    };
    CHECK(found("delivry late", [](const pack::Line& l) { return l.situation == "late-delivery"; }));
    CHECK(found("manager", [](const pack::Line& l) {
        return l.behaviour == "manager-demand" || l.situation == "wants-supervisor";
    }));
    CHECK(finder.find("", {}, 4).size() == 4);
    CHECK(finder.find("parcel", {}, 0).empty());
}
