// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "call/event.h"
#include "call/figures.h"
#include "call/state.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::call {

/// What one call adds to the figures of its day, its agent, its situation and its pack's revision.
struct Contribution
{
    Date day{}; ///< on which it began, by UTC: the same on every machine
    std::string agent;
    std::string situation; ///< empty: none was chosen
    std::string revision;  ///< "retail-support 1.0.0"
    Figures figures;       ///< without lines
    Parts lines;
    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// What Contribution::revision is called.
[[nodiscard]] std::string revisionKey(const std::string& pack, const std::string& revision);

/// Empty while the call lives, and for a missed one. `log` is all of its entries, `facts` their fold, `steps` those of
/// its guide (none: the guide is unknown, so nothing is said to be skipped). It follows from public fields alone, so an
/// erasure leaves it as it is.
///
/// A step is skipped if it was never entered though a later one was, or though the call came to its ordinary end. A
/// line was followed by a calmer caller if the next mood given in the call is calmer than the one in force when it was
/// said; without a mood before, or after, it is not counted. What was undone did not happen.
[[nodiscard]] std::optional<Contribution> contributionOf(std::span<const LogEntry> log, const Facts& facts,
                                                         const std::vector<std::string>& steps);

} // namespace evenkeel::call
