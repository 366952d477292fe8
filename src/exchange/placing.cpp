// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/placing.h"

#include "exchange/folded.h"

#include <array>

namespace evenkeel::exchange {

namespace {

constexpr std::array<std::string_view, 5> kUses = {"redirect", "warning", "end", "permission", "safety"};

} // namespace

Placing::Placing(const pack::Pack& pack, const PlanOptions& options)
    : m_options(options)
{
    for (const auto& [tag, place] : options.tags)
        m_mapping.emplace(foldedWords(tag), place);
    const auto topics = [&](const auto& all, Place::Kind kind) {
        for (const auto& topic : all) {
            m_ids[kind].insert(topic.id);
            m_byName.emplace(foldedWords(topic.id), Place{kind, topic.id});
            m_byName.emplace(foldedWords(topic.title), Place{kind, topic.id});
            for (const auto& tag : topic.tags)
                m_byTag.emplace(foldedWords(tag), Place{kind, topic.id});
        }
    };
    topics(pack.situations, Place::Kind::Situation);
    topics(pack.behaviours, Place::Kind::Behaviour);
    for (const auto& guide : pack.guides) {
        for (const auto& step : guide.steps) {
            m_ids[Place::Kind::Step].insert(step.id);
            m_byName.emplace(foldedWords(step.id), Place{Place::Kind::Step, step.id});
            m_byName.emplace(foldedWords(step.title), Place{Place::Kind::Step, step.id});
        }
    }
    for (const auto use : kUses)
        m_ids[Place::Kind::Use].insert(std::string(use)); // by their name alone nothing becomes words of the protocol
}

bool Placing::exists(const Place& place) const
{
    const auto ids = m_ids.find(place.kind);
    return ids != m_ids.end() && ids->second.contains(place.id);
}

Place Placing::situationFor(const std::string& tag)
{
    const Place place{Place::Kind::Situation, idFrom(tag)};
    if (m_ids[Place::Kind::Situation].insert(place.id).second)
        m_newSituations.push_back({place.id, tag, {}});
    m_byName.emplace(foldedWords(tag), place);
    return place;
}

Result<Placing::Decision> Placing::placeFor(const Item& item)
{
    const auto checked = [&](const Place& place, PlacedBy by) -> Result<Decision> {
        if (!exists(place))
            return fail(Errc::Refused, "import.unknown-place", std::string(name(place.kind)) + ' ' + place.id);
        return Decision{place, by};
    };
    if (item.place && m_options.makeSituations && item.place->kind == Place::Kind::Situation && !exists(*item.place))
        return Decision{situationFor(item.place->id), PlacedBy::NewSituation};
    if (item.place)
        return checked(*item.place, PlacedBy::File);
    std::vector<std::string> tags;
    for (const auto& tag : item.tags)
        if (auto folded = foldedWords(tag); !folded.empty())
            tags.push_back(std::move(folded));
    for (const auto& tag : tags)
        if (const auto mapped = m_mapping.find(tag); mapped != m_mapping.end())
            return checked(mapped->second, PlacedBy::Mapping);
    for (const auto* table : {&m_byName, &m_byTag})
        for (const auto& tag : tags)
            if (const auto known = table->find(tag); known != table->end())
                return Decision{known->second, PlacedBy::Tag};
    if (m_options.makeSituations && !tags.empty())
        return Decision{situationFor(item.tags.front()), PlacedBy::NewSituation};
    if (m_options.fallback && m_options.makeSituations && m_options.fallback->kind == Place::Kind::Situation &&
        !exists(*m_options.fallback))
        return Decision{situationFor(m_options.fallback->id), PlacedBy::Fallback};
    if (m_options.fallback)
        return checked(*m_options.fallback, PlacedBy::Fallback);
    return fail(Errc::Refused, "import.no-place");
}

} // namespace evenkeel::exchange
