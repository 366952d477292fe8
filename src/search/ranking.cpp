// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/ranking.h"

#include <algorithm>
#include <tuple>

namespace evenkeel::search {

namespace {

constexpr float kSituation = 0.35F;
constexpr float kStep = 0.25F;
constexpr float kMood = 0.2F;
constexpr float kNeutral = 0.3F; ///< a document for any situation fits better than one for another

float nameFit(std::uint32_t of, std::uint32_t wanted)
{
    if (wanted == 0)
        return 0;
    return of == wanted ? 1.0F : of == 0 ? kNeutral : 0.0F;
}

float moodFit(const Traits& traits, int mood)
{
    if (mood == 0)
        return 0;
    const int away = std::max({traits.moodMin - mood, mood - traits.moodMax, 0});
    return std::max(0.0F, 1.0F - 0.4F * static_cast<float>(away));
}

std::uint32_t at(const std::vector<std::uint32_t>* values, std::uint32_t document)
{
    return values != nullptr && document < values->size() ? (*values)[document] : 0;
}

} // namespace

float contextFactor(const Traits& traits, const NumberedContext& context)
{
    return 1.0F + kSituation * nameFit(traits.situation, context.situation) +
           kStep * nameFit(traits.step, context.step) + kMood * moodFit(traits, context.mood);
}

Podium::Podium(std::size_t limit, const NumberedContext& context)
    : m_limit(limit)
    , m_context(context)
{}

bool Podium::better(const Place& a, const Place& b)
{
    return std::tie(a.rank, a.recency, a.uses, a.score, b.document) >
           std::tie(b.rank, b.recency, b.uses, b.score, a.document);
}

void Podium::consider(std::uint32_t document, std::uint64_t rank, float score)
{
    if (m_limit == 0)
        return;
    const Place place{rank, at(m_context.recency, document), at(m_context.uses, document), score, document};
    if (m_places.size() < m_limit) {
        m_places.push_back(place);
        if (m_places.size() < m_limit)
            return;
        std::make_heap(m_places.begin(), m_places.end(), better);
    } else if (better(place, m_places.front())) {
        std::pop_heap(m_places.begin(), m_places.end(), better);
        m_places.back() = place;
        std::push_heap(m_places.begin(), m_places.end(), better);
    }
    m_leastRank = m_places.front().rank;
}

std::vector<Hit> Podium::take()
{
    std::sort(m_places.begin(), m_places.end(), better);
    std::vector<Hit> hits;
    hits.reserve(m_places.size());
    for (const auto& place : m_places)
        hits.push_back({place.document, place.score});
    return hits;
}

} // namespace evenkeel::search
