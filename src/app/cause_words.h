// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change_words.h"

namespace evenkeel::app {

/// The title, label or short words of what has this id in a pack, or the id if nothing has it. `list` is the list that
/// it stands in: "steps", "situations", "lines", "outcomes".
[[nodiscard]] QString nameIn(const ChangedPacks& packs, std::string_view list, const std::string& id);

/// What a pack's cause means, as half a sentence: "the agent goes to the step Listen". What is no cause stands as it
/// is.
[[nodiscard]] QString causeMeaning(const std::string& cause, const ChangedPacks& packs);

} // namespace evenkeel::app
