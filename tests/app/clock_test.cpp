// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"

#include <ctime>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;

TEST_CASE("the clock for durations goes on while the machine sleeps")
{
    const auto clock = app::Clock::system();
    const auto now = clock.monotonic();
    CHECK(clock.monotonic() >= now);
#ifdef __linux__
    std::timespec boot{};
    REQUIRE(::clock_gettime(CLOCK_BOOTTIME, &boot) == 0);
    const Millis sinceBoot =
        std::chrono::floor<Millis>(std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec));
    CHECK(sinceBoot >= now);
    CHECK(sinceBoot - now < 60s); // CLOCK_MONOTONIC is apart from it by all the sleep since the start
#endif
}
