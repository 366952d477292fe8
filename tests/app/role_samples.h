// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roles.h"

#include <string>

namespace evenkeel::test {

inline constexpr app::HashCost kCheap{1, 8192};

[[nodiscard]] inline app::Secret secret(const char* text)
{
    std::string copy = text;
    return app::Secret::takenFrom(copy);
}

} // namespace evenkeel::test
