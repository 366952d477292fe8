// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::search {

/// A longer word is cut to this many characters, in documents and queries alike; the typo measure needs 64 at most.
constexpr std::size_t kMaxWordLength = 48;

/// The words of a text, folded (search/fold.h), in their order. Any bytes will do. Stops after `limit` words.
[[nodiscard]] std::vector<std::u32string> wordsOf(std::string_view utf8, std::size_t limit);

} // namespace evenkeel::search
