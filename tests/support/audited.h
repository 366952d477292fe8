// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit_log.h"
#include "support/catch.h"

#include <string>
#include <vector>

namespace evenkeel::test {

/// "action detail" of everything that was audited, in its order.
[[nodiscard]] inline std::vector<std::string> audited(store::Database& database)
{
    const auto list = store::AuditLog(database).list({});
    REQUIRE(list);
    std::vector<std::string> all;
    for (auto entry = list->rbegin(); entry != list->rend(); ++entry)
        all.push_back(entry->action + " " + entry->detail);
    return all;
}

} // namespace evenkeel::test
