// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/kept_aside.h"
#include "store/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

// The old connection is safe to use and to let go of: it holds its files by their descriptors, and on closing SQLite
// compares the inode with that of the name and, when they differ, neither empties nor deletes a log.
Result<void> Database::restore()
{
    if (m_readOnly)
        return fail(Errc::Io, "store.read-only", "opened for reading");
    const auto place = this->place();
    if (place == Place::Same)
        return {};
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    QString copy;
    for (int i = 1;; ++i) {
        copy = u"%1.restored-%2"_s.arg(file(), QString::number(i));
        const auto copied = copyDatabase(connection(), copy);
        if (copied)
            break;
        if (copied.error().key != "store.exists" || i == 100)
            return copied;
    }
    if (auto done = putBack(copy); !done) {
        QFile::remove(copy);
        return done;
    }
    if (const auto log = spdlog::get("store"))
        log->warn("the database's file was {} and is written again",
                  place == Place::Gone ? "gone" : "replaced by another one");
    return {};
}

Result<void> Database::putBack(const QString& copy)
{
    // Whatever lies there goes aside, our own old log as well: SQLite would read it into the new file.
    if (const auto aside = keepAside(m_folder); !aside && aside.error().key != "store.no-database")
        return tl::unexpected(aside.error());
    if (!QFile::rename(copy, file())) // never over another file
        return fail(Errc::Io, QFileInfo::exists(file()) ? "store.gone" : "store.read-only", "restore");
    if (auto flushed = flushToDisk(m_folder); !flushed)
        return flushed;
    const QString keyFile = m_folder + u"/caller.key"_s;
    if (const auto key = makePrivateFile(keyFile, QByteArray::fromStdString(m_key)); !key)
        return tl::unexpected(key.error());
    auto fresh = Connection::open(file());
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (auto ready = (*fresh)->prepareForUse(); !ready)
        return ready;
    m_connection = std::move(*fresh);
    m_whereabouts = Whereabouts(file());
    return {};
}

} // namespace evenkeel::store
