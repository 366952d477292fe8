// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/migration.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// Compares the file's schema with what `migrations` make, so that nothing planted (a trigger that never ends, a view
/// in a table's place, a table without its append-only trigger) is ever run. Of a newer, compatible file only the
/// triggers and views are compared; therefore a migration that adds one must raise min_compatible.
/// Errors: store.damaged, naming the object.
[[nodiscard]] Result<void> checkSchema(const QSqlDatabase& connection, const std::vector<Migration>& migrations,
                                       bool fileIsNewer);

} // namespace evenkeel::store
