// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/line_index.h"

#include "search/matching.h"
#include "search/postings.h"
#include "search/ranking.h"
#include "search/words.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace evenkeel::search {

namespace {

constexpr std::size_t kMaxQueryWords = 24;
constexpr std::size_t kEnough = 5; ///< with so many lines as typed nothing is guessed

std::vector<std::u32string> queryWords(std::string_view query)
{
    auto words = wordsOf(query, kMaxQueryWords);
    std::vector<std::u32string> distinct;
    for (auto word = words.rbegin(); word != words.rend(); ++word) // from the end: the last one is the prefix
        if (std::find(distinct.begin(), distinct.end(), *word) == distinct.end())
            distinct.push_back(std::move(*word));
    std::reverse(distinct.begin(), distinct.end());
    return distinct;
}

} // namespace

struct LineIndex::Data
{
    Postings postings;
    std::vector<Traits> traits;                           ///< each combination once
    std::vector<std::uint32_t> kinds;                     ///< by document: its traits
    std::unordered_map<std::string, std::uint32_t> names; ///< of steps and situations

    std::uint32_t number(const std::string& name) const
    {
        const auto known = names.find(name);
        return known == names.end() ? 0 : known->second;
    }
    NumberedContext numbered(const Context&) const;
    std::vector<Match> matches(const std::vector<std::u32string>& words, std::size_t enough) const;
};

NumberedContext LineIndex::Data::numbered(const Context& context) const
{
    // A name that no document has is not "none": it fits no document, and those for anything fit best.
    constexpr std::uint32_t kForeign = 0xFFFFFFFF;
    const auto numberOr = [&](const std::string& name) {
        return name.empty() ? 0 : names.contains(name) ? number(name) : kForeign;
    };
    return {numberOr(context.step), numberOr(context.situation), context.mood, context.recency, context.uses};
}

/// As typed first; only when that finds few, once more with guesses for every word.
std::vector<Match> LineIndex::Data::matches(const std::vector<std::u32string>& words, std::size_t enough) const
{
    const auto isLast = [&](std::size_t w) { return w + 1 == words.size(); };
    Matching matching(postings);
    QueryCandidates query(words.size());
    for (std::size_t w = 0; w < words.size(); ++w)
        postings.vocabulary.addStrict(words[w], isLast(w), query[w]);
    auto matches = matching.withAllWords(query);
    if (matches.size() >= enough)
        return matches;
    for (std::size_t w = 0; w < words.size(); ++w)
        postings.vocabulary.addGuesses(words[w], isLast(w), query[w]);
    matches = matching.withAllWords(query);
    return matches.empty() ? matching.withMostWords(query) : matches;
}

LineIndex::LineIndex()
    : m_data(std::make_unique<const Data>())
{}
LineIndex::~LineIndex() = default;
LineIndex::LineIndex(LineIndex&&) noexcept = default;
LineIndex& LineIndex::operator=(LineIndex&&) noexcept = default;

LineIndex LineIndex::build(const std::vector<Document>& documents)
{
    auto data = std::make_unique<Data>();
    data->postings = Postings(documents);
    const auto numberOf = [&](const std::string& name) {
        if (name.empty())
            return std::uint32_t{0};
        return data->names.try_emplace(name, static_cast<std::uint32_t>(data->names.size() + 1)).first->second;
    };
    std::map<Traits, std::uint32_t> known;
    data->kinds.reserve(documents.size());
    for (const auto& document : documents) {
        const Traits traits{numberOf(document.step), numberOf(document.situation),
                            static_cast<std::int8_t>(std::clamp(document.moodMin, 0, 100)),
                            static_cast<std::int8_t>(std::clamp(document.moodMax, 0, 100))};
        const auto [kind, isNew] = known.try_emplace(traits, static_cast<std::uint32_t>(known.size()));
        if (isNew)
            data->traits.push_back(traits);
        data->kinds.push_back(kind->second);
    }
    LineIndex index;
    index.m_data = std::move(data);
    return index;
}

std::size_t LineIndex::size() const
{
    return m_data ? m_data->kinds.size() : 0;
}

std::vector<Hit> LineIndex::search(std::string_view query, const Context& context, std::size_t limit) const
{
    if (size() == 0 || limit == 0)
        return {};
    const auto numbered = m_data->numbered(context);
    std::vector<float> fits; // by kind
    fits.reserve(m_data->traits.size());
    for (const auto& traits : m_data->traits)
        fits.push_back(contextFactor(traits, numbered));

    Podium podium(limit, numbered);
    const auto offer = [&](const Match& match, float score) {
        podium.offer(match, score * fits[m_data->kinds[match.document]]);
    };
    if (const auto words = queryWords(query); !words.empty()) {
        for (const auto& match : m_data->matches(words, std::min(limit, kEnough)))
            offer(match, match.score);
    } else {
        for (std::uint32_t d = 0; d < m_data->kinds.size(); ++d)
            offer({d, 0, 0, 0}, 1);
    }
    return podium.take();
}

} // namespace evenkeel::search
