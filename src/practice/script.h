// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/cause.h"
#include "pack/pack.h"

#include <string>
#include <vector>

namespace evenkeel::practice {

using Causes = std::vector<pack::Cause>;

/// The causes of a list as values. What is no cause, which the linter tells of, is left out.
[[nodiscard]] Causes causesIn(const std::vector<std::string>& texts);
/// True if something that is wanted happened.
[[nodiscard]] bool meets(const Causes& wanted, const Causes& happened);

/// A practice caller with its causes read.
struct Script
{
    explicit Script(const pack::PracticeCaller& caller);

    struct Reaction
    {
        Causes on;
        int by = 0, most = 0;
    };
    struct Beat
    {
        Causes on;
        const pack::Beat* words = nullptr; ///< of `caller`, which outlives this
    };
    const pack::PracticeCaller& caller;
    std::vector<Reaction> reactions;
    std::vector<Beat> beats;
};

} // namespace evenkeel::practice
