// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/pack.h"
#include "ui/supervisor/insight_facts.h"

namespace evenkeel::store {
class Database;
}

/// From the tallies to what the insights page shows. Reads only; any thread.
namespace evenkeel::ui {

/// Without names. `today` by UTC. Errors: those of reading the database.
[[nodiscard]] Result<supervisor::InsightFacts> readInsights(const store::Database&, const supervisor::InsightAsk&,
                                                            Date today);
/// With ids for names.
[[nodiscard]] Result<supervisor::InsightChoices> readInsightChoices(const store::Database&);

/// Puts the pack's words in the place of ids.
void nameInsights(supervisor::InsightFacts&, const pack::Pack&);
void nameChoices(supervisor::InsightChoices&, const pack::Pack&);

} // namespace evenkeel::ui
