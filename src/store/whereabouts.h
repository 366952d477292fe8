// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace evenkeel::store {

/// Whether the file that is open is still the one that its name leads to.
enum class Place {
    Same,
    Gone,     ///< the file, or one of the two that belong to it, was deleted or moved away
    Replaced, ///< another file lies in the place
};

/// Remembers which files a database is made of (the main file, its write-ahead log, the log's index), by device and
/// inode. Somebody who takes one of them away leaves SQLite writing into a file without a name, or under a lock that
/// nobody else sees; only looking at the names tells.
class Whereabouts
{
  public:
    Whereabouts() = default; ///< watches nothing: always Same
    /// Takes down what is there now; a file that is not there is not watched.
    explicit Whereabouts(const QString& file);
    /// Three calls of stat. On a platform without inodes always Same.
    [[nodiscard]] Place look() const;

  private:
    struct File
    {
        QByteArray path;
        std::uint64_t device = 0, inode = 0;
        [[nodiscard]] Place look() const;
    };
    std::array<File, 3> m_files;
};

/// Whether another process has the database open. This one must not: looking lets go of its locks on the file.
[[nodiscard]] bool isOpenElsewhere(const QString& file);

} // namespace evenkeel::store
