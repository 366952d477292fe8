// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/codec.h"
#include "pack/lint.h"

#include <string_view>
#include <vector>

namespace evenkeel::pack {

/// Holds `document` against `schema`, a JSON Schema of draft 7. Findings are errors with the code schema.mismatch, the
/// deepest place of each fault only, sorted by pointer. A document that cannot be read gives one finding with the code
/// that decode() would give; a schema that cannot be used gives schema.unusable. Takes tens of milliseconds and is
/// never needed at the start of the program: what decode() accepts is safe to use.
[[nodiscard]] std::vector<Finding> checkSchema(std::string_view document, std::string_view schema,
                                               const Limits& limits = {});

} // namespace evenkeel::pack
