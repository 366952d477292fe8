// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audited.h"

#include "store/audit_log.h"
#include "store/database.h"

namespace evenkeel::app {

Result<void> auditLeaving(store::Database& database, const Actor& actor, const char* action, const std::string& subject,
                          const std::string& detail)
{
    const auto noted = store::AuditLog(database).append({actor.at, actor.name, actor.role, action, subject, detail, 0});
    if (!noted && noted.error().key != "store.read-only")
        return tl::unexpected(noted.error());
    return {};
}

} // namespace evenkeel::app
