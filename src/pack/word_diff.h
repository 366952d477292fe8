// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What became of a text, word by word.
namespace evenkeel::pack {

struct WordMark
{
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    std::string text; ///< words with the white space that follows them
    friend bool operator==(const WordMark&, const WordMark&) = default;
};

/// From left to right. What is Same and Gone is `before`, what is Same and New is `after`, byte for byte; neighbours
/// are never of one kind. Texts with next to nothing in common, and very long ones, come out as one Gone and one New.
[[nodiscard]] std::vector<WordMark> wordDiff(std::string_view before, std::string_view after);

} // namespace evenkeel::pack
