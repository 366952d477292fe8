// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/instance_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace evenkeel::connect {

namespace {

constexpr auto kMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// The folder without links and dots; of one that is not there yet, as far as it is.
QString canonical(const QString& folder)
{
    const QString whole = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString tail;
    for (QString head = whole; !head.isEmpty();) {
        const QString real = QFileInfo(head).canonicalFilePath();
        if (!real.isEmpty())
            return QDir::cleanPath(real + tail);
        const auto slash = head.lastIndexOf(QLatin1Char('/'));
        tail.prepend(head.mid(std::max<qsizetype>(slash, 0)));
        head.truncate(slash);
    }
    return whole;
}

#ifdef Q_OS_UNIX
constexpr qsizetype kSocketPath = 100; // sun_path holds 108, and QLocalServer binds to a longer name first

/// True for a folder of this user's alone. Somebody else may have put a link or an open folder there before us.
bool isPrivate(const QString& folder)
{
    const QFileInfo info(folder);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::geteuid() && !(info.permissions() & others);
}

QString runtimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && isPrivate(given))
        return given + QStringLiteral("/evenkeel");
    return QDir::tempPath() + QStringLiteral("/evenkeel-%1").arg(::geteuid());
}
#endif

} // namespace

InstancePlace instancePlace(const QString& dataFolder)
{
    const auto digest = QCryptographicHash::hash(canonical(dataFolder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QString::fromLatin1(digest.toHex().left(16));
#ifdef Q_OS_UNIX
    const QString folder = runtimeFolder();
    QDir().mkdir(folder, kMine);
    const QString socket = folder + QLatin1Char('/') + name + QStringLiteral(".socket");
    if (!isPrivate(folder) || QFile::encodeName(socket).size() > kSocketPath)
        return {};
    return {folder + QLatin1Char('/') + name + QStringLiteral(".lock"), socket};
#else
    const QString folder = QDir::tempPath() + QStringLiteral("/evenkeel");
    QDir().mkdir(folder, kMine);
    return {folder + QLatin1Char('/') + name + QStringLiteral(".lock"), QStringLiteral("evenkeel-") + name};
#endif
}

} // namespace evenkeel::connect
