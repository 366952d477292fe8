// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::search {

/// One thing to find. Texts are UTF-8.
struct Document
{
    std::string title; ///< name, counts most
    std::string text;
    std::string tags;  ///< tags and synonyms, space separated
    std::string theme; ///< tags that it shares with others of its kind: they find it, and count less than its own words
    std::string step;
    std::string situation;
    std::string behaviour;
    int moodMin = 1;
    int moodMax = 5;
};

/// What is going on in the call; equal matches are ordered by it.
struct Context
{
    std::string step;
    std::string situation;
    int mood = 0;                                        ///< 0: unknown
    const std::vector<std::uint32_t>* recency = nullptr; ///< by document: 0 never, else larger is more recent
    const std::vector<std::uint32_t>* uses = nullptr;    ///< by document: how often it was used
};

struct Hit
{
    std::uint32_t document = 0; ///< position in the vector given to build()
    float score = 0;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// In-memory type-ahead. Building is for a worker thread; an index is immutable afterwards, so any number of threads
/// may search it. The last word of a query matches as a prefix, every word tolerates one typo from four letters on and
/// two from eight on; word order does not matter. Case and accents are ignored.
class LineIndex
{
  public:
    LineIndex();
    ~LineIndex();
    LineIndex(LineIndex&&) noexcept;
    LineIndex& operator=(LineIndex&&) noexcept;

    [[nodiscard]] static LineIndex build(const std::vector<Document>&);

    /// Best first, at most `limit`. An empty query gives what fits the context best.
    [[nodiscard]] std::vector<Hit> search(std::string_view query, const Context&, std::size_t limit) const;
    [[nodiscard]] std::size_t size() const;

  private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace evenkeel::search
