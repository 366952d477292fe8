// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

#include <string_view>

namespace evenkeel::exchange {

/// Which program wrote a file: by the ending of its name and by what is in it. There is always an answer, the likeliest
/// one; readFile() says if it was wrong.
[[nodiscard]] Format sniffFormat(std::string_view fileName, std::string_view bytes, const Bounds& bounds = {});

} // namespace evenkeel::exchange
