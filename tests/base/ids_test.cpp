// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "support/catch.h"

#include <set>

using namespace evenkeel;

TEST_CASE("ids have the form of UUIDv7 and never go backwards")
{
    const Timestamp now{Millis{1'790'000'000'000}};
    std::string last;
    std::set<std::string> seen;
    for (int i = 0; i < 10'000; ++i) {
        // the wall clock may be set back: ids still sort in the order of their making
        const auto id = makeUuid7(now - Millis{i % 7 == 0 ? 5000 : 0});
        REQUIRE(isUuid(id));
        REQUIRE(id[14] == '7');
        REQUIRE(id > last);
        REQUIRE(seen.insert(id).second);
        last = id;
    }
    CHECK(last.substr(0, 8) == "01a0c450"); // 1,790,000,000,000 ms, the first 32 of 48 bits
}

TEST_CASE("what is no UUID is not taken for one")
{
    CHECK_FALSE(isUuid(""));
    CHECK_FALSE(isUuid("../../etc/passwd"));
    CHECK_FALSE(isUuid("01A0C454-0000-7000-8000-000000000000"));
}
