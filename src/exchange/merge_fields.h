// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Merge fields of other programs, {{contact.name}} #{…} %{…} $…$ [[…]], made into those of a pack: {caller}.
namespace evenkeel::exchange {

/// What a field of another program is called in the pack, by normalisedField().
using FieldMap = std::map<std::string, std::string>;

/// The names that help desks use for what the shipped packs know.
[[nodiscard]] const FieldMap& usualFields();

/// A name in lower case, with a dot between its parts and underscores within: "Contact.First Name" is
/// "contact.first_name".
[[nodiscard]] std::string normalisedField(std::string_view name);

/// One field of the other program as it was found.
struct FieldUse
{
    enum class How {
        Known, ///< the pack has the field
        Usual, ///< one of those that the shipped packs have; it comes along
        Made   ///< nobody knew it: a new field, whose fallback are its own words; look at it
    };
    std::string foreign;
    std::string ours;
    How how = How::Known;
    int count = 0; ///< found so often, in what stays behind as well
    friend bool operator==(const FieldUse&, const FieldUse&) = default;
};

class FieldMapper
{
  public:
    /// `map` comes before the usual fields. With `ownSyntax` only {name} is a field.
    FieldMapper(const pack::Pack& pack, FieldMap map, bool ownSyntax);

    /// The text as a pack has it: every brace belongs to a field or is written twice.
    [[nodiscard]] std::string map(std::string_view text);

    [[nodiscard]] const std::vector<FieldUse>& uses() const { return m_uses; }
    /// The fields of `uses` that the pack lacks.
    [[nodiscard]] std::vector<pack::MergeField> newFields() const;

  private:
    std::string fieldFor(std::string_view name, std::string_view fallback);
    FieldMap m_map;
    bool m_ownSyntax;
    std::vector<std::string> m_packFields;
    std::vector<FieldUse> m_uses;
    std::map<std::string, std::size_t, std::less<>> m_known; ///< by normalised name, into m_uses
    std::map<std::string, pack::MergeField> m_new;           ///< by our name
};

} // namespace evenkeel::exchange
