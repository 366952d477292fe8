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
constexpr float kTheme = 1.0F;
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

Postings::Postings(const std::vector<Document>& documents)
{
    Numbering numbers;
    std::vector<Weighted> words;
    std::vector<float> lengths;
    lengths.reserve(documents.size());
    for (const auto& document : documents) {
        words.clear();
        addField(document.text, kText, numbers, words);
        lengths.push_back(static_cast<float>(words.size()));
        addField(document.title, kTitle, numbers, words);
        addField(document.tags, kTags, numbers, words);
        addField(document.theme, kTheme, numbers, words);
        for (const auto* name : {&document.step, &document.situation, &document.behaviour})
            addField(*name, kNames, numbers, words);
        keepBest(words);
        for (const auto& [number, weight] : words)
            m_byDocument.all.push_back({number, weight});
        m_byDocument.starts.push_back(static_cast<std::uint32_t>(m_byDocument.all.size()));
    }

    std::vector<std::pair<std::u32string_view, std::uint32_t>> sorted(numbers.numbers().begin(),
                                                                      numbers.numbers().end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::u32string_view> all;
    std::vector<std::uint32_t> rank(sorted.size());
    all.reserve(sorted.size());
    for (const auto& [word, number] : sorted) {
        rank[number] = static_cast<std::uint32_t>(all.size());
        all.push_back(word);
    }
    vocabulary = Vocabulary(all);

    const float total = std::accumulate(lengths.begin(), lengths.end(), 0.0F);
    const float usual = std::max(1.0F, total / static_cast<float>(std::max<std::size_t>(1, documents.size())));
    m_byWord.starts.assign(all.size() + 1, 0);
    for (auto& posting : m_byDocument.all) {
        posting.number = rank[posting.number];
        ++m_byWord.starts[posting.number + 1];
    }
    std::partial_sum(m_byWord.starts.begin(), m_byWord.starts.end(), m_byWord.starts.begin());
    m_byWord.all.resize(m_byDocument.all.size());
    auto next = m_byWord.starts;
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        const float shorter = 1.0F / (0.75F + 0.25F * lengths[d] / usual);
        for (auto i = m_byDocument.starts[d]; i < m_byDocument.starts[d + 1]; ++i) {
            auto& posting = m_byDocument.all[i];
            posting.weight *= shorter;
            m_byWord.all[next[posting.number]++] = {d, posting.weight};
        }
    }
}

std::size_t Postings::wordsInADocument() const
{
    return 1 + m_byDocument.all.size() / std::max<std::size_t>(1, documents());
}

} // namespace evenkeel::search
