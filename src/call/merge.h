// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::call {

struct Merged
{
    std::string text;                 ///< placeholders that have no value stay as {name}: show it, never send it
    std::vector<std::string> missing; ///< names without a value and without a fallback, each once, in order
    [[nodiscard]] bool complete() const { return missing.empty(); }
};

/// Names in {braces}, each once, in order. "{{" is a literal brace.
[[nodiscard]] std::vector<std::string> placeholders(std::string_view text);

/// Fills `text` with `values`, else with the field's fallback.
[[nodiscard]] Merged merge(std::string_view text, const std::map<std::string, std::string>& values,
                           const std::vector<pack::MergeField>& fields);

} // namespace evenkeel::call
