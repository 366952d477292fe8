// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// Which values occur in the list of calls that are over, each once, in the order of their bytes. Jumps from one value
/// to the next in the indexes: as fast for a million calls as for a thousand.
struct CallValues
{
    std::vector<std::string> agents, outcomes, situations;
    friend bool operator==(const CallValues&, const CallValues&) = default;
};
[[nodiscard]] Result<CallValues> callValues(const Database&);

/// All calls. Reads one index from end to end, some ten milliseconds for a million: beside the screen, and not often.
[[nodiscard]] Result<std::int64_t> callCount(const Database&);

/// Another number after every write by another connection, of this program or of another one.
[[nodiscard]] Result<std::int64_t> dataVersion(const Database&);

} // namespace evenkeel::store
