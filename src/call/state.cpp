// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/state.h"

#include "protocol/machine.h"

#include <algorithm>

namespace evenkeel::call {

bool isMissed(const Facts& facts)
{
    return facts.started && !isLive(facts) && !facts.answered;
}

bool isClosed(const Facts& facts, Millis recoveryLeft)
{
    return facts.started && !isLive(facts) && (facts.wrapUp || isMissed(facts)) &&
           !protocol::recordDue(facts.protocol) && recoveryLeft <= Millis{0};
}

MoodSummary moodSummary(const Facts& facts)
{
    if (facts.moods.empty())
        return {};
    const auto peak = std::max_element(facts.moods.begin(), facts.moods.end(),
                                       [](const MoodMark& a, const MoodMark& b) { return a.level < b.level; });
    return {facts.moods.front().level, peak->level, facts.moods.back().level};
}

} // namespace evenkeel::call
