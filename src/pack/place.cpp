// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/place.h"

#include "pack/names.h"
#include "pack/part_lists.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace evenkeel::pack {

namespace {

constexpr std::array<std::pair<std::string_view, Part>, 9> kLists = {{{"situations", Part::Situation},
                                                                      {"behaviours", Part::Behaviour},
                                                                      {"policies", Part::Policy},
                                                                      {"fields", Part::Field},
                                                                      {"routes", Part::Route},
                                                                      {"techniques", Part::Technique},
                                                                      {"scorecard", Part::Criterion},
                                                                      {"guides", Part::Guide},
                                                                      {"practice", Part::Practice}}};
constexpr std::array<std::pair<std::string_view, Part>, 3> kWrapUp = {
    {{"outcomes", Part::Outcome}, {"root_causes", Part::RootCause}, {"resolutions", Part::Resolution}}};

/// Takes a pointer apart, one step at a time.
class Steps
{
  public:
    explicit Steps(std::string_view pointer)
        : m_rest(pointer)
    {}
    [[nodiscard]] std::string_view next()
    {
        if (m_rest.empty())
            return {};
        m_rest.remove_prefix(1); // the slash
        const auto end = std::min(m_rest.find('/'), m_rest.size());
        const auto step = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return step;
    }
    [[nodiscard]] std::optional<std::size_t> index()
    {
        const auto step = next();
        std::size_t value = 0;
        const auto read = std::from_chars(step.data(), step.data() + step.size(), value);
        if (step.empty() || read.ptr != step.data() + step.size() || read.ec != std::errc{})
            return std::nullopt;
        return value;
    }
    /// What is left, without the first slash.
    [[nodiscard]] std::string rest() const { return std::string(m_rest.empty() ? m_rest : m_rest.substr(1)); }

  private:
    std::string_view m_rest;
};

template <std::size_t N>
std::optional<Part> partIn(const std::array<std::pair<std::string_view, Part>, N>& names, std::string_view name)
{
    for (const auto& [text, part] : names)
        if (text == name)
            return part;
    return std::nullopt;
}

/// The pointer may name the list alone: then its first element is meant, if there is one.
std::optional<Spot> inList(const Pack& rest, Part part, Steps& steps)
{
    Spot spot{{part, 0, 0}, std::nullopt, {}};
    const auto index = steps.index();
    if (index)
        spot.place = at(spot.place, *index);
    if (!exists(rest, spot.place))
        return index ? std::nullopt : std::optional(Spot{});
    if (part == Part::Guide || part == Part::Practice) {
        auto inside = steps;
        if (inside.next() == (part == Part::Guide ? "steps" : "beats")) {
            if (const auto inner = inside.index()) {
                spot.place = {part == Part::Guide ? Part::Step : Part::Beat, spot.place.index, *inner};
                if (!exists(rest, spot.place))
                    return std::nullopt;
                steps = inside;
            }
        }
    }
    spot.member = steps.rest();
    return spot;
}

std::optional<Spot> inLines(const Sheet& sheet, Steps& steps)
{
    const auto index = steps.index();
    if (!index || *index >= sheet.lineCount())
        return std::nullopt;
    Spot spot;
    spot.line = *index;
    if (const auto home = homeOf(sheet.rest(), sheet.line(*index)))
        spot.place = *home;
    spot.member = steps.rest();
    return spot;
}

template <typename T> std::optional<std::size_t> indexOf(const std::vector<T>& all, const std::string& id)
{
    const auto it = std::ranges::find(all, id, &T::id);
    if (it == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(it - all.begin());
}

} // namespace

std::optional<Spot> spotOf(const Sheet& sheet, std::string_view pointer)
{
    const auto& rest = sheet.rest();
    if (!pointer.empty() && pointer[0] != '/')
        return std::nullopt;
    Steps steps(pointer);
    auto whole = steps;
    const auto top = steps.next();
    if (top == "lines")
        return inLines(sheet, steps);
    if (const auto part = partIn(kLists, top))
        return inList(rest, *part, steps);
    if (top == "wrap_up") {
        if (const auto part = partIn(kWrapUp, steps.next()))
            return inList(rest, *part, steps);
        return Spot{};
    }
    if (top == "calm_card")
        return Spot{{Part::CalmCard, 0, 0}, std::nullopt, steps.rest()};
    if (top == "repeat_back") {
        auto inside = steps;
        if (inside.next() == "fields")
            if (auto field = inList(rest, Part::RepeatField, inside); field && field->place.part == Part::RepeatField)
                return field;
        return Spot{{Part::RepeatBack, 0, 0}, std::nullopt, steps.rest()};
    }
    return Spot{{}, std::nullopt, whole.rest()};
}

std::string listOf(const Place& place)
{
    for (const auto& [name, part] : kLists)
        if (part == place.part)
            return '/' + std::string(name);
    for (const auto& [name, part] : kWrapUp)
        if (part == place.part)
            return "/wrap_up/" + std::string(name);
    if (place.part == Part::Step)
        return "/guides/" + std::to_string(place.index) + "/steps";
    if (place.part == Part::Beat)
        return "/practice/" + std::to_string(place.index) + "/beats";
    return place.part == Part::RepeatField ? "/repeat_back/fields" : std::string{};
}

std::string pointerOf(const Place& place)
{
    switch (place.part) {
    case Part::Pack: return {};
    case Part::Use: return "/lines";
    case Part::CalmCard: return "/calm_card";
    case Part::RepeatBack: return "/repeat_back";
    default: return listOf(place) + '/' + std::to_string(positionOf(place));
    }
}

std::string linePointer(std::size_t line)
{
    return "/lines/" + std::to_string(line);
}

std::optional<Place> homeOf(const Pack& rest, const Line& line)
{
    if (!line.step.empty()) {
        for (std::size_t g = 0; g < rest.guides.size(); ++g)
            if (const auto step = indexOf(rest.guides[g].steps, line.step))
                return Place{Part::Step, g, *step};
    } else if (!line.situation.empty()) {
        if (const auto index = indexOf(rest.situations, line.situation))
            return Place{Part::Situation, *index, 0};
    } else if (!line.behaviour.empty()) {
        if (const auto index = indexOf(rest.behaviours, line.behaviour))
            return Place{Part::Behaviour, *index, 0};
    } else if (const auto use = std::ranges::find(kUses, line.use); use != kUses.end()) {
        return Place{Part::Use, static_cast<std::size_t>(use - kUses.begin()), 0};
    }
    return std::nullopt;
}

bool giveHome(const Pack& rest, Line& line, const Place& place)
{
    if (!exists(rest, place))
        return false;
    Line moved = line;
    moved.step.clear();
    moved.situation.clear();
    moved.behaviour.clear();
    moved.use.clear();
    switch (place.part) {
    case Part::Step: moved.step = rest.guides[place.index].steps[place.inner].id; break;
    case Part::Situation: moved.situation = rest.situations[place.index].id; break;
    case Part::Behaviour: moved.behaviour = rest.behaviours[place.index].id; break;
    case Part::Use: moved.use = kUses[place.index]; break;
    default: return false;
    }
    line = std::move(moved);
    return true;
}

std::vector<std::size_t> linesOf(const Sheet& sheet, const Place& place)
{
    std::vector<std::size_t> out;
    std::string Line::*member = nullptr;
    switch (place.part) {
    case Part::Step: member = &Line::step; break;
    case Part::Situation: member = &Line::situation; break;
    case Part::Behaviour: member = &Line::behaviour; break;
    case Part::Use: member = &Line::use; break;
    default: return out;
    }
    const auto id = idOf(sheet.rest(), place);
    if (id.empty())
        return out;
    for (std::size_t i = 0; i < sheet.lineCount(); ++i)
        if (sheet.line(i).*member == id)
            out.push_back(i);
    return out;
}

Place shownIn(const Place& place)
{
    return place.part == Part::Beat ? Place{Part::Practice, place.index, 0} : place;
}

std::string markOf(const Place& place)
{
    return place.part == Part::Use && place.index < kUses.size() ? "/lines/" + std::string(kUses[place.index])
                                                                 : pointerOf(shownIn(place));
}

bool exists(const Pack& rest, const Place& place)
{
    switch (place.part) {
    case Part::Pack:
    case Part::CalmCard:
    case Part::RepeatBack: return true;
    case Part::Use: return place.index < kUses.size();
    default: return withList(rest, place, [&](const auto& list) { return positionOf(place) < list.size(); });
    }
}

std::string titleOf(const Pack& rest, const Place& place)
{
    return withList(rest, place, [&](const auto& list) {
        return positionOf(place) < list.size() ? wordsOf(list[positionOf(place)]) : std::string{};
    });
}

std::string idOf(const Pack& rest, const Place& place)
{
    if (place.part == Part::Use)
        return place.index < kUses.size() ? std::string(kUses[place.index]) : std::string{};
    return withList(rest, place, [&](const auto& list) {
        return positionOf(place) < list.size() ? keyOf(list[positionOf(place)]) : std::string{};
    });
}

} // namespace evenkeel::pack
