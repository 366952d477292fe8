// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/cause.h"

#include "pack/rules.h"

#include <algorithm>
#include <array>

namespace evenkeel::pack {

namespace {

using K = CauseKind;
constexpr auto May = CauseId::May;
constexpr auto Must = CauseId::Must;
constexpr auto None = CauseId::None;

constexpr std::array kWords = {
    CauseWord{"start", K::Start, None, "the call begins"},
    CauseWord{"step", K::Step, May, "the agent goes to a step: `step:ID` to that one, `step` to any"},
    CauseWord{"repeat", K::Repeat, May, "the agent repeats a step: `repeat:ID` or any"},
    CauseWord{"line", K::Line, May,
              "a line is said for the first time: `line:ID`, or `line` for any that fits the mood"},
    CauseWord{"line-of", K::LineOf, Must,
              "a line of that step, situation or behaviour is said for the first time and fits the mood"},
    CauseWord{"line-again", K::LineAgain, None, "a line is said that was said before in this call"},
    CauseWord{"line-misfits", K::LineMisfits, None, "a line is said that is not meant for the caller's real mood"},
    CauseWord{"interrupt", K::Interrupt, None, "something is said while the caller speaks (150 words a minute)"},
    CauseWord{"silence", K::Silence, None, "a timed silence has lasted 3 seconds"},
    CauseWord{"hold", K::Hold, None, "the caller is put on hold"},
    CauseWord{"long-hold", K::LongHold, None, "the hold has lasted a minute"},
    CauseWord{"resume", K::Resume, None, "the caller is taken off hold"},
    CauseWord{"situation", K::Situation, None, "the agent notes the situation that it is"},
    CauseWord{"wrong-situation", K::WrongSituation, None, "the agent notes another situation"},
    CauseWord{"mood", K::Mood, None, "the agent gives the mood within one level of the real one"},
    CauseWord{"wrong-mood", K::WrongMood, None, "the agent gives a mood two or more levels away"},
    CauseWord{"field", K::Field, None, "the agent fills in a field"},
    CauseWord{"repeat-back", K::RepeatBack, None, "the agent says back what they understood"},
    CauseWord{"breach-named", K::BreachNamed, None, "the agent logs the conduct that the caller showed"},
    CauseWord{"wrong-breach", K::WrongBreach, None, "the agent logs conduct that the caller did not show"},
    CauseWord{"redirect", K::Redirect, None, "the agent leads back to the matter"},
    CauseWord{"permission", K::Permission, None, "the agent asks for permission to warn"},
    CauseWord{"warning", K::Warning, None, "a warning is given for conduct that the caller showed since the last one"},
    CauseWord{"wrong-warning", K::WrongWarning, None, "a warning is given for nothing that the caller did"},
    CauseWord{"stopped", K::Stopped, None, "the agent notes that the conduct stopped"},
    CauseWord{"safety", K::Safety, None, "the agent raises the danger that the caller told of"},
    CauseWord{"wrong-safety", K::WrongSafety, None, "the agent raises a danger that there is not"},
    CauseWord{"escalate", K::Escalate, None, "the agent passes the matter on"},
    CauseWord{"transfer", K::Transfer, None, "the call is transferred"},
    CauseWord{"end", K::End, None, "the agent ends the call under the policy"},
    CauseWord{"override", K::Override, None, "the agent ends the call past the policy"},
    CauseWord{"wrap-up", K::WrapUp, None, "the agent brings the call to its ordinary end"},
    CauseWord{"idle", K::Idle, None, "nobody did or said anything for 10 seconds"},
    CauseWord{"calmed", K::Calmed, None, "the temper came down to `calm` for the first time"},
    CauseWord{"leaving", K::Leaving, None, "the caller is about to hang up"},
};

} // namespace

std::span<const CauseWord> causeWords()
{
    return kWords;
}

std::optional<Cause> causeFrom(std::string_view text)
{
    const auto colon = text.find(':');
    const auto name = text.substr(0, colon);
    const auto word = std::ranges::find(kWords, name, &CauseWord::name);
    if (word == kWords.end())
        return std::nullopt;
    const bool hasId = colon != std::string_view::npos;
    if ((hasId && word->id == None) || (!hasId && word->id == Must))
        return std::nullopt;
    const auto id = hasId ? text.substr(colon + 1) : std::string_view{};
    if (hasId && !isId(id))
        return std::nullopt;
    return Cause{word->kind, std::string(id)};
}

std::string textOf(const Cause& cause)
{
    const auto word = std::ranges::find(kWords, cause.kind, &CauseWord::kind);
    std::string text(word->name);
    return cause.id.empty() ? text : text + ':' + cause.id;
}

bool covers(const Cause& wanted, const Cause& happened)
{
    return wanted.kind == happened.kind && (wanted.id.empty() || wanted.id == happened.id);
}

} // namespace evenkeel::pack
