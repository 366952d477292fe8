// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <string>

namespace evenkeel::store {

/// The one file that holds everything: evenkeel.sqlite in the data folder, opened with WAL, synchronous=FULL,
/// foreign_keys, trusted_schema=OFF, cell size checks. The folder is made with mode 0700, the files with 0600.
class Database
{
  public:
    /// `folder` holds evenkeel.sqlite, caller.key and backups/. Makes or upgrades the database; before an upgrade it
    /// copies the file to backups/. Errors: store.newer (Errc::Newer), store.damaged, store.read-only, store.full,
    /// store.io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& folder);
    ~Database();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString connectionName() const { return m_connection; }
    /// Keyed hash (HMAC-SHA-256) of a caller's number, normalised to its digits; empty for no number.
    [[nodiscard]] std::string callerKey(const std::string& number) const;
    /// SQLite's own integrity check; empty when sound, else its first sentences.
    [[nodiscard]] Result<std::string> integrity() const;
    /// A consistent copy while others write (VACUUM INTO). Refuses to overwrite: store.exists.
    [[nodiscard]] Result<void> backup(const QString& file) const;
    /// Moves the log into the main file; for quiet moments between calls.
    void checkpoint() const;

  private:
    Database(QString folder, QString connection);
    QString m_folder;
    QString m_connection;
    std::string m_key;
};

/// EVENKEEL_DATA, else the platform's folder for application data.
[[nodiscard]] QString defaultDataFolder();

} // namespace evenkeel::store
