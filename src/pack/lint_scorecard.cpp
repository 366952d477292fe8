// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/lint_parts.h"

namespace evenkeel::pack {

void lintScorecard(const Pack& pack, Findings& found)
{
    if (pack.scorecard.empty())
        found.add("scorecard.empty", "/scorecard", "There is nothing to score a call by.");
    for (std::size_t i = 0; i < pack.scorecard.size(); ++i)
        if (text::cleaned(pack.scorecard[i].help).empty())
            found.add("criterion.no-help", at("scorecard", i) + "/help",
                      "Nothing tells two raters how to score " + quoted(pack.scorecard[i].id) + " alike.");
}

} // namespace evenkeel::pack
