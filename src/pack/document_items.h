// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

/// A pack's document as comparing and merging see it: lists whose elements are known by a key. Both work on the
/// document and not on the structs, so that whatever the format comes to hold is compared and merged as well, keys of
/// newer programs included.
namespace evenkeel::pack {

/// The document with a line's place (step, situation, behaviour or use) in one member, "step/listen", because two
/// places would be no line.
[[nodiscard]] nlohmann::ordered_json comparable(const Pack& pack);
/// Takes comparable() back.
void restorePlaces(nlohmann::ordered_json& document);

/// The keys of a list, if its elements have one each and all different: a string is its own, an object has "id" or
/// "name". Empty for every other value.
[[nodiscard]] std::optional<std::vector<std::string>> keysOf(const nlohmann::ordered_json& list);

/// Of the keys that are in both lists, the fewest that have to be taken out so that the others stand in the same order.
[[nodiscard]] std::set<std::string> movedKeys(const std::vector<std::string>& before,
                                              const std::vector<std::string>& after);

/// Where something stands, by members and keys: {"lines", "listen-1", "text", "en", "full"}.
using Place = std::vector<std::string>;
/// As a JSON pointer is written.
[[nodiscard]] std::string pointerTo(std::span<const std::string> place);

/// The part of `place` that names an item: a list of the pack ("lines", "guides/steps", "wrap_up/outcomes") with one of
/// its keys, or one of the parts that are there once ("calm_card"), or the pack itself.
struct ItemPlace
{
    std::string section, id, parent;
    std::size_t depth = 0; ///< how many parts of the place name the item; the rest names what is in it
};
[[nodiscard]] ItemPlace itemAt(std::span<const std::string> place);

/// What people know an item by; for a line its words in `language`.
[[nodiscard]] std::string titleOf(const nlohmann::ordered_json& item, const std::string& language);
/// A value for people: a string as it is, a list of strings a line each, all else as JSON; nothing where there is none.
[[nodiscard]] std::string readable(const nlohmann::ordered_json* value);

} // namespace evenkeel::pack
