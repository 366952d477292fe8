// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace evenkeel::store {

/// A file of resources/sql/sqlite as it was compiled in.
struct MigrationFile
{
    std::string name; ///< "0001_calls.sql"
    std::string sql;
};
[[nodiscard]] const std::vector<MigrationFile>& shippedMigrations();

/// One step of the schema: from version - 1 to version.
struct Migration
{
    int version = 0;
    int minCompatible = 0; ///< the oldest program (by its newest migration) that may still use the file afterwards
    std::vector<std::string> statements;
    friend bool operator==(const Migration&, const Migration&) = default;
};

/// The file's number is its version, its first line is "-- min_compatible: N" (1 to the version), a line "--;;" parts
/// the statements. Error: store.bad-migration.
[[nodiscard]] Result<Migration> parseMigration(const MigrationFile&);
/// All of them, in order. They must be numbered 1, 2, 3 …; error: store.bad-migration.
[[nodiscard]] Result<std::vector<Migration>> parseMigrations(const std::vector<MigrationFile>&);

} // namespace evenkeel::store
