// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/script.h"

#include <algorithm>

namespace evenkeel::practice {

Causes causesIn(const std::vector<std::string>& texts)
{
    Causes out;
    for (const auto& text : texts)
        if (auto cause = pack::causeFrom(text))
            out.push_back(std::move(*cause));
    return out;
}

bool meets(const Causes& wanted, const Causes& happened)
{
    return std::ranges::any_of(wanted, [&](const pack::Cause& one) {
        return std::ranges::any_of(happened, [&](const pack::Cause& other) { return pack::covers(one, other); });
    });
}

Script::Script(const pack::PracticeCaller& of)
    : caller(of)
{
    for (const auto& reaction : of.reactions)
        reactions.push_back({causesIn(reaction.on), reaction.by, reaction.most});
    for (const auto& beat : of.beats)
        beats.push_back({causesIn(beat.on), &beat});
}

} // namespace evenkeel::practice
