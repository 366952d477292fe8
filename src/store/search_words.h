// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::store {

/// The words of a text as the search index and queries have them: folded as in src/search, UTF-8. Any bytes will do.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view utf8, std::size_t limit);
/// The same with a blank between each two.
[[nodiscard]] std::string foldedText(std::string_view utf8, std::size_t limit);

} // namespace evenkeel::store
