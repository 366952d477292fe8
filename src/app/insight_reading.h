// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_facts.h"
#include "base/result.h"
#include "pack/pack.h"

namespace evenkeel::store {
class Database;
}

/// From the tallies to what is shown of them. Reads only; any thread.
namespace evenkeel::app {

/// Without names. `today` by UTC. Errors: those of reading the database.
[[nodiscard]] Result<InsightFacts> readInsights(store::Database&, const InsightAsk&, Date today);
/// With ids for names.
[[nodiscard]] Result<InsightChoices> readInsightChoices(const store::Database&);

/// Puts the pack's words in the place of ids.
void nameInsights(InsightFacts&, const pack::Pack&);
void nameChoices(InsightChoices&, const pack::Pack&);

} // namespace evenkeel::app
