// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/codec.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace evenkeel::pack {

/// Parses a document that nobody vouches for. Every bound is checked while reading, so at no moment is more built than
/// `limits` allow. Errors as decode() lists them, up to pack.number-range.
[[nodiscard]] Result<nlohmann::json> parseBounded(std::string_view text, const Limits& limits);

/// A key as it may stand in an error: shortened, and without characters that change how a terminal shows the rest.
[[nodiscard]] std::string shownToken(std::string_view key);

} // namespace evenkeel::pack
