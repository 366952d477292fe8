// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace evenkeel::agent {

/// What waits to be written, in words and without anything that a caller said: "Warning given 05:58", "2 notes". In the
/// order in which it was done; acts of one kind stand together.
[[nodiscard]] QStringList unsavedWords(const std::vector<app::WaitingAct>&);

/// True if a kind of event has words of its own.
[[nodiscard]] bool hasUnsavedWords(std::string_view kind);

} // namespace evenkeel::agent
