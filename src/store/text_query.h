// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::store {

/// Words that follow each other in one text. A single word is the usual case.
struct SearchTerm
{
    std::vector<std::string> words; ///< folded; never empty
    bool beginning = false;         ///< of the last word the beginning will do
    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

inline constexpr std::size_t kMostTerms = 32;     ///< what somebody typed beyond these is not looked at
inline constexpr std::size_t kMostTermWords = 32; ///< nor these words of a term
inline constexpr std::size_t kLeastBeginning = 3; ///< letters; a shorter last word stands for itself

/// What people type: words, and between quotation marks words that follow each other (a mark that is not closed goes to
/// the end). What is written without a blank ("order-4417") belongs together. The last word counts as a beginning,
/// unless a blank or a quotation mark follows. Everything else is a character like any other. Any bytes will do.
[[nodiscard]] std::vector<SearchTerm> searchTerms(std::string_view typed);

/// Whether a folded text (search_words.h) has the words of the term, one after the other.
[[nodiscard]] bool occurs(const SearchTerm& term, std::string_view foldedText);

/// The question to the search index: all of `terms`, each in its words or as one of its wordings, and all of `tags`.
/// `wordings` has a list for each term. Empty if nothing is asked.
[[nodiscard]] std::string matchExpression(const std::vector<SearchTerm>& terms,
                                          const std::vector<std::vector<std::string>>& wordings,
                                          const std::vector<std::string>& tags);

} // namespace evenkeel::store
