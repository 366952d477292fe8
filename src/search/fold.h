// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace evenkeel::search {

/// What a character is to the word that it stands in.
enum class CharKind {
    Letter,    ///< part of a word
    WholeWord, ///< a word by itself: scripts that put no spaces between words, and emoji
    Ignored,   ///< as if it were not there: apostrophes, combining accents, soft hyphens, zero-width characters
    Separator  ///< ends a word
};

[[nodiscard]] CharKind kindOf(char32_t);

/// Appends the character without case and accents: Latin up to U+017F, Greek and Cyrillic capitals, full-width ASCII;
/// any other character as it is. One character may become two ("ß" is "ss").
void appendFolded(char32_t, std::u32string& to);

/// Takes one character off the front of `rest`. A byte that is no part of valid UTF-8 is taken alone and gives U+FFFD.
[[nodiscard]] char32_t takeChar(std::string_view& rest);

} // namespace evenkeel::search
