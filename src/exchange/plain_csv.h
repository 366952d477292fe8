// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// A plain table: title, text and tags by the names of the columns (docs/importing.md lists them), else by position. A
/// table that pack export wrote comes in as it was: ids, places, moods and merge fields too.
[[nodiscard]] Result<Imported> readPlainCsv(std::string_view utf8, const Bounds& bounds = {}, char delimiter = 0);

} // namespace evenkeel::exchange
