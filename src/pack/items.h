// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/edit.h"
#include "pack/place.h"

#include <string>

/// Adding, copying, removing and ordering the parts of a pack. Each does its work on an Editing; none touches what it
/// does not name. What belongs to a part (the lines of a step) comes and goes with it.
namespace evenkeel::pack {

/// True for parts that stand in a list and so can be added, copied, removed and moved.
[[nodiscard]] bool isListed(Part);
/// How many there are beside each other in the place's list.
[[nodiscard]] std::size_t countIn(const Pack& rest, const Place&);
/// "/guides/0/steps": the list in which the place stands. Listed parts only.
[[nodiscard]] std::string listOf(const Place&);

/// An id that no part of this kind has yet, made of `words`: "late-delivery-2". Never empty.
[[nodiscard]] std::string freeId(const Pack& rest, const Place&, std::string_view words);
/// The same for lines.
[[nodiscard]] std::string freeLineId(const Sheet&, std::string_view words);

/// Puts a new one behind `place` (of a list with none: at its beginning), named `title`. The new place.
Place addItem(Editing&, const Place& place, const std::string& title);
/// A copy behind it. Its lines are copied, too.
Place duplicateItem(Editing&, const Place&, const std::string& title);
/// The place to show then: its neighbour, or Part::Pack.
Place removeItem(Editing&, const Place&);
/// By so many places up or down in its list, as far as that goes. Where it stands then.
Place moveItem(Editing&, const Place&, int by);

/// An empty line at the end of the part's lines, or behind `after`. Its position in the pack.
std::size_t addLine(Editing&, const Place& home, std::optional<std::size_t> after);
std::size_t duplicateLine(Editing&, std::size_t line);
/// Moves a line among the lines of its part to the position `to` of those. Where it is in the pack then.
std::size_t moveLineWithin(Editing&, const Place& home, std::size_t line, std::size_t to);
/// Gives a line to another part; its position in the pack does not change.
void moveLineTo(Editing&, std::size_t line, const Place& home);

} // namespace evenkeel::pack
