// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// Inside this room: every field of a pack's document, with its words and how its values are told.
namespace evenkeel::app {

enum class ValueKind {
    Text,
    Hidden, ///< what only programs need
    List,   ///< of texts
    Items,  ///< what has an id each; its order alone is a change
    Number,
    Level,     ///< 1–5
    Points,    ///< of 100
    PerMinute, ///< points
    Band,      ///< [from, to] of 100
    Seconds,
    TimeLimit, ///< minutes; 0: none
    Hours,
    Days,
    Flag,
    Place, ///< of a line: "situation/late-delivery"
    Step,
    Situation,
    Behaviour,
    Use,
    Line,
    Beats,
    Topics, ///< ids of situations, behaviours and root causes
    Moods,  ///< [from, to]
    Stage,
    Channels,
    Conduct,
    Conducts,
    Groups,   ///< lists of conduct
    Warnings, ///< one number, or one for each conduct
    PermissionScope,
    PermissionFallback,
    CountScope,
    Record,
    Causes,
    Reactions,
    Target,
    Safety,
};

struct ChangeField
{
    std::string_view section; ///< as in pack::ItemChange
    std::string_view path;    ///< members; "*" for a key that is an id, a language or a conduct
    ValueKind kind = ValueKind::Text;
    const char* text = nullptr; ///< to translate in the context ChangeFields; %1, %2: the keys in the places of "*"
};

[[nodiscard]] std::span<const ChangeField> changeFields();

/// Null if the format has no such field. `path` without "#order".
[[nodiscard]] const ChangeField* changeField(std::string_view section, std::string_view path);

} // namespace evenkeel::app
