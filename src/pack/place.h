// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/sheet.h"

#include <optional>
#include <string>
#include <string_view>

/// What an editor shows one at a time, and the way from a JSON pointer (a finding's) to it.
namespace evenkeel::pack {

enum class Part {
    Pack, ///< title, languages
    Guide,
    Step, ///< Place::index is the guide's, Place::inner the step's
    Situation,
    Behaviour,
    Use, ///< the words of the protocol; Place::index counts in kUses (names.h)
    Policy,
    Field,
    Route,
    Outcome,
    RootCause,
    Resolution,
    Technique,
    CalmCard,
    RepeatBack,
    RepeatField,
    Criterion,
    Practice,
    Beat, ///< what a practice caller says; Place::index is the caller's, Place::inner the beat's
};

struct Place
{
    Part part = Part::Pack;
    std::size_t index = 0;
    std::size_t inner = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

/// Where a pointer leads: the part, one of its lines, and the member in either ("goal", "text/en/full").
struct Spot
{
    Place place;
    std::optional<std::size_t> line; ///< position in the pack's lines
    std::string member;
    friend bool operator==(const Spot&, const Spot&) = default;
};

/// Empty for a pointer that leads to nothing that is there. A line without a home leads to Part::Pack.
[[nodiscard]] std::optional<Spot> spotOf(const Sheet&, std::string_view pointer);

/// The pointer of a part: "/guides/0/steps/3". Of Part::Use, "/lines".
[[nodiscard]] std::string pointerOf(const Place&);
[[nodiscard]] std::string linePointer(std::size_t line);

/// The part whose line this is; empty if it belongs nowhere.
[[nodiscard]] std::optional<Place> homeOf(const Pack& rest, const Line&);
/// Puts a line there; false if the part has no lines.
bool giveHome(const Pack& rest, Line&, const Place&);
/// Positions of the lines of a part, in the pack's order. Looks at every line.
[[nodiscard]] std::vector<std::size_t> linesOf(const Sheet&, const Place&);

/// The part that it is shown in among the others: of a beat its caller, of any other part itself.
[[nodiscard]] Place shownIn(const Place&);

/// A name of shownIn(place) that no other place has, whatever its part.
[[nodiscard]] std::string markOf(const Place&);

/// True if the place is there.
[[nodiscard]] bool exists(const Pack& rest, const Place&);
/// Its title, label or name; empty for parts of which there is one.
[[nodiscard]] std::string titleOf(const Pack& rest, const Place&);
/// Its id, or a field's name; empty for parts of which there is one.
[[nodiscard]] std::string idOf(const Pack& rest, const Place&);

} // namespace evenkeel::pack
