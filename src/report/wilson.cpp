// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wilson.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::report {

Interval wilson(std::int64_t hits, std::int64_t n)
{
    if (n <= 0)
        return {};
    constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
    const auto count = static_cast<double>(n);
    const double share = static_cast<double>(std::clamp<std::int64_t>(hits, 0, n)) / count;
    const double scale = 1 + z * z / count;
    const double middle = (share + z * z / (2 * count)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / scale;
    // At the edges the formula meets the share itself, but for rounding.
    return {share, std::clamp(middle - half, 0.0, share), std::clamp(middle + half, share, 1.0)};
}

} // namespace evenkeel::report
