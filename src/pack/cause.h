// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What can happen in a practice call, in the words of packs: "silence", "step:listen".
namespace evenkeel::pack {

enum class CauseKind : std::uint8_t {
    Start,
    Step,
    Repeat,
    Line,
    LineOf,
    LineAgain,
    LineMisfits,
    Interrupt,
    Silence,
    Hold,
    LongHold,
    Resume,
    Situation,
    WrongSituation,
    Mood,
    WrongMood,
    Field,
    RepeatBack,
    BreachNamed,
    WrongBreach,
    Redirect,
    Permission,
    Warning,
    WrongWarning,
    Stopped,
    Safety,
    WrongSafety,
    Escalate,
    Transfer,
    End,
    Override,
    WrapUp,
    Idle,
    Calmed,
    Leaving
};

struct Cause
{
    CauseKind kind = CauseKind::Start;
    std::string id = {}; ///< of a step or line, or of what a line is for; empty in a pack: any
    friend bool operator==(const Cause&, const Cause&) = default;
};

/// Whether a cause names something after a colon.
enum class CauseId : std::uint8_t { None, May, Must };

struct CauseWord
{
    std::string_view name;
    CauseKind kind = CauseKind::Start;
    CauseId id = CauseId::None;
    std::string_view meaning; ///< half a sentence for a table
};

/// Every cause there is, in the order of docs/pack-format.md.
[[nodiscard]] std::span<const CauseWord> causeWords();

/// Nothing, if `text` is no cause. Whether its id is in the pack is for the linter.
[[nodiscard]] std::optional<Cause> causeFrom(std::string_view text);
/// The reverse: "step:listen".
[[nodiscard]] std::string textOf(const Cause& cause);

/// True if what a pack says (`wanted`) is what happened. Without an id any one is wanted.
[[nodiscard]] bool covers(const Cause& wanted, const Cause& happened);

} // namespace evenkeel::pack
