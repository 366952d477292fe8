// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/date.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace std::chrono;

TEST_CASE("a date reads back as it was written, every day from 1999 to 2101")
{
    const Date last{year{2101} / 1 / 1};
    std::string before;
    for (Date date{year{1999} / 1 / 1}; date <= last; date += days{1}) {
        const auto text = isoDate(date);
        REQUIRE(parseDate(text) == date);
        REQUIRE(before < text); // sorts as text
        before = text;
    }
    CHECK(isoDate(Date{year{2026} / 11 / 3}) == "2026-11-03");
    CHECK(isoDate(Date{year{12026} / 1 / 1}) == "9999-12-31");
}

TEST_CASE("what is no day of the calendar is no date")
{
    for (const char* text : {"", "2026-2-03", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
                             "2026/01/01", "2026-01-01 ", " 2026-01-1", "+026-01-01", "2026-01-0x", "-026-01-01"}) {
        INFO(text);
        CHECK_FALSE(parseDate(text));
    }
    CHECK(parseDate("2024-02-29"));
}
