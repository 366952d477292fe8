// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace evenkeel::store {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Result<void> makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(Errc::Io, "store.read-only", "folder");
    if (!QDir().mkdir(path, kOwnerOnly | QFileDevice::ExeOwner) && !QFileInfo(path).isDir())
        return fail(Errc::Io, "store.read-only", "folder");
    return {};
}

Result<bool> makePrivateFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return false;
        return fail(Errc::Io, "store.read-only", "new file");
    }
    if (file.write(content) != content.size() || !file.flush()) {
        file.close();
        file.remove();
        return fail(Errc::Io, "store.io", "new file");
    }
    file.close();
    if (auto flushed = flushToDisk(path); !flushed)
        return tl::unexpected(flushed.error());
    return true;
}

bool mayWrite(const QString& path)
{
#ifdef Q_OS_UNIX
    // With the effective user, who is the one that opens files; also says no on a read-only mount.
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

Result<void> flushToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        return fail(Errc::Io, "store.io", "flush");
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace evenkeel::store
