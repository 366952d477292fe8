// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_facts.h"
#include "report/document.h"

namespace evenkeel::app {

/// The figures for paper: the charts first, and then the same numbers as tables.
[[nodiscard]] report::Document insightReport(const InsightFacts&);

} // namespace evenkeel::app
