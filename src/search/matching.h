// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/postings.h"
#include "search/vocabulary.h"

#include <cstdint>
#include <vector>

namespace evenkeel::search {

/// What the words of a query found in one document.
struct Match
{
    std::uint32_t document = 0;
    float score = 0;         ///< about 1 for a query whose words all stand in the text as typed
    std::uint8_t words = 0;  ///< how many words were found
    std::uint8_t strict = 0; ///< how many of them as typed
};

/// For each word of a query, the words of the index that it may stand for; none twice.
using QueryCandidates = std::vector<std::vector<Candidate>>;

/// Finds the documents for the words of one query; made anew for each search.
class Matching
{
  public:
    explicit Matching(const Postings&);

    /// Documents that have every word, in no order.
    [[nodiscard]] std::vector<Match> withAllWords(const QueryCandidates&);
    /// Documents that have as many of the words as any document has; none if no word is found.
    [[nodiscard]] std::vector<Match> withMostWords(const QueryCandidates&);

  private:
    struct QueryWord
    {
        const std::vector<Candidate>* candidates = nullptr;
        std::size_t places = 0; ///< how often the candidates stand in the documents
        float says = 0;         ///< a rare word says more than a common one; together 1
    };
    [[nodiscard]] std::vector<QueryWord> rareFirst(const QueryCandidates&) const;
    void visitPlaces(const QueryWord&);
    void keepThoseWith(const QueryWord&, std::vector<Match>&);
    void keepByDocument(const QueryWord&, std::vector<Match>&);
    static bool take(Match&, float worth, float says);

    const Postings& m_postings;
    std::vector<float> m_worth;           ///< by document: of the word that was visited latest, 0 if it is not there
    std::vector<std::uint32_t> m_visited; ///< documents with a worth
    std::vector<float> m_candidates;      ///< by word of the index: the quality, negative for a guess; for one word
};

} // namespace evenkeel::search
