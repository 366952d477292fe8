// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// An id names a file here, so nothing but the characters of an id may pass: no separator, no dot, no drive.
bool isId(const std::string& id)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !id.empty() && id.size() <= 64 && plain(id.front()) &&
           std::ranges::all_of(id, [&](char c) { return plain(c) || c == '-'; });
}

QString packFolder()
{
    return resourceFolder() + QStringLiteral("/packs");
}

} // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("evenkeel"));
    QCoreApplication::setApplicationVersion(version());
}

QString version()
{
    return QStringLiteral(EVENKEEL_VERSION);
}

QString resourceFolder()
{
    const auto given = qEnvironmentVariable("EVENKEEL_RESOURCES");
    if (!given.isEmpty())
        return given;
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/evenkeel"));
}

QString shippedPackFile(const std::string& id)
{
    if (!isId(id))
        return {};
    QString file = packFolder() + QLatin1Char('/') + QString::fromStdString(id) + QStringLiteral(".json");
    return QFileInfo(file).isFile() ? file : QString();
}

QStringList shippedPacks()
{
    QStringList ids;
    const auto files = QDir(packFolder()).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto& file : files)
        ids << file.completeBaseName();
    return ids;
}

QString dataFolder()
{
    const auto given = qEnvironmentVariable("EVENKEEL_DATA");
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
}

std::string loginName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const auto login = qEnvironmentVariable(variable); !login.isEmpty())
            return login.toStdString();
    }
    return "agent";
}

} // namespace evenkeel::app
