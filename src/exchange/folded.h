// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace evenkeel::exchange {

/// The words of a text without case, accents and punctuation, parted by single blanks: two texts that differ in
/// nothing else say the same.
[[nodiscard]] std::string foldedWords(std::string_view utf8);

/// An id made of a text: a–z, 0–9 and dashes, 60 characters at most; "line" where nothing is left of it.
[[nodiscard]] std::string idFrom(std::string_view utf8);

} // namespace evenkeel::exchange
