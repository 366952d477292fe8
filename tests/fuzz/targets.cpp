// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace evenkeel::fuzz {

std::span<const Target> targets()
{
    static constexpr std::array<Target, 8> all = {{{"pack", pack},
                                                   {"event", event},
                                                   {"screen-pop", screenPop},
                                                   {"simulate", simulate},
                                                   {"baresip", baresip},
                                                   {"search", search},
                                                   {"evidence", evidence},
                                                   {"import", import}}};
    return all;
}

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace evenkeel::fuzz
