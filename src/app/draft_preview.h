// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "pack/place.h"

namespace evenkeel::app {

/// A made-up call in the middle of a draft, for the agent's panel to show.
struct PreviewWish
{
    pack::Place place; ///< a step, a situation, a behaviour; of any other part the first step is shown
    std::string line;  ///< this one first; empty: none
    std::string policy;
    bool full = false; ///< the detailed wording
    friend bool operator==(const PreviewWish&, const PreviewWish&) = default;
};

struct Preview
{
    bool possible = false;                    ///< false: no guide with a step, or no policy
    std::shared_ptr<const pack::Pack> pack{}; ///< what of it the call is led with
    CallView view;
};

/// Nothing of it is logged. Takes well under a tenth of a second and is meant for a worker.
[[nodiscard]] Preview previewOf(const pack::Sheet&, const PreviewWish&);

} // namespace evenkeel::app
