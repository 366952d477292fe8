// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Text modules of Zammad as a table: name, keywords, content (HTML), note, active; parted by semicolons or commas.
/// Rows may be shorter than the header. A row without id and name only continues the one before and is refused as such.
[[nodiscard]] Result<Imported> readZammad(std::string_view utf8, const Bounds& bounds = {}, char delimiter = 0);

} // namespace evenkeel::exchange
