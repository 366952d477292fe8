// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Canned responses of osTicket as YAML: a list of entries with title, response (HTML), isenabled, notes, attachments.
[[nodiscard]] Result<Imported> readOsTicket(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange
