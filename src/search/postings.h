// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"
#include "search/vocabulary.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel::search {

/// A word stands in a document.
struct Posting
{
    std::uint32_t document = 0;
    float weight = 0; ///< of the field that it stands in, less in a long text
};

/// The vocabulary of a set of documents and where each word stands.
struct Postings
{
    Vocabulary vocabulary;
    std::vector<std::uint32_t> starts; ///< by word, one more at the end
    std::vector<Posting> all;

    [[nodiscard]] static Postings of(const std::vector<Document>&);
    [[nodiscard]] std::span<const Posting> at(std::uint32_t word) const
    {
        return std::span(all).subspan(starts[word], starts[word + 1] - starts[word]);
    }
};

} // namespace evenkeel::search
