// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/technique_finder.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;

TEST_CASE("techniques: without a query all of a channel, in the order of the pack")
{
    const auto pack = retailSupport();
    const app::TechniqueFinder finder(pack->techniques);
    CHECK(finder.find("", "").size() == pack->techniques.size());
    const auto phone = finder.find("  ", "phone");
    CHECK(phone.size() < pack->techniques.size()); // some are for people in the same room only
    CHECK(std::is_sorted(phone.begin(), phone.end()));
    for (const auto at : phone) {
        const auto& channels = pack->techniques[at].channels;
        CHECK(std::find(channels.begin(), channels.end(), "phone") != channels.end());
    }
    CHECK(finder.find("", "telepathy").empty());
}

TEST_CASE("techniques: found with a typo, and only in the channel that is asked for")
{
    const auto pack = retailSupport();
    const app::TechniqueFinder finder(pack->techniques);
    const auto names = [&](const char* query, const char* channel) {
        std::vector<std::string> ids;
        for (const auto at : finder.find(query, channel))
            ids.push_back(pack->techniques[at].id);
        return ids;
    };
    REQUIRE_FALSE(names("silense", "phone").empty());
    CHECK(names("silense", "phone").front() == "allow-silence");
    CHECK(names("confidant", "phone").front() == "stay-confident");
    const auto space = names("private area", "in-person");
    REQUIRE_FALSE(space.empty());
    const auto onPhone = names("private area", "phone");
    CHECK(std::find(onPhone.begin(), onPhone.end(), space.front()) == onPhone.end());
    CHECK(names("zzzzzz", "phone").empty());
}
