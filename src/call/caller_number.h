// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace evenkeel::call {

/// What two ways to write one number have in common: its digits and a leading "+". A SIP or tel address counts by its
/// user part; a user part with letters stays as it is, in lower case. Empty for a withheld number.
[[nodiscard]] std::string normaliseNumber(std::string_view number);

} // namespace evenkeel::call
