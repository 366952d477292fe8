// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/diff.h"

#include <QString>

/// What was done to a pack, in words for people.
namespace evenkeel::app {

/// "Changed", "New", "Gone", "Moved"
[[nodiscard]] QString whatText(pack::What what);
/// "Line", "Step", "End reason"; for what the format has no word for, the section as it is written.
[[nodiscard]] QString sectionText(const std::string& section);
/// "Goal", "Full wording (en)"; else the path as it is written.
[[nodiscard]] QString fieldText(const std::string& path);
/// The item: its title between quotation marks if it is a line, else as it is; the part's own name where it has none.
[[nodiscard]] QString itemText(const pack::ItemChange& change);

} // namespace evenkeel::app
