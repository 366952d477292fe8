// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/migration.h"

#include <QSqlDatabase>
#include <QString>

namespace evenkeel::store {

/// "EVKL": marks a SQLite file as ours.
inline constexpr std::int64_t kApplicationId = 0x45564b4c;

/// Brings a file to the newest schema that this program knows.
class Migrator
{
  public:
    /// `backups` is the folder for copies made before an upgrade; it is made when needed.
    Migrator(const QSqlDatabase& connection, std::vector<Migration> migrations, QString backups);

    /// Looks at the file and changes nothing: fit for use now or after upgrade()? Errors: store.foreign (a SQLite file
    /// of another program), store.newer (Errc::Newer: its min_compatible is above our newest migration),
    /// store.damaged.
    [[nodiscard]] Result<void> check() const;

    /// Copies an existing file to the backups folder, then runs each missing migration in a transaction of its own,
    /// which also writes the new version. A file with a newer, compatible schema is left as it is.
    [[nodiscard]] Result<void> upgrade() const;

    /// Number of the file's newest migration; zero for a blank file.
    [[nodiscard]] Result<int> fileVersion() const;
    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }

  private:
    [[nodiscard]] Result<void> backUp(int version) const;
    [[nodiscard]] Result<void> migrate(const Migration&) const;
    QSqlDatabase m_connection;
    std::vector<Migration> m_migrations;
    QString m_backups;
};

} // namespace evenkeel::store
