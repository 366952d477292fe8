// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>
#include <string>

namespace evenkeel::store {

/// How far a call went up the ladder of its policy.
enum class Reached {
    Anything,
    Nothing,    ///< no warning, and no end by the agent
    Warned,     ///< at least one warning, however the call ended
    Ended,      ///< the agent ended it as the policy allows
    Overridden, ///< the agent ended it without
};

/// Which calls to list. What is left empty asks nothing; the rest holds together.
struct CallFilter
{
    std::string agent;
    std::optional<Timestamp> from, to; ///< began in [from, to)
    std::string outcome, situation;    ///< ids of the pack
    std::optional<int> moodPeak;       ///< 1–5: the caller sounded so at worst
    std::optional<int> moodEnd;        ///< 1–5: and so at the end
    Reached reached = Reached::Anything;
    bool unreviewed = false; ///< has to be reviewed and was not yet
    std::string beforeId;    ///< keyset: only calls older than this one
    int limit = 50;          ///< 1–1000
    friend bool operator==(const CallFilter&, const CallFilter&) = default;
};

} // namespace evenkeel::store
