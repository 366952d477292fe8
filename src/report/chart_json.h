// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <nlohmann/json_fwd.hpp>

namespace evenkeel::report {

/// A chart as a block of a document.
[[nodiscard]] nlohmann::json chartJson(const Chart&);
/// Throws nlohmann::json::exception when it is none.
[[nodiscard]] Chart chartOf(const nlohmann::json&);

} // namespace evenkeel::report
