// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Canned responses of Chatwoot: the list that its interface gives as JSON, bare or in an object, or a table with the
/// columns short_code and content.
[[nodiscard]] Result<Imported> readChatwoot(std::string_view utf8, const Bounds& bounds = {}, char delimiter = 0);

} // namespace evenkeel::exchange
