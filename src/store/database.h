// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/whereabouts.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace evenkeel::store {

class Connection;

/// The one file that holds everything: evenkeel.sqlite in the data folder, opened with WAL, synchronous=FULL,
/// foreign_keys, trusted_schema=OFF, cell size checks. The folder is made with mode 0700, the files with 0600.
/// For the thread that opened it; any number of threads and processes may each have one on the same folder.
class Database
{
  public:
    /// `folder` holds evenkeel.sqlite, caller.key and backups/. Makes or upgrades the database; before an upgrade it
    /// copies the file to backups/. Errors: store.newer (Errc::Newer), store.foreign (another program's file; it is
    /// left as it is), store.damaged, store.read-only (openReadOnly may do), store.full, store.busy, store.locked
    /// (another program holds the file for itself alone), store.io. Waits for others two seconds at most.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& folder);
    /// Opens what must not be or cannot be written: a read-only file, folder or mount. Changes nothing there. Where
    /// SQLite cannot read the file as it lies (its log was not emptied, its schema is an older one), works on a copy
    /// in the platform's folder for temporary files. Errors: store.no-database, and those of open.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString& folder);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    /// Whether the open files are still those that their names lead to; microseconds. A file that somebody overwrites
    /// in its place (cp over it) stays the same one.
    [[nodiscard]] Place place() const { return m_whereabouts.look(); }
    /// Errors: store.read-only, store.gone.
    [[nodiscard]] Result<void> writable() const;
    /// When the file is not the same: writes what this connection still sees to its place, with everything that was
    /// acknowledged, and goes on there; the callers' key and the folder come back, too. A file that lies in the place
    /// is moved to kept-aside/ first. CallLog and PackStore of this database go on; other pointers into the old
    /// connection do not. Errors: those of open and keepAside; nothing is lost then, and it can be tried again.
    [[nodiscard]] Result<void> restore();
    [[nodiscard]] QString file() const;
    /// Where the database of a data folder is, whether it is there or not.
    [[nodiscard]] static QString fileIn(const QString& folder);
    [[nodiscard]] QString connectionName() const;
    [[nodiscard]] const QSqlDatabase& connection() const;
    /// The connection of now; another one after restore().
    [[nodiscard]] const std::shared_ptr<Connection>& handle() const { return m_connection; }
    /// Keyed hash (HMAC-SHA-256, 32 bytes) of a caller's number, normalised to its digits; empty for no number.
    [[nodiscard]] std::string callerKey(const std::string& number) const;
    /// True if the calls were logged under another caller.key than this one; CallLog::rebuild takes this one over.
    [[nodiscard]] Result<bool> callerKeyChanged() const;
    /// Notes in the file which caller.key its summaries are made with.
    [[nodiscard]] Result<void> adoptCallerKey() const;
    /// SQLite's own integrity check and that of the references; empty when sound, else its first sentences.
    [[nodiscard]] Result<std::string> integrity() const;
    /// A consistent copy while others write (VACUUM INTO). Refuses to overwrite: store.exists.
    [[nodiscard]] Result<void> backup(const QString& file) const;
    /// How many copies lie in backups/ and kept-aside/; they still hold what was erased after they were made.
    [[nodiscard]] int backupCount() const;
    /// For quiet moments: after the start and between calls. Moves the write-ahead log into the main file, unless
    /// somebody reads, and sees to it that the log file is long enough for the next calls: a commit that has to
    /// lengthen it takes about twice as long. Some milliseconds.
    void checkpoint() const;
    /// Rewrites the file without what deleted rows left behind, and empties the log. Needs the file alone for a
    /// moment: store.busy while others read or write.
    [[nodiscard]] Result<void> scrub() const;

  private:
    Database(QString folder, std::unique_ptr<Connection> connection, std::string key);
    [[nodiscard]] Result<std::string> knownKeyId() const;
    [[nodiscard]] std::string keyId() const;
    [[nodiscard]] Result<void> putBack(const QString& copy);
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_copy; ///< when a copy is read; goes after the connection
    std::shared_ptr<Connection> m_connection;
    std::string m_key;
    bool m_readOnly = false;
    Whereabouts m_whereabouts;
};

} // namespace evenkeel::store
