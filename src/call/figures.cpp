// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/figures.h"

namespace evenkeel::call {

void add(Counts& to, const Counts& what, int sign)
{
    for (const auto& [name, member] : kCounts)
        to.*member += sign * what.*member;
}

void add(Parts& to, const Parts& what, int sign)
{
    for (const auto& [key, sum] : what) {
        const auto at = to.try_emplace(key).first;
        at->second.n += sign * sum.n;
        at->second.total += sign * sum.total;
        if (at->second == PartSum{})
            to.erase(at);
    }
}

void add(Figures& to, const Figures& what, int sign)
{
    add(to.counts, what.counts, sign);
    add(to.parts, what.parts, sign);
}

} // namespace evenkeel::call
