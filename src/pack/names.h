// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

/// The words that packs use for the values of our enumerations. (Categories have theirs in protocol/category.h.)
namespace evenkeel::pack {

template <typename E, std::size_t N> using Names = std::array<std::pair<std::string_view, E>, N>;

inline constexpr Names<Stage, 3> kStageNames = {
    {{"venting", Stage::Venting}, {"disarmed", Stage::Disarmed}, {"connected", Stage::Connected}}};

inline constexpr Names<protocol::PermissionScope, 2> kPermissionScopeNames = {
    {{"call", protocol::PermissionScope::Call}, {"warning", protocol::PermissionScope::Warning}}};

inline constexpr Names<protocol::PermissionFallback, 3> kPermissionFallbackNames = {
    {{"allow", protocol::PermissionFallback::Allow},
     {"transfer", protocol::PermissionFallback::Transfer},
     {"wait", protocol::PermissionFallback::Wait}}};

inline constexpr Names<protocol::CountScope, 3> kCountScopeNames = {{{"call", protocol::CountScope::Call},
                                                                     {"category", protocol::CountScope::Category},
                                                                     {"group", protocol::CountScope::Group}}};

inline constexpr std::array<std::string_view, 5> kUses = {"redirect", "warning", "end", "permission", "safety"};
inline constexpr std::array<std::string_view, 3> kChannels = {"phone", "chat", "in-person"};
inline constexpr std::array<std::string_view, 8> kRecordFields = {"category", "target",     "words",  "redirects",
                                                                  "warnings", "permission", "reason", "police"};

template <typename E, std::size_t N> [[nodiscard]] constexpr std::string_view nameIn(const Names<E, N>& names, E value)
{
    for (const auto& [name, v] : names)
        if (v == value)
            return name;
    return {};
}

template <std::size_t N>
[[nodiscard]] constexpr bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace evenkeel::pack
