// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "call/contribution.h"
#include "call/figures.h"

#include <compare>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace evenkeel::store {

/// What the tallies are kept by. The names are stored.
enum class Dimension { All, Agent, Situation, Revision };
[[nodiscard]] const char* nameOf(Dimension);

/// A row of `tally_calls`, and of `tally_parts`.
struct TallyKey
{
    Dimension dimension = Dimension::All;
    Date day{};
    std::string key; ///< empty for Dimension::All
    friend auto operator<=>(const TallyKey&, const TallyKey&) = default;
};
using Tallies = std::map<TallyKey, call::Figures>;

/// Adds the call to the rows that it belongs to, or takes it away (`sign` -1). Its lines go to Dimension::All alone.
void addTo(Tallies& tallies, const call::Contribution& contribution, int sign);

/// The text of `tally_parts.body`; the same parts give the same bytes.
[[nodiscard]] std::string writeParts(const call::Parts& parts);
/// Calls `take` with each part of the text whose kind is in `wanted` (empty: all of them), in its order. False: it is
/// no such text.
using TakePart = std::function<void(call::Part, std::string name, const call::PartSum&)>;
[[nodiscard]] bool readParts(std::string_view body, std::span<const call::Part> wanted, const TakePart& take);

} // namespace evenkeel::store
