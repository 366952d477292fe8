// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/salvage.h"

#include <QString>

namespace evenkeel::store {

class Database;

/// What stands in no chain of a call and follows from none: the audit log as far as it proves itself, legal holds,
/// retention rules and what they dropped, the roles' passphrases, teams. SQLite is asked for it, on a copy in `work`,
/// so a file whose header or schema is lost gives none of it; `report` says so. Rows behind a broken page are read from
/// the other end. Errors: those of CallLog::append, of the new database.
[[nodiscard]] Result<void> takeOverRecords(const QString& damagedFile, const QString& work, Database& target,
                                           SalvageReport& report);

} // namespace evenkeel::store
