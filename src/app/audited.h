// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/audit_log.h"

#include <string>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::app {

/// Who takes something out of the log, and when: what stands in the audit log beside it.
using Actor = store::Doer;

/// Writes down that something leaves the house, before it does: what cannot be audited is not handed out. A log that
/// can only be read (an archive, a read-only mount) takes no entry, and reading it is no secret. Errors: those of
/// store::AuditLog::append but store.read-only.
[[nodiscard]] Result<void> auditLeaving(store::Database&, const Actor&, const char* action, const std::string& subject,
                                        const std::string& detail);

} // namespace evenkeel::app
