// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::text {

/// True if `bytes` is well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing over U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// The code points of well-formed UTF-8.
[[nodiscard]] std::u32string codePoints(std::string_view utf8);

/// Characters that people cannot see or that turn the reading direction: C0 and C1 controls (but not tab and line
/// feed), zero-width characters, bidirectional controls, the byte order mark, tags, noncharacters.
[[nodiscard]] bool isInvisible(char32_t c);

/// `utf8` without the characters of isInvisible and without leading and trailing white space.
[[nodiscard]] std::string cleaned(std::string_view utf8);

/// Words as a speaker counts them: runs of characters between white space that hold a letter or a digit.
[[nodiscard]] int wordCount(std::string_view utf8);

/// How long it takes to say `utf8` at 150 words a minute (product requirement S6), rounded up to a tenth of a second.
[[nodiscard]] Millis speakingTime(std::string_view utf8);

/// `utf8` with every number that looks like a payment card (13 to 19 digits that pass the Luhn check, in groups parted
/// by single spaces or dashes) replaced by "•••• " and its last four digits. Keeps everything else as it is.
[[nodiscard]] std::string maskPaymentCards(std::string_view utf8);

[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

} // namespace evenkeel::text
