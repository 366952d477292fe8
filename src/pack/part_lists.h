// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/place.h"

/// Inside this room: the list in which a part stands, whatever it is a list of.
namespace evenkeel::pack {

/// Calls f(list) with the vector that the place's part stands in. Not for parts of which there is one, nor for Use.
template <typename P, typename F> auto withList(P& pack, const Place& place, F f) -> decltype(f(pack.situations))
{
    switch (place.part) {
    case Part::Guide: return f(pack.guides);
    case Part::Step:
        if (place.index < pack.guides.size())
            return f(pack.guides[place.index].steps);
        break;
    case Part::Situation: return f(pack.situations);
    case Part::Behaviour: return f(pack.behaviours);
    case Part::Policy: return f(pack.policies);
    case Part::Field: return f(pack.fields);
    case Part::Route: return f(pack.routes);
    case Part::Outcome: return f(pack.wrapUp.outcomes);
    case Part::RootCause: return f(pack.wrapUp.rootCauses);
    case Part::Resolution: return f(pack.wrapUp.resolutions);
    case Part::Technique: return f(pack.techniques);
    case Part::RepeatField: return f(pack.repeatBack.fields);
    case Part::Criterion: return f(pack.scorecard);
    case Part::Practice: return f(pack.practice);
    case Part::Beat:
        if (place.index < pack.practice.size())
            return f(pack.practice[place.index].beats);
        break;
    case Part::Pack:
    case Part::Use:
    case Part::CalmCard:
    case Part::RepeatBack: break;
    }
    return {};
}

/// True for parts that stand in a list of another part.
[[nodiscard]] constexpr bool isInner(Part part)
{
    return part == Part::Step || part == Part::Beat;
}

/// Where in its list a place is.
[[nodiscard]] inline std::size_t positionOf(const Place& place)
{
    return isInner(place.part) ? place.inner : place.index;
}

[[nodiscard]] inline Place at(Place place, std::size_t position)
{
    (isInner(place.part) ? place.inner : place.index) = position;
    return place;
}

/// The member that tells two of a kind apart: an id, or the name of a merge field.
template <typename T> [[nodiscard]] auto& keyOf(T& item)
{
    if constexpr (requires { item.id; })
        return item.id;
    else
        return item.name;
}

/// What people call it by.
template <typename T> [[nodiscard]] auto& wordsOf(T& item)
{
    if constexpr (requires { item.title; })
        return item.title;
    else if constexpr (requires { item.label; })
        return item.label;
    else if constexpr (requires { item.name; })
        return item.name;
    else
        return item.id; // of a beat: its words are what it says
}

} // namespace evenkeel::pack
