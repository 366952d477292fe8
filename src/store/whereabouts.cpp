// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/whereabouts.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace evenkeel::store {

Whereabouts::Whereabouts(const QString& file)
{
    std::size_t i = 0;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QByteArray path = QFile::encodeName(file) + suffix;
#ifdef Q_OS_UNIX
        struct stat found = {};
        if (::stat(path.constData(), &found) == 0)
            m_files.at(i) = {path, found.st_dev, found.st_ino};
#endif
        ++i;
    }
}

Place Whereabouts::File::look() const
{
#ifdef Q_OS_UNIX
    if (inode != 0) {
        struct stat found = {};
        if (::stat(path.constData(), &found) != 0)
            return Place::Gone;
        if (found.st_dev != device || found.st_ino != inode)
            return Place::Replaced;
    }
#endif
    return Place::Same;
}

Place Whereabouts::look() const
{
    for (const auto& file : m_files) {
        if (const auto place = file.look(); place != Place::Same)
            return place;
    }
    return Place::Same;
}

bool isOpenElsewhere(const QString& file)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // SQLite's locks lie on bytes beyond any content; in WAL mode one is held as long as the file is open.
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool held = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
#else
    Q_UNUSED(file)
    return false;
#endif
}

} // namespace evenkeel::store
