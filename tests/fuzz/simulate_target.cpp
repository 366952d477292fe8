// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "cli/simulate_command.h"
#include "fuzz/targets.h"
#include "pack/codec.h"

#include <algorithm>
#include <array>

namespace evenkeel::fuzz {

void simulate(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 4> keys = {"simulate.syntax", "simulate.unknown-command",
                                                             "simulate.time", "simulate.field"};
    for (const auto& line : text::split(bytes, '\n')) {
        const auto read = cli::parseSimulated(line);
        if (!read) {
            require(std::ranges::find(keys, read.error().key) != keys.end(), "a line is refused by name");
            continue;
        }
        require(!read->at || (*read->at >= Millis{0} && *read->at <= std::chrono::hours(24 * 366)),
                "a time is within a year");
        const auto* start = std::get_if<cli::SimulatedStart>(&read->act);
        if (start != nullptr && !start->inlinePolicy.empty()) {
            const auto policy = pack::decodePolicy(start->inlinePolicy);
            require(policy || policy.error().key.starts_with("pack."), "an inline policy is read or refused by name");
        }
    }
}

} // namespace evenkeel::fuzz
