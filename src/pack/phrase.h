// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Finding a phrase in a text as a reader would: whole words, whatever the case.
namespace evenkeel::pack {

/// Lower case for the Latin, Greek and Cyrillic scripts, one apostrophe and one space for all kinds of them.
[[nodiscard]] std::u32string foldedPhrase(std::string_view utf8);

/// True if `phrase` stands in `text` with no letter or digit at either end of it. Both are folded; an empty phrase is
/// in no text.
[[nodiscard]] bool containsPhrase(std::u32string_view text, std::u32string_view phrase);

} // namespace evenkeel::pack
