// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <nlohmann/json.hpp>

namespace evenkeel::pack {

[[nodiscard]] nlohmann::ordered_json toJson(const protocol::Policy& policy);

[[nodiscard]] nlohmann::ordered_json toJson(const PracticeCaller& caller);

/// The whole document, unknown keys included.
[[nodiscard]] nlohmann::ordered_json toJson(const Pack& pack);

/// Two spaces of indent and a line feed at the end.
[[nodiscard]] std::string written(const nlohmann::ordered_json& document);

} // namespace evenkeel::pack
