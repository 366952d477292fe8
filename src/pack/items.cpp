// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/items.h"

#include "base/text.h"
#include "pack/part_lists.h"
#include "pack/rules.h"

#include <algorithm>
#include <set>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace evenkeel::pack {

namespace {

using Taken = std::set<std::string, std::less<>>;

/// Lower-case letters and digits of `words`, joined by `dash`; what is left of words that have none is empty.
std::string slug(std::string_view words, char dash, std::size_t most)
{
    std::string out;
    for (const unsigned char c : words) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (good)
            out += static_cast<char>(c);
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c < 0x80 && !out.empty() && out.back() != dash)
            out += dash;
        if (out.size() == most)
            break;
    }
    while (!out.empty() && out.back() == dash)
        out.pop_back();
    return out;
}

template <typename Set> std::string freeOf(const Set& taken, std::string stem, char dash)
{
    if (!taken.contains(stem) && (dash == '_' || isId(stem))) // a reserved name is no id
        return stem;
    for (int n = 2;; ++n) {
        auto numbered = stem + dash + std::to_string(n);
        if (!taken.contains(numbered))
            return numbered;
    }
}

Taken takenIds(const Pack& rest, const Place& place)
{
    Taken taken;
    if (place.part == Part::Step) { // steps are told apart over all guides
        for (const auto& guide : rest.guides)
            for (const auto& step : guide.steps)
                taken.insert(step.id);
        return taken;
    }
    withList(rest, place, [&](const auto& list) {
        for (const auto& item : list)
            taken.insert(keyOf(item));
        return 0;
    });
    return taken;
}

bool isField(Part part)
{
    return part == Part::Field || part == Part::RepeatField;
}

const char* stemOf(Part part)
{
    switch (part) {
    case Part::Guide: return "guide";
    case Part::Step: return "step";
    case Part::Situation: return "situation";
    case Part::Behaviour: return "behaviour";
    case Part::Policy: return "policy";
    case Part::Route: return "route";
    case Part::Technique: return "technique";
    case Part::Criterion: return "criterion";
    case Part::Practice: return "caller";
    case Part::Beat: return "words";
    case Part::Field:
    case Part::RepeatField: return "field";
    default: return "item";
    }
}

/// Lines that belong to `place` follow it: to its copy.
void copyLines(Editing& edit, const std::vector<std::size_t>& lines, const Place& home)
{
    for (const auto at : lines) {
        Line line = edit.now().line(at);
        line.id = freeLineId(edit.now(), line.id);
        if (giveHome(edit.view(), line, home))
            edit.insertLine(edit.now().lineCount(), std::move(line));
    }
}

std::vector<std::size_t> linesNamed(const Sheet& sheet, std::string Line::*member, const std::string& id)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sheet.lineCount(); ++i)
        if (!id.empty() && sheet.line(i).*member == id)
            out.push_back(i);
    return out;
}

void removeLines(Editing& edit, const std::vector<std::size_t>& lines)
{
    for (auto at = lines.rbegin(); at != lines.rend(); ++at)
        edit.removeLine(*at);
}

} // namespace

bool isListed(Part part)
{
    return part != Part::Pack && part != Part::Use && part != Part::CalmCard && part != Part::RepeatBack;
}

std::size_t countIn(const Pack& rest, const Place& place)
{
    return withList(rest, place, [](const auto& list) { return list.size(); });
}

std::string freeId(const Pack& rest, const Place& place, std::string_view words)
{
    const char dash = isField(place.part) ? '_' : '-';
    auto stem = slug(words, dash, isField(place.part) ? 26 : 56);
    if (stem.empty() || (isField(place.part) && !isFieldName(stem)))
        stem = stemOf(place.part);
    return freeOf(takenIds(rest, place), std::move(stem), dash);
}

std::string freeLineId(const Sheet& sheet, std::string_view words)
{
    std::unordered_set<std::string_view> taken; // of a large pack: no copies, no order
    taken.reserve(sheet.lineCount());
    for (const auto& line : sheet.lines())
        taken.insert(line->id);
    auto stem = slug(words, '-', 40);
    return freeOf(taken, stem.empty() ? "line" : std::move(stem), '-');
}

Place addItem(Editing& edit, const Place& place, const std::string& title)
{
    auto& rest = edit.rest();
    const auto count = countIn(rest, place);
    const auto where = count == 0 ? 0 : std::min(positionOf(place) + 1, count);
    const auto id = freeId(rest, place, title);
    shiftUnknown(rest, listOf(place), where, true);
    withList(rest, place, [&](auto& list) {
        typename std::remove_reference_t<decltype(list)>::value_type item;
        wordsOf(item) = title;
        keyOf(item) = id;
        if constexpr (requires { item.agentMayEnd; })
            item.warnings.fill(1);
        if constexpr (requires { item.channels; })
            item.channels = {"phone"};
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(where), std::move(item));
        return 0;
    });
    return at(place, where);
}

Place duplicateItem(Editing& edit, const Place& place, const std::string& title)
{
    auto& rest = edit.rest();
    const auto from = positionOf(place);
    const auto copy = at(place, from + 1);
    const auto lines = linesOf(edit.now(), place);
    const auto id = freeId(rest, place, title);
    shiftUnknown(rest, listOf(place), from + 1, true);
    std::vector<std::pair<std::string, std::size_t>> stepCopies; // of a guide: the old id and the new step
    withList(rest, place, [&](auto& list) {
        auto item = list[from];
        wordsOf(item) = title;
        keyOf(item) = id;
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(from + 1), std::move(item));
        return 0;
    });
    if (place.part == Part::Guide) {
        for (std::size_t s = 0; s < rest.guides[from + 1].steps.size(); ++s) {
            const auto old = rest.guides[from + 1].steps[s].id;
            rest.guides[from + 1].steps[s].id.clear();
            rest.guides[from + 1].steps[s].id = freeId(rest, {Part::Step, from + 1, s}, old);
            copyLines(edit, linesNamed(edit.now(), &Line::step, old), {Part::Step, from + 1, s});
        }
    }
    copyLines(edit, lines, copy);
    return copy;
}

Place removeItem(Editing& edit, const Place& place)
{
    if (place.part == Part::Guide)
        for (const auto& step : std::vector<Step>(edit.view().guides[place.index].steps))
            removeLines(edit, linesNamed(edit.now(), &Line::step, step.id));
    removeLines(edit, linesOf(edit.now(), place));
    auto& rest = edit.rest();
    const auto where = positionOf(place);
    withList(rest, place, [&](auto& list) {
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(where));
        return 0;
    });
    shiftUnknown(rest, listOf(place), where, false);
    const auto left = countIn(rest, place);
    if (left > 0)
        return at(place, std::min(where, left - 1));
    if (place.part == Part::Beat)
        return shownIn(place);
    return place.part == Part::Step ? Place{Part::Guide, place.index, 0} : Place{};
}

Place moveItem(Editing& edit, const Place& place, int by)
{
    auto& rest = edit.rest();
    const auto count = static_cast<std::ptrdiff_t>(countIn(rest, place));
    const auto from = static_cast<std::ptrdiff_t>(positionOf(place));
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, count - 1);
    if (to == from)
        return place;
    withList(rest, place, [&](auto& list) {
        if (from < to)
            std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
        else
            std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
        return 0;
    });
    // Unknown keys of what moved go along: out of the list, and in again.
    if (!rest.unknown.empty()) {
        const auto prefix = listOf(place) + '/' + std::to_string(from);
        std::map<std::string, std::string> own;
        for (auto it = rest.unknown.begin(); it != rest.unknown.end();) {
            const bool mine = it->first == prefix || it->first.starts_with(prefix + '/');
            if (mine)
                own.emplace(it->first.substr(prefix.size()), it->second);
            it = mine ? rest.unknown.erase(it) : std::next(it);
        }
        shiftUnknown(rest, listOf(place), static_cast<std::size_t>(from), false);
        shiftUnknown(rest, listOf(place), static_cast<std::size_t>(to), true);
        for (auto& [tail, value] : own)
            rest.unknown.emplace(listOf(place) + '/' + std::to_string(to) + tail, value);
    }
    return at(place, static_cast<std::size_t>(to));
}

std::size_t addLine(Editing& edit, const Place& home, std::optional<std::size_t> after)
{
    Line line;
    giveHome(edit.view(), line, home);
    line.id = freeLineId(edit.now(), idOf(edit.view(), home));
    line.text[edit.view().language];
    auto where = edit.now().lineCount();
    if (after)
        where = *after + 1;
    else if (const auto own = linesOf(edit.now(), home); !own.empty())
        where = own.back() + 1;
    edit.insertLine(where, std::move(line));
    return where;
}

std::size_t duplicateLine(Editing& edit, std::size_t at)
{
    Line line = edit.now().line(at);
    line.id = freeLineId(edit.now(), line.id);
    edit.insertLine(at + 1, std::move(line));
    return at + 1;
}

std::size_t moveLineWithin(Editing& edit, const Place& home, std::size_t line, std::size_t to)
{
    const auto own = linesOf(edit.now(), home);
    const auto from = std::ranges::find(own, line);
    if (from == own.end() || own.empty())
        return line;
    const auto target = own[std::min(to, own.size() - 1)];
    edit.moveLine(line, target);
    return target;
}

void moveLineTo(Editing& edit, std::size_t at, const Place& home)
{
    Line line = edit.now().line(at);
    if (giveHome(edit.view(), line, home))
        edit.setLine(at, std::move(line));
}

} // namespace evenkeel::pack
