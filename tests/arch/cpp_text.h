// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::arch {

/// C++ text with some of it blanked out by spaces; line numbers stay as they were.
struct CppText
{
    std::string withoutComments;
    std::string codeOnly; ///< comments and the insides of string and character literals are blank
};
[[nodiscard]] CppText readCpp(std::string_view source);

struct Include
{
    int line = 0;
    std::string target;
    bool angled = false; ///< <target>, not "target"
    friend bool operator==(const Include&, const Include&) = default;
};
[[nodiscard]] std::vector<Include> includesOf(std::string_view source);

/// Where `word` stands in `text` as a whole identifier, from `from` on; npos if nowhere.
[[nodiscard]] std::size_t findWord(std::string_view text, std::string_view word, std::size_t from = 0);
[[nodiscard]] int lineAt(std::string_view text, std::size_t position);

} // namespace evenkeel::arch
