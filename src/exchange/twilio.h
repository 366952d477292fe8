// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Canned responses of Twilio Flex: categories, each with a section and a list of responses (label, text); older files
/// call the list questions. The section becomes the tag.
[[nodiscard]] Result<Imported> readTwilio(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange
