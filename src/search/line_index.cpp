// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/line_index.h"

#include "search/postings.h"
#include "search/ranking.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace evenkeel::search {

namespace {

constexpr std::size_t kMaxQueryWords = 24;
constexpr float kScoreStep = 1.0F / 24; ///< scores that differ by less are as good as equal

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
    std::vector<Traits> traits;
    std::unordered_map<std::string, std::uint32_t> names; ///< of steps and situations

    std::uint32_t number(const std::string& name) const
    {
        const auto known = names.find(name);
        return known == names.end() ? 0 : known->second;
    }
    NumberedContext numbered(const Context&) const;
    float countWord(const std::vector<Candidate>&, std::uint8_t word, std::vector<Found>&) const;
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

/// Adds what one word of the query finds; returns how much the word says: a rare word says more than a common one.
/// Candidates as typed come before guesses.
float LineIndex::Data::countWord(const std::vector<Candidate>& candidates, std::uint8_t word,
                                 std::vector<Found>& found) const
{
    std::size_t places = 1;
    for (const auto& candidate : candidates)
        places += postings.at(candidate.word).size();
    const float says = std::log(1.0F + static_cast<float>(found.size()) / static_cast<float>(places));
    for (const auto& candidate : candidates) {
        const float factor = candidate.quality * says;
        for (const auto& posting : postings.at(candidate.word)) {
            auto& document = found[posting.document];
            const float score = posting.weight * factor;
            if (document.latest != word) {
                document.latest = word;
                ++document.words;
                document.strict = static_cast<std::uint8_t>(document.strict + (candidate.strict ? 1 : 0));
                document.score += score;
                document.best = score;
            } else if (score > document.best) {
                document.score += score - document.best;
                document.best = score;
            }
        }
    }
    return says;
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
    data->postings = Postings::of(documents);
    const auto numberOf = [&](const std::string& name) {
        if (name.empty())
            return std::uint32_t{0};
        return data->names.try_emplace(name, static_cast<std::uint32_t>(data->names.size() + 1)).first->second;
    };
    data->traits.reserve(documents.size());
    for (const auto& document : documents)
        data->traits.push_back({numberOf(document.step), numberOf(document.situation),
                                static_cast<std::int8_t>(std::clamp(document.moodMin, 0, 100)),
                                static_cast<std::int8_t>(std::clamp(document.moodMax, 0, 100))});
    LineIndex index;
    index.m_data = std::move(data);
    return index;
}

std::size_t LineIndex::size() const
{
    return m_data ? m_data->traits.size() : 0;
}

std::vector<Hit> LineIndex::search(std::string_view query, const Context& context, std::size_t limit) const
{
    if (size() == 0 || limit == 0)
        return {};
    const auto numbered = m_data->numbered(context);
    const auto& traits = m_data->traits;
    const auto count = static_cast<std::uint32_t>(traits.size());
    Podium podium(limit, numbered, kScoreStep);

    const auto words = queryWords(query);
    if (words.empty()) {
        for (std::uint32_t d = 0; d < count; ++d)
            podium.offer(d, {}, contextFactor(traits[d], numbered));
        return podium.take();
    }

    // As typed first; only when that leaves room, once more with guesses for every word.
    std::vector<Found> found;
    float says = 0;
    for (const bool guessing : {false, true}) {
        found.assign(count, {});
        says = 0;
        for (std::size_t w = 0; w < words.size(); ++w) {
            const bool last = w + 1 == words.size();
            std::vector<Candidate> candidates;
            m_data->postings.vocabulary.addStrict(words[w], last, candidates);
            if (guessing)
                m_data->postings.vocabulary.addGuesses(words[w], last, candidates);
            says += m_data->countWord(candidates, static_cast<std::uint8_t>(w + 1), found);
        }
        const auto complete = std::count_if(found.begin(), found.end(),
                                            [&](const Found& document) { return document.words == words.size(); });
        if (static_cast<std::size_t>(complete) >= limit)
            break;
    }

    // Documents with every word, or with as many as any document has.
    std::uint8_t most = 0;
    for (const auto& document : found)
        most = std::max(most, document.words);
    if (most == 0)
        return {};
    for (std::uint32_t d = 0; d < count; ++d)
        if (found[d].words == most)
            podium.offer(d, found[d], found[d].score / says * contextFactor(traits[d], numbered));
    return podium.take();
}

} // namespace evenkeel::search
