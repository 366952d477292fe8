// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/category.h"

namespace evenkeel::protocol {

namespace {

constexpr std::array<std::string_view, kCategoryCount> categoryNames = {
    "insult", "slur", "obscene", "sexual", "threat", "hate", "boundary", "demand", "other"};
constexpr std::array<std::string_view, 5> targetNames = {"agent", "staff", "client", "other", "none"};
constexpr std::array<std::string_view, 3> safetyNames = {"self-harm", "child", "medical"};
constexpr std::array<std::string_view, 3> howNames = {"app", "spoken", "chat"};

template <typename E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == text)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view name(Category c)
{
    return categoryNames[index(c)];
}

std::string_view name(Target t)
{
    return targetNames[static_cast<std::size_t>(t)];
}

std::string_view name(SafetyKind k)
{
    return safetyNames[static_cast<std::size_t>(k)];
}

std::string_view name(PermissionHow h)
{
    return howNames[static_cast<std::size_t>(h)];
}

template <> std::optional<Category> fromName<Category>(std::string_view text)
{
    return find<Category>(categoryNames, text);
}

template <> std::optional<Target> fromName<Target>(std::string_view text)
{
    return find<Target>(targetNames, text);
}

template <> std::optional<SafetyKind> fromName<SafetyKind>(std::string_view text)
{
    return find<SafetyKind>(safetyNames, text);
}

template <> std::optional<PermissionHow> fromName<PermissionHow>(std::string_view text)
{
    return find<PermissionHow>(howNames, text);
}

} // namespace evenkeel::protocol
