// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::pack {

enum class Severity { Error, Warning, Note };

struct Finding
{
    Severity severity = Severity::Error;
    std::string code;    ///< stable, such as "line.too-long"; docs/pack-format.md lists them
    std::string pointer; ///< JSON pointer (RFC 6901) into the document
    std::string sentence;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// "error", "warning", "note"
[[nodiscard]] std::string_view name(Severity);

/// More findings of one severity than this are not told: nobody reads them, and a hostile pack has millions.
inline constexpr std::size_t kMostFindings = 10'000;

/// What a schema cannot say. Sorted by pointer, then code. Without errors and warnings the pack can be published.
/// Pointers are places in the document that encode() writes; where the document at hand leaves a member out, the place
/// is where that member belongs. Takes well under a tenth of a second for a pack of thousands of lines.
[[nodiscard]] std::vector<Finding> lint(const Pack&);

/// One kind of finding.
struct Rule
{
    std::string_view code;
    Severity severity = Severity::Error;
    std::string_view meaning; ///< half a sentence for a table
};

/// Every code that lint() can give, in the order of docs/pack-format.md.
[[nodiscard]] std::span<const Rule> lintRules();

} // namespace evenkeel::pack
