// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/state.h"
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

/// Names in {braces}, each once, in order. "{{" and "}}" are literal braces.
[[nodiscard]] std::vector<std::string> placeholders(std::string_view text);

/// Fills `text` with `values`, else with the field's fallback.
[[nodiscard]] Merged merge(std::string_view text, const std::map<std::string, std::string>& values,
                           const std::vector<pack::MergeField>& fields);

/// What this call knows for merge fields: what was typed in, and under "caller" and "supervisor" the names that the
/// call brought along, so that nobody is asked for them again.
[[nodiscard]] std::map<std::string, std::string> knownValues(const Facts&);

/// A line as it would be said in this call: the full wording if `full` and there is one.
[[nodiscard]] Merged mergeLine(const pack::Pack&, const pack::Line&, const Facts&, bool full);

} // namespace evenkeel::call
