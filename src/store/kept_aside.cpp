// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/kept_aside.h"

#include "store/database.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

const QStringList& suffixes()
{
    static const QStringList all = {QString(), u"-wal"_s, u"-shm"_s};
    return all;
}

bool exists(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// A stem that none of the three names, with any suffix, is taken of.
QString freeStem(const QString& folder)
{
    const auto moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int i = 1;; ++i) {
        const auto stem = u"%1/evenkeel-%2-%3"_s.arg(folder, moment, QString::number(i));
        const QDir dir(folder);
        if (dir.entryList({QFileInfo(stem).fileName() + u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System)
                .isEmpty())
            return stem;
    }
}

/// A second name for the file, else (no hard links here) a new one. Neither overwrites.
Result<void> giveName(const QString& from, const QString& to, bool& linked)
{
    std::error_code error;
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String(), error);
    linked = !error;
    if (linked || QFile::rename(from, to))
        return {};
    if (error == std::errc::no_space_on_device)
        return fail(Errc::Io, "store.full", "kept-aside");
    return fail(Errc::Io, "store.read-only", "kept-aside");
}

} // namespace

QString keptAsideFolder(const QString& folder)
{
    return folder + u"/kept-aside"_s;
}

Result<QString> keepAside(const QString& folder)
{
    const auto file = Database::fileIn(QFileInfo(folder).absoluteFilePath());
    QStringList there;
    for (const auto& suffix : suffixes()) {
        if (exists(file + suffix))
            there << suffix;
    }
    if (there.isEmpty())
        return fail(Errc::NotFound, "store.no-database", folder.toStdString());
    const auto aside = keptAsideFolder(QFileInfo(folder).absoluteFilePath());
    if (auto made = makePrivateFolder(aside); !made)
        return tl::unexpected(made.error());

    // First all new names, then away with the old ones: of a main file without its log SQLite would make a database
    // of an earlier day, and of a log without its main file it would make nothing.
    const QString target = freeStem(aside) + u".sqlite"_s;
    QStringList old;
    for (const auto& suffix : there) {
        bool linked = false;
        if (auto named = giveName(file + suffix, target + suffix, linked); !named)
            return tl::unexpected(named.error());
        if (linked)
            old << file + suffix;
    }
    if (auto flushed = flushToDisk(aside); !flushed)
        return tl::unexpected(flushed.error());
    for (const auto& path : old) {
        if (!QFile::remove(path))
            return fail(Errc::Io, "store.read-only", "kept-aside");
    }
    if (auto flushed = flushToDisk(folder); !flushed)
        return tl::unexpected(flushed.error());
    return target;
}

int keptAsideCount(const QString& folder)
{
    return static_cast<int>(QDir(keptAsideFolder(folder)).entryList({u"*.sqlite"_s}, QDir::Files).size());
}

} // namespace evenkeel::store
