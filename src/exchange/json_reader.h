// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/imported.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace evenkeel::exchange {

/// parseBounded() of packs under the bounds of imports. Errors: import.syntax, .depth, .too-many-values,
/// .duplicate-key, .not-text, .text-too-long; `detail` is the place.
[[nodiscard]] Result<nlohmann::json> readJson(std::string_view utf8, const Bounds& bounds = {});

/// The list of records: the document itself, or its member under the first of `keys` that is one. Null: there is none.
[[nodiscard]] const nlohmann::json* recordsOf(const nlohmann::json& document, std::initializer_list<const char*> keys);

/// A member that is text; empty otherwise.
[[nodiscard]] std::string textOf(const nlohmann::json& object, const char* key);

} // namespace evenkeel::exchange
