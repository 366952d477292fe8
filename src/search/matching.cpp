// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/matching.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::search {

namespace {

/// More than any weight: a word as typed beats a guess in whatever field.
constexpr float kStrict = 16;

} // namespace

Matching::Matching(const Postings& postings)
    : m_postings(postings)
    , m_worth(postings.documents(), 0.0F)
{}

std::vector<Matching::QueryWord> Matching::rareFirst(const QueryCandidates& query) const
{
    std::vector<QueryWord> words;
    float sum = 0;
    for (const auto& candidates : query) {
        QueryWord word{&candidates, 0, 0};
        for (const auto& candidate : candidates)
            word.places += m_postings.places(candidate.word).size();
        word.says = std::log(1.0F + static_cast<float>(m_postings.documents()) / static_cast<float>(1 + word.places));
        sum += word.says;
        words.push_back(word);
    }
    for (auto& word : words)
        word.says /= sum;
    std::sort(words.begin(), words.end(), [](const QueryWord& a, const QueryWord& b) { return a.places < b.places; });
    return words;
}

/// Fills m_worth and m_visited from the places of a word.
void Matching::visitPlaces(const QueryWord& word)
{
    for (const auto document : m_visited)
        m_worth[document] = 0;
    m_visited.clear();
    m_visited.resize(std::min(word.places, m_worth.size()) + 1); // one more: the loop writes before it knows
    std::size_t visited = 0;
    for (const auto& candidate : *word.candidates) {
        const float quality = candidate.quality;
        const float bonus = candidate.strict ? kStrict : 0;
        for (const auto& [document, weight] : m_postings.places(candidate.word)) {
            const float before = m_worth[document];
            m_visited[visited] = document;
            visited += before == 0 ? 1 : 0;
            m_worth[document] = std::max(before, quality * weight + bonus);
        }
    }
    m_visited.resize(visited);
}

bool Matching::take(Match& match, float worth, float says)
{
    if (worth == 0)
        return false;
    const bool strict = worth >= kStrict;
    match.score += (strict ? worth - kStrict : worth) * says;
    ++match.words;
    match.strict = static_cast<std::uint8_t>(match.strict + (strict ? 1 : 0));
    return true;
}

void Matching::keepThoseWith(const QueryWord& word, std::vector<Match>& matches)
{
    visitPlaces(word);
    std::erase_if(matches, [&](Match& match) { return !take(match, m_worth[match.document], word.says); });
}

/// The same by looking into each document: less work for a few documents and a common word.
void Matching::keepByDocument(const QueryWord& word, std::vector<Match>& matches)
{
    m_candidates.resize(m_postings.vocabulary.size(), 0.0F);
    for (const auto& candidate : *word.candidates)
        m_candidates[candidate.word] = candidate.strict ? candidate.quality : -candidate.quality;
    std::erase_if(matches, [&](Match& match) {
        float best = 0;
        for (const auto& [number, weight] : m_postings.words(match.document))
            if (const float quality = m_candidates[number]; quality != 0)
                best = std::max(best, std::abs(quality) * weight + (quality > 0 ? kStrict : 0.0F));
        return !take(match, best, word.says);
    });
    for (const auto& candidate : *word.candidates)
        m_candidates[candidate.word] = 0;
}

std::vector<Match> Matching::withAllWords(const QueryCandidates& query)
{
    const auto words = rareFirst(query);
    if (words.empty() || words.front().places == 0)
        return {};
    visitPlaces(words.front());
    std::vector<Match> matches;
    matches.reserve(m_visited.size());
    for (const auto document : m_visited) {
        auto& match = matches.emplace_back();
        match.document = document;
        take(match, m_worth[document], words.front().says);
    }
    for (auto word = words.begin() + 1; word != words.end() && !matches.empty(); ++word) {
        if (matches.size() * m_postings.wordsInADocument() < word->places)
            keepByDocument(*word, matches);
        else
            keepThoseWith(*word, matches);
    }
    return matches;
}

std::vector<Match> Matching::withMostWords(const QueryCandidates& query)
{
    std::vector<Match> matches(m_postings.documents());
    std::uint8_t most = 1;
    for (const auto& word : rareFirst(query)) {
        visitPlaces(word);
        for (const auto document : m_visited) {
            auto& match = matches[document];
            match.document = document;
            take(match, m_worth[document], word.says);
            most = std::max(most, match.words);
        }
    }
    std::erase_if(matches, [most](const Match& match) { return match.words < most; });
    return matches;
}

} // namespace evenkeel::search
