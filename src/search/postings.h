// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"
#include "search/vocabulary.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel::search {

/// A word stands in a document. The number is of the one or the other, depending on whose list it is in.
struct Posting
{
    std::uint32_t number = 0;
    float weight = 0; ///< of the field that the word stands in, less in a long text
};

/// The vocabulary of a set of documents, where each word stands, and which words each document has.
class Postings
{
  public:
    Vocabulary vocabulary;

    Postings() = default;
    explicit Postings(const std::vector<Document>&);

    [[nodiscard]] std::size_t documents() const { return m_byDocument.starts.size() - 1; }
    [[nodiscard]] std::size_t wordsInADocument() const; ///< on average, at least 1

    [[nodiscard]] std::span<const Posting> places(std::uint32_t word) const { return m_byWord.at(word); }
    [[nodiscard]] std::span<const Posting> words(std::uint32_t document) const { return m_byDocument.at(document); }

  private:
    struct Lists
    {
        std::vector<std::uint32_t> starts{0}; ///< one more than there are lists
        std::vector<Posting> all;
        [[nodiscard]] std::span<const Posting> at(std::uint32_t list) const
        {
            return std::span(all).subspan(starts[list], starts[list + 1] - starts[list]);
        }
    };
    Lists m_byWord;
    Lists m_byDocument;
};

} // namespace evenkeel::search
