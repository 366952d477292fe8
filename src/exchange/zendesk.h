// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Macros of Zendesk as its interface lists them: what a macro comments becomes the text, what it sets as tags the
/// tags. A title such as "Delivery::Late" gives the tag Delivery. Macros that are switched off or say nothing are
/// refused.
[[nodiscard]] Result<Imported> readZendesk(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange
