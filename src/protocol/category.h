// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace evenkeel::protocol {

/// Conduct that stops a conversation. Each has a name that packs, logs and the command line share.
enum class Category { Insult, Slur, Obscene, Sexual, Threat, Hate, Boundary, Demand, Other };
inline constexpr std::size_t kCategoryCount = 9;
inline constexpr std::array<Category, kCategoryCount> kCategories = {
    Category::Insult, Category::Slur,     Category::Obscene, Category::Sexual, Category::Threat,
    Category::Hate,   Category::Boundary, Category::Demand,  Category::Other};

enum class Target { Agent, Staff, Client, Other, None };
enum class SafetyKind { SelfHarm, Child, Medical };
enum class PermissionHow { App, Spoken, Chat };

[[nodiscard]] constexpr std::size_t index(Category c)
{
    return static_cast<std::size_t>(c);
}

/// "insult", "slur", "obscene", "sexual", "threat", "hate", "boundary", "demand", "other"
[[nodiscard]] std::string_view name(Category);
/// "agent", "staff", "client", "other", "none"
[[nodiscard]] std::string_view name(Target);
/// "self-harm", "child", "medical"
[[nodiscard]] std::string_view name(SafetyKind);
/// "app", "spoken", "chat"
[[nodiscard]] std::string_view name(PermissionHow);

/// The reverse of name(); empty for any other text. E is one of the four enumerations above.
template <typename E> [[nodiscard]] std::optional<E> fromName(std::string_view text);
template <> std::optional<Category> fromName<Category>(std::string_view);
template <> std::optional<Target> fromName<Target>(std::string_view);
template <> std::optional<SafetyKind> fromName<SafetyKind>(std::string_view);
template <> std::optional<PermissionHow> fromName<PermissionHow>(std::string_view);

class CategorySet
{
  public:
    CategorySet() = default;
    CategorySet(std::initializer_list<Category> members)
    {
        for (const auto c : members)
            insert(c);
    }
    void insert(Category c) { m_bits.set(index(c)); }
    void erase(Category c) { m_bits.reset(index(c)); }
    [[nodiscard]] bool contains(Category c) const { return m_bits.test(index(c)); }
    [[nodiscard]] bool empty() const { return m_bits.none(); }
    [[nodiscard]] static CategorySet all()
    {
        CategorySet s;
        s.m_bits.set();
        return s;
    }
    friend bool operator==(const CategorySet&, const CategorySet&) = default;

  private:
    std::bitset<kCategoryCount> m_bits;
};

} // namespace evenkeel::protocol
