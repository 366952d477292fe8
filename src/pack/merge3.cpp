// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/merge3.h"

#include "pack/codec.h"
#include "pack/document_items.h"
#include "pack/encode.h"

#include <algorithm>
#include <list>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace evenkeel::pack {

using nlohmann::ordered_json;

namespace {

using Value = std::optional<ordered_json>; ///< empty: it is not there
using Ref = const ordered_json*;           ///< null: it is not there
using Keys = std::vector<std::string>;

/// Two packs that could each be read must not fail together for their size.
constexpr Limits kWide{64U << 20, 32, 16U << 10, 4'000'000};

bool same(Ref a, Ref b)
{
    return a == b || (a && b && *a == *b);
}

Value copyOf(Ref value)
{
    return value ? Value(*value) : std::nullopt;
}

Ref member(Ref object, const std::string& key)
{
    if (!object)
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &*found;
}

/// A list by its keys.
struct Keyed
{
    Keys keys;
    std::unordered_map<std::string, Ref> values;
    [[nodiscard]] Ref at(const std::string& key) const
    {
        const auto found = values.find(key);
        return found == values.end() ? nullptr : found->second;
    }
    [[nodiscard]] bool has(const std::string& key) const { return values.contains(key); }
};

std::optional<Keyed> keyed(Ref list)
{
    if (!list)
        return Keyed{};
    auto keys = keysOf(*list);
    if (!keys)
        return std::nullopt;
    Keyed out;
    for (std::size_t i = 0; i < keys->size(); ++i)
        out.values.emplace((*keys)[i], &(*list)[i]);
    out.keys = std::move(*keys);
    return out;
}

bool isListOfStrings(Ref list)
{
    return list && !list->empty() && list->front().is_string();
}

bool isListOfObjects(Ref list)
{
    return list && !list->empty() && list->front().is_object();
}

/// Whether both sides put other texts in the place of the same one: a text of a list is its own key, so nothing else
/// tells that these were meant to be one.
bool bothReplaced(const Keyed& base, const Keyed& mine, const Keyed& theirs)
{
    const auto added = [&](const Keyed& side) {
        std::unordered_set<std::string> keys;
        for (const auto& key : side.keys)
            if (!base.has(key))
                keys.insert(key);
        return keys;
    };
    const auto left = added(mine);
    const auto right = added(theirs);
    return !left.empty() && !right.empty() && left != right &&
           std::ranges::any_of(base.keys, [&](const auto& key) { return !mine.has(key) && !theirs.has(key); });
}

Keys commonIn(const Keys& order, const Keyed& other)
{
    Keys common;
    std::ranges::copy_if(order, std::back_inserter(common), [&](const auto& key) { return other.has(key); });
    return common;
}

/// `first` in its order, and into it what `second` alone added or moved, each behind what it stands behind there.
Keys woven(const Keys& first, const Keys& second, const std::unordered_set<std::string>& toPlace)
{
    std::list<std::string> line;
    std::unordered_map<std::string, std::list<std::string>::iterator> places;
    for (const auto& key : first)
        if (!toPlace.contains(key))
            places.emplace(key, line.insert(line.end(), key));
    auto behind = line.begin();
    for (const auto& key : second) {
        if (toPlace.contains(key))
            places.emplace(key, line.insert(behind, key));
        else if (const auto found = places.find(key); found != places.end())
            behind = std::next(found->second);
    }
    return {line.begin(), line.end()};
}

class Merging
{
  public:
    Merging(const Decisions& decisions, const std::string& language)
        : m_decisions(decisions)
        , m_language(language)
    {}
    [[nodiscard]] Value merge(Ref base, Ref mine, Ref theirs);
    [[nodiscard]] std::vector<Conflict>& conflicts() { return m_conflicts; }

  private:
    [[nodiscard]] Value objects(Ref base, Ref mine, Ref theirs);
    [[nodiscard]] Value lists(const Keyed& base, const Keyed& mine, const Keyed& theirs);
    [[nodiscard]] Value inside(const std::string& key, Ref base, Ref mine, Ref theirs);
    [[nodiscard]] Keys order(const Keyed& base, const Keyed& mine, const Keyed& theirs);
    [[nodiscard]] Side conflict(Conflict found);
    [[nodiscard]] Value conflict(Ref base, Ref mine, Ref theirs);

    const Decisions& m_decisions;
    const std::string& m_language;
    Place m_place;
    std::vector<std::pair<std::size_t, std::string>> m_titles; ///< of the items that we are in, by depth
    std::vector<Conflict> m_conflicts;
};

Value Merging::inside(const std::string& key, Ref base, Ref mine, Ref theirs)
{
    m_place.push_back(key);
    const auto item = itemAt(m_place);
    const bool begins = item.depth == m_place.size();
    if (begins) {
        const auto* known = mine ? mine : theirs ? theirs : base;
        m_titles.emplace_back(item.depth, known ? titleOf(*known, m_language) : std::string());
    }
    auto value = merge(base, mine, theirs);
    if (begins)
        m_titles.pop_back();
    m_place.pop_back();
    return value;
}

Value Merging::merge(Ref base, Ref mine, Ref theirs)
{
    if (same(mine, theirs) || same(base, theirs))
        return copyOf(mine);
    if (same(base, mine))
        return copyOf(theirs);
    if (mine && theirs && mine->is_object() && theirs->is_object() && (!base || base->is_object()))
        return objects(base, mine, theirs);
    const auto k = keyed(base);
    const auto m = mine ? keyed(mine) : std::nullopt;
    const auto t = theirs ? keyed(theirs) : std::nullopt;
    const bool strings = isListOfStrings(base) || isListOfStrings(mine) || isListOfStrings(theirs);
    const bool items = isListOfObjects(base) || isListOfObjects(mine) || isListOfObjects(theirs);
    if (k && m && t && !(strings && items) && !(strings && bothReplaced(*k, *m, *t)))
        return lists(*k, *m, *t);
    if (m_place == Place{"revision"})
        return copyOf(mine);
    return conflict(base, mine, theirs);
}

Value Merging::objects(Ref base, Ref mine, Ref theirs)
{
    auto merged = ordered_json::object();
    const auto add = [&](const std::string& key) {
        if (auto value = inside(key, member(base, key), member(mine, key), member(theirs, key)))
            merged.get_ref<ordered_json::object_t&>().emplace_back(key, std::move(*value));
    };
    for (const auto& [key, value] : mine->items())
        add(key);
    for (const auto& [key, value] : theirs->items())
        if (!mine->contains(key))
            add(key);
    return merged;
}

Value Merging::lists(const Keyed& base, const Keyed& mine, const Keyed& theirs)
{
    std::unordered_map<std::string, ordered_json> values;
    const auto take = [&](const std::string& key) {
        if (auto value = inside(key, base.at(key), mine.at(key), theirs.at(key)))
            values.emplace(key, std::move(*value));
    };
    for (const auto& key : mine.keys)
        take(key);
    for (const auto& key : theirs.keys)
        if (!mine.has(key))
            take(key);
    auto merged = ordered_json::array();
    for (const auto& key : order(base, mine, theirs))
        if (const auto found = values.find(key); found != values.end())
            merged.push_back(std::move(found->second));
    return merged;
}

/// All keys of both sides. Those that were taken away stand in it, too, so that what was put behind them keeps its
/// place.
Keys Merging::order(const Keyed& base, const Keyed& mine, const Keyed& theirs)
{
    const auto myMoves = movedKeys(base.keys, mine.keys);
    const auto theirMoves = movedKeys(base.keys, theirs.keys);
    Side first = Side::Mine;
    const bool both = std::ranges::any_of(myMoves, [&](const auto& key) { return theirMoves.contains(key); }) &&
                      commonIn(mine.keys, theirs) != commonIn(theirs.keys, mine);
    if (both) {
        Conflict found;
        found.key = "#order";
        found.path = "#order";
        const auto shown = [](const Keys& keys) {
            std::string all;
            for (const auto& key : keys)
                all += (all.empty() ? "" : "\n") + key;
            return all;
        };
        found.base = shown(base.keys);
        found.mine = shown(mine.keys);
        found.theirs = shown(theirs.keys);
        first = conflict(std::move(found));
    }
    const auto& leads = first == Side::Mine ? mine : theirs;
    const auto& follows = first == Side::Mine ? theirs : mine;
    const auto& leadMoves = first == Side::Mine ? myMoves : theirMoves;
    const auto& followMoves = first == Side::Mine ? theirMoves : myMoves;
    std::unordered_set<std::string> toPlace;
    for (const auto& key : follows.keys)
        if (!leads.has(key) || (followMoves.contains(key) && !leadMoves.contains(key)))
            toPlace.insert(key);
    return woven(leads.keys, follows.keys, toPlace);
}

/// Completes `found`, which knows its values, by where we are.
Side Merging::conflict(Conflict found)
{
    const auto item = itemAt(m_place);
    found.key = pointerTo(m_place) + found.key;
    found.section = item.section;
    found.id = item.id;
    found.parent = item.parent;
    found.title = m_titles.empty() ? std::string() : m_titles.back().second;
    std::string path;
    for (std::size_t i = item.depth; i < m_place.size(); ++i)
        path += (path.empty() ? "" : "/") + m_place[i];
    found.path = path + found.path;
    if (const auto chosen = m_decisions.find(found.key); chosen != m_decisions.end()) {
        found.taken = chosen->second;
        found.decided = true;
    }
    const auto side = found.taken;
    m_conflicts.push_back(std::move(found));
    return side;
}

Value Merging::conflict(Ref base, Ref mine, Ref theirs)
{
    const auto shown = [&](Ref value) {
        return value && value->is_object() ? titleOf(*value, m_language) : readable(value);
    };
    Conflict found;
    found.base = shown(base);
    found.mine = shown(mine);
    found.theirs = shown(theirs);
    found.mineGone = !mine;
    found.theirsGone = !theirs;
    return copyOf(conflict(std::move(found)) == Side::Mine ? mine : theirs);
}

} // namespace

bool Merged::settled() const
{
    return std::ranges::all_of(conflicts, &Conflict::decided);
}

Result<Merged> merge3(const Pack& base, const Pack& mine, const Pack& theirs, const Decisions& decisions)
{
    if (mine == theirs || base == theirs)
        return Merged{mine, {}};
    if (base == mine)
        return Merged{theirs, {}};
    const auto from = comparable(base);
    const auto left = comparable(mine);
    const auto right = comparable(theirs);
    Merging merging(decisions, mine.language);
    auto document = merging.merge(&from, &left, &right);
    restorePlaces(*document);
    auto pack = decode(written(*document), kWide);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    return Merged{std::move(*pack), std::move(merging.conflicts())};
}

} // namespace evenkeel::pack
