// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/diff.h"

#include "pack/document_items.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace evenkeel::pack {

using nlohmann::ordered_json;

namespace {

using Keys = std::vector<std::string>;
using ByKey = std::unordered_map<std::string, const ordered_json*>;

constexpr const char* kOrder = "#order";

std::string joined(const Keys& keys)
{
    std::string all;
    for (const auto& key : keys)
        all += (all.empty() ? "" : "\n") + key;
    return all;
}

ByKey byKey(const ordered_json& list, const Keys& keys)
{
    ByKey found;
    for (std::size_t i = 0; i < keys.size(); ++i)
        found.emplace(keys[i], &list[i]);
    return found;
}

const ordered_json* member(const ordered_json* object, const std::string& key)
{
    if (!object || !object->is_object())
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &*found;
}

/// The keys of a list of objects; strings are compared as one text of many lines.
std::optional<Keys> objectKeys(const ordered_json* list)
{
    if (!list)
        return Keys{};
    if (!list->is_array() || (!list->empty() && !list->front().is_object()))
        return std::nullopt;
    return keysOf(*list);
}

/// All members of both, in the order in which they come up.
Keys membersOf(const ordered_json* before, const ordered_json* after)
{
    Keys keys;
    for (const auto* object : {before, after}) {
        if (!object || !object->is_object())
            continue;
        for (const auto& [key, value] : object->items())
            if (std::ranges::find(keys, key) == keys.end())
                keys.push_back(key);
    }
    return keys;
}

class Comparison
{
  public:
    explicit Comparison(const std::string& language)
        : m_language(language)
    {}

    void whole(const ordered_json& before, const ordered_json& after);
    [[nodiscard]] std::vector<ItemChange> take();

  private:
    void part(const std::string& name, const ordered_json* before, const ordered_json* after, ItemChange& own);
    bool list(const std::string& section, const std::string& parent, const ordered_json* before,
              const ordered_json* after);
    void item(ItemChange change, const ordered_json* before, const ordered_json* after);
    void values(const std::string& path, const ordered_json* before, const ordered_json* after,
                std::vector<FieldChange>& out) const;
    void joinMovedSteps();

    const std::string& m_language;
    std::vector<ItemChange> m_changes;
    std::map<std::string, std::pair<const ordered_json*, const ordered_json*>> m_steps; ///< by id, gone and new
};

void Comparison::whole(const ordered_json& before, const ordered_json& after)
{
    ItemChange own;
    own.title = titleOf(after, m_language);
    for (const auto& name : membersOf(&before, &after))
        part(name, member(&before, name), member(&after, name), own);
    if (!own.fields.empty())
        m_changes.insert(m_changes.begin(), std::move(own));
    joinMovedSteps();
}

/// A member of the document: a list of items, an item that is there once, or a value of the pack itself.
void Comparison::part(const std::string& name, const ordered_json* before, const ordered_json* after, ItemChange& own)
{
    if (before && after && *before == *after)
        return;
    if (!itemAt(Place{name, "x"}).id.empty() && list(name, {}, before, after))
        return;
    if (itemAt(Place{name}).section != name || name.empty()) {
        values(name, before, after, own.fields);
        return;
    }
    ItemChange once{What::Changed, false, name, {}, {}, {}, {}};
    once.title = after ? titleOf(*after, m_language) : std::string();
    std::vector<ItemChange> inside;
    for (const auto& key : membersOf(before, after)) {
        const auto* was = member(before, key);
        const auto* is = member(after, key);
        const bool items = !itemAt(Place{name, key, "x"}).id.empty();
        if (!items || !list(name + '/' + key, {}, was, is))
            values(key, was, is, once.fields);
    }
    if (!once.fields.empty())
        m_changes.push_back(std::move(once));
}

/// False if it is no list of items that can be told from each other; then nothing was done.
bool Comparison::list(const std::string& section, const std::string& parent, const ordered_json* before,
                      const ordered_json* after)
{
    const auto was = objectKeys(before);
    const auto is = objectKeys(after);
    if (!was || !is)
        return false;
    const auto old = before ? byKey(*before, *was) : ByKey{};
    const auto fresh = after ? byKey(*after, *is) : ByKey{};
    const auto moved = movedKeys(*was, *is);
    const auto at = [](const ByKey& all, const std::string& key) {
        const auto found = all.find(key);
        return found == all.end() ? nullptr : found->second;
    };
    for (const auto& key : *is)
        item({What::Changed, moved.contains(key), section, key, parent, {}, {}}, at(old, key), at(fresh, key));
    for (const auto& key : *was)
        if (!fresh.contains(key))
            item({What::Changed, false, section, key, parent, {}, {}}, at(old, key), nullptr);
    return true;
}

void Comparison::item(ItemChange change, const ordered_json* before, const ordered_json* after)
{
    const bool same = before && after && *before == *after;
    if (same && !change.moved)
        return;
    change.what = !before ? What::Added : !after ? What::Removed : same ? What::Moved : What::Changed;
    change.title = titleOf(after ? *after : *before, m_language);
    const bool guide = change.section == "guides";
    for (const auto& key : membersOf(before, after))
        if (!guide || key != "steps" || !objectKeys(member(before, key)) || !objectKeys(member(after, key)))
            values(key, member(before, key), member(after, key), change.fields);
    if (change.section == "guides/steps" && (!before || !after)) {
        auto& both = m_steps[change.id];
        (before ? both.first : both.second) = before ? before : after;
    }
    const auto id = change.id;
    // A guide of which only the steps are others has nothing to say of itself.
    const bool onlySteps = guide && before && after && change.fields.empty();
    if (!onlySteps || change.moved) {
        if (onlySteps)
            change.what = What::Moved;
        m_changes.push_back(std::move(change));
    }
    if (guide)
        (void)list("guides/steps", id, member(before, "steps"), member(after, "steps"));
}

void Comparison::values(const std::string& path, const ordered_json* before, const ordered_json* after,
                        std::vector<FieldChange>& out) const
{
    if (before && after && *before == *after)
        return;
    const auto* shape = after ? after : before;
    if (!shape)
        return;
    const bool objects = shape->is_object() && (!before || before->is_object());
    if (objects) {
        for (const auto& key : membersOf(before, after))
            values(path + '/' + key, member(before, key), member(after, key), out);
        return;
    }
    const auto was = objectKeys(before);
    const auto is = objectKeys(after);
    if (shape->is_array() && was && is && (!was->empty() || !is->empty())) {
        const auto old = before ? byKey(*before, *was) : ByKey{};
        for (std::size_t i = 0; i < is->size(); ++i) {
            const auto found = old.find((*is)[i]);
            values(path + '/' + (*is)[i], found == old.end() ? nullptr : found->second, &(*after)[i], out);
        }
        for (std::size_t i = 0; i < was->size(); ++i)
            if (std::ranges::find(*is, (*was)[i]) == is->end())
                values(path + '/' + (*was)[i], &(*before)[i], nullptr, out);
        if (before && after && !movedKeys(*was, *is).empty())
            out.push_back({path + kOrder, joined(*was), joined(*is)});
        return;
    }
    FieldChange change{path, readable(before), readable(after)};
    if (change.before.empty() && change.after.empty() && (!before || !after))
        return; // there is nothing to show of an empty text that came with its item
    if (change.before == change.after && before && after) {
        change.before = before->dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        change.after = after->dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    }
    out.push_back(std::move(change));
}

/// A step has one id in all guides: gone from one and new in another, it went there.
void Comparison::joinMovedSteps()
{
    for (const auto& [id, both] : m_steps) {
        if (!both.first || !both.second)
            continue;
        const auto isStep = [&](What what) {
            return
                [&, what](const ItemChange& c) { return c.section == "guides/steps" && c.id == id && c.what == what; };
        };
        std::erase_if(m_changes, isStep(What::Removed));
        const auto added = std::ranges::find_if(m_changes, isStep(What::Added));
        if (added == m_changes.end())
            continue;
        added->what = *both.first == *both.second ? What::Moved : What::Changed;
        added->moved = true;
        added->fields.clear();
        for (const auto& key : membersOf(both.first, both.second))
            values(key, member(both.first, key), member(both.second, key), added->fields);
    }
}

std::vector<ItemChange> Comparison::take()
{
    return std::move(m_changes);
}

} // namespace

std::string_view name(What what)
{
    switch (what) {
    case What::Added: return "added";
    case What::Removed: return "removed";
    case What::Changed: return "changed";
    case What::Moved: return "moved";
    }
    return {};
}

std::vector<ItemChange> diff(const Pack& before, const Pack& after)
{
    if (before == after)
        return {};
    Comparison comparison(after.language);
    comparison.whole(comparable(before), comparable(after));
    auto changes = comparison.take();
    if (changes.empty()) // a difference without a value, such as an empty object under a key that we do not know
        changes.push_back({What::Changed, false, {}, {}, {}, after.title, {}});
    return changes;
}

} // namespace evenkeel::pack
