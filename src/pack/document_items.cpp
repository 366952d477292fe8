// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/document_items.h"

#include "pack/encode.h"
#include "pack/rules.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace evenkeel::pack {

using nlohmann::ordered_json;

namespace {

constexpr const char* kPlace = "place";
constexpr std::array<const char*, 4> kPlaces = {"step", "situation", "behaviour", "use"};

std::ptrdiff_t placesOf(const ordered_json& line)
{
    return std::ranges::count_if(kPlaces, [&](const char* member) { return line.contains(member); });
}

void joinPlace(ordered_json& line)
{
    // As it stands: a line with two places, which is no line yet, and one with a key of this name that we do not know.
    if (!line.is_object() || line.contains(kPlace) || placesOf(line) != 1)
        return;
    for (const char* member : kPlaces) {
        const auto found = line.find(member);
        if (found == line.end() || !found->is_string())
            continue;
        const std::string joined = std::string(member) + '/' + found->get<std::string>();
        line.erase(member);
        line[kPlace] = joined;
        return;
    }
}

void partPlace(ordered_json& line)
{
    if (!line.is_object() || placesOf(line) > 0)
        return;
    const auto found = line.find(kPlace);
    if (found == line.end() || !found->is_string())
        return;
    const auto joined = found->get<std::string>();
    const auto slash = joined.find('/');
    line.erase(kPlace);
    if (slash != std::string::npos)
        line[joined.substr(0, slash)] = joined.substr(slash + 1);
}

/// The string by which `element` is known; null if it has none.
const std::string* keyOf(const ordered_json& element)
{
    if (element.is_string())
        return element.get_ptr<const std::string*>();
    if (!element.is_object())
        return nullptr;
    for (const char* member : {"id", "name"})
        if (const auto found = element.find(member); found != element.end() && found->is_string())
            return found->get_ptr<const std::string*>();
    return nullptr;
}

} // namespace

ordered_json comparable(const Pack& pack)
{
    auto document = toJson(pack);
    for (auto& line : document["lines"])
        joinPlace(line);
    return document;
}

void restorePlaces(ordered_json& document)
{
    if (const auto lines = document.find("lines"); lines != document.end() && lines->is_array())
        for (auto& line : *lines)
            partPlace(line);
}

std::optional<std::vector<std::string>> keysOf(const ordered_json& list)
{
    if (!list.is_array())
        return std::nullopt;
    std::vector<std::string> keys;
    keys.reserve(list.size());
    for (const auto& element : list) {
        const auto* key = keyOf(element);
        if (!key || element.type() != list.front().type())
            return std::nullopt;
        keys.push_back(*key);
    }
    auto sorted = keys;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        return std::nullopt;
    return keys;
}

std::set<std::string> movedKeys(const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i], i);
    struct Common
    {
        const std::string* key;
        std::size_t place;
    };
    std::vector<Common> common;
    for (const auto& key : after)
        if (const auto found = places.find(key); found != places.end())
            common.push_back({&key, found->second});

    // The longest run of rising places stays; `ends` has, for each length, the run that ends lowest.
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends;
    std::vector<std::size_t> previous(common.size(), none);
    for (std::size_t i = 0; i < common.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, common[i].place, {}, [&](auto e) { return common[e].place; });
        previous[i] = at == ends.begin() ? none : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(common.size());
    for (auto i = ends.empty() ? none : ends.back(); i != none; i = previous[i])
        stays[i] = true;
    std::set<std::string> moved;
    for (std::size_t i = 0; i < common.size(); ++i)
        if (!stays[i])
            moved.insert(*common[i].key);
    return moved;
}

std::string pointerTo(std::span<const std::string> place)
{
    std::string pointer;
    for (const auto& part : place)
        pointer += '/' + pointerToken(part);
    return pointer;
}

ItemPlace itemAt(std::span<const std::string> place)
{
    constexpr std::array<std::string_view, 9> lists = {"guides",   "lines",  "situations", "behaviours", "fields",
                                                       "policies", "routes", "techniques", "scorecard"};
    constexpr std::array<std::string_view, 3> parts = {"calm_card", "wrap_up", "repeat_back"};
    const auto in = [&](const auto& names) {
        return !place.empty() && std::ranges::find(names, place[0]) != names.end();
    };
    if (place.size() >= 4 && place[0] == "guides" && place[2] == "steps")
        return {"guides/steps", place[3], place[1], 4};
    if (place.size() >= 2 && (in(lists) || place[0] == "practice"))
        return {place[0], place[1], {}, 2};
    if (place.size() >= 3 && (place[0] == "wrap_up" || (place[0] == "repeat_back" && place[1] == "fields")))
        return {place[0] + '/' + place[1], place[2], {}, 3};
    if (in(parts))
        return {place[0], {}, {}, 1};
    return {};
}

std::string titleOf(const ordered_json& item, const std::string& language)
{
    if (!item.is_object())
        return item.is_string() ? item.get<std::string>() : std::string();
    if (const auto text = item.find("text"); text != item.end() && text->is_object() && !text->empty()) {
        const auto own = text->find(language);
        const auto& wording = own != text->end() ? *own : text->front();
        if (wording.is_object() && wording.contains("full") && wording["full"].is_string())
            return wording["full"].get<std::string>();
    }
    for (const char* member : {"title", "label", "name", "id"})
        if (const auto found = item.find(member);
            found != item.end() && found->is_string() && !found->get_ref<const std::string&>().empty())
            return found->get<std::string>();
    return {};
}

std::string readable(const ordered_json* value)
{
    if (!value || value->is_null())
        return {};
    if (value->is_string())
        return value->get<std::string>();
    const bool strings = value->is_array() && std::ranges::all_of(*value, [](const auto& e) { return e.is_string(); });
    if (!strings)
        return value->dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    std::string lines;
    for (const auto& element : *value)
        lines += (lines.empty() ? "" : "\n") + element.get_ref<const std::string&>();
    return lines;
}

} // namespace evenkeel::pack
