// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/migration.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// Compares the file's schema with what `migrations` make, so that nothing planted is ever run: a trigger that never
/// ends, a view in a table's place. Strange tables are left alone, strange triggers, views and anything strange on our
/// tables is refused. What is missing or altered of our triggers and indexes is put back; whether events were touched
/// meanwhile is for the hash chain to say.
/// Of a newer, compatible file only triggers and views are compared, and nothing is put back; therefore a migration
/// that adds or drops one must raise min_compatible.
/// `mayWrite` false: nothing is put back either, since nothing will be appended.
/// Errors: store.damaged, naming the object.
[[nodiscard]] Result<void> guardSchema(const QSqlDatabase& connection, const std::vector<Migration>& migrations,
                                       bool fileIsNewer, bool mayWrite = true);

} // namespace evenkeel::store
