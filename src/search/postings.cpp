// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/postings.h"

#include "search/words.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace evenkeel::search {

namespace {

constexpr float kTitle = 3.0F;
constexpr float kTags = 2.0F;
constexpr float kText = 1.5F;
constexpr float kNames = 0.75F; ///< ids of step, situation and behaviour say what a line is for
constexpr std::size_t kMaxWordsPerField = 20'000;

/// Words under the numbers of their first coming.
class Numbering
{
  public:
    std::uint32_t operator()(const std::u32string& word)
    {
        return m_numbers.try_emplace(word, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }
    [[nodiscard]] const std::unordered_map<std::u32string, std::uint32_t>& numbers() const { return m_numbers; }

  private:
    std::unordered_map<std::u32string, std::uint32_t> m_numbers;
};

using Weighted = std::pair<std::uint32_t, float>; ///< a word's number and its weight in one document

void addField(std::string_view text, float weight, Numbering& numbers, std::vector<Weighted>& to)
{
    for (const auto& word : wordsOf(text, kMaxWordsPerField))
        to.emplace_back(numbers(word), weight);
}

/// Each word once, with its highest weight.
void keepBest(std::vector<Weighted>& words)
{
    std::sort(words.begin(), words.end(), [](const Weighted& a, const Weighted& b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    words.erase(std::unique(words.begin(), words.end(),
                            [](const Weighted& a, const Weighted& b) { return a.first == b.first; }),
                words.end());
}

} // namespace

Postings Postings::of(const std::vector<Document>& documents)
{
    Numbering numbers;
    std::vector<std::vector<Weighted>> found(documents.size());
    std::vector<float> lengths(documents.size());
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const auto& document = documents[d];
        auto& words = found[d];
        addField(document.text, kText, numbers, words);
        lengths[d] = static_cast<float>(words.size());
        addField(document.title, kTitle, numbers, words);
        addField(document.tags, kTags, numbers, words);
        for (const auto* name : {&document.step, &document.situation, &document.behaviour})
            addField(*name, kNames, numbers, words);
        keepBest(words);
    }

    std::vector<std::pair<std::u32string_view, std::uint32_t>> sorted(numbers.numbers().begin(),
                                                                      numbers.numbers().end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::u32string_view> words;
    std::vector<std::uint32_t> rank(sorted.size());
    words.reserve(sorted.size());
    for (const auto& [word, number] : sorted) {
        rank[number] = static_cast<std::uint32_t>(words.size());
        words.push_back(word);
    }

    Postings result;
    result.vocabulary = Vocabulary(words);
    result.starts.assign(words.size() + 1, 0);
    for (const auto& document : found)
        for (const auto& [number, weight] : document)
            ++result.starts[rank[number] + 1];
    std::partial_sum(result.starts.begin(), result.starts.end(), result.starts.begin());
    result.all.resize(result.starts.back());
    auto next = result.starts;
    const float total = std::accumulate(lengths.begin(), lengths.end(), 0.0F);
    const float usual = std::max(1.0F, total / static_cast<float>(std::max<std::size_t>(1, documents.size())));
    for (std::uint32_t d = 0; d < found.size(); ++d) {
        const float shorter = 1.0F / (0.75F + 0.25F * lengths[d] / usual);
        for (const auto& [number, weight] : found[d])
            result.all[next[rank[number]]++] = {d, weight * shorter};
    }
    return result;
}

} // namespace evenkeel::search
