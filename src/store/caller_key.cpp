// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caller_key.h"

#include "call/caller_number.h"
#include "store/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <filesystem>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [] { return static_cast<char>(QRandomGenerator::system()->generate()); });
    return bytes;
}

/// Gives the key its place all at once, so that nobody ever reads half of it. True if it is now ours.
Result<bool> placeKey(const QString& file, const QByteArray& key)
{
    const QString own = file + u'.' + QString::fromLatin1(randomBytes(8).toHex());
    const auto written = makePrivateFile(own, key);
    if (!written)
        return tl::unexpected(written.error());
    std::error_code error;
    std::filesystem::create_hard_link(own.toStdU16String(), file.toStdU16String(), error);
    QFile::remove(own);
    if (!error || error == std::errc::file_exists)
        return !error;
    return makePrivateFile(file, key); // a file system without hard links
}

} // namespace

Result<std::string> loadCallerKey(const QString& file)
{
    if (!QFileInfo::exists(file)) {
        if (const auto placed = placeKey(file, randomBytes(kKeyBytes)); !placed)
            return tl::unexpected(placed.error());
        (void)flushToDisk(QFileInfo(file).absolutePath()); // the name, too; some file systems cannot
    }
    // Without hard links another process may be between making and filling the file.
    for (int attempt = 0; attempt < 50; ++attempt) {
        QFile reader(file);
        if (!reader.open(QIODevice::ReadOnly))
            return fail(Errc::Io, "store.io", "caller.key");
        const auto key = reader.read(kKeyBytes + 1);
        if (key.size() == kKeyBytes)
            return key.toStdString();
        if (!key.isEmpty())
            break;
        QThread::msleep(20);
    }
    return fail(Errc::Damaged, "store.damaged", "caller.key");
}

std::string keyedHash(std::string_view key, std::string_view number)
{
    const auto normal = call::normaliseNumber(number);
    if (normal.empty())
        return {};
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(normal),
                                            QByteArray(key.data(), static_cast<qsizetype>(key.size())),
                                            QCryptographicHash::Sha256)
        .toStdString();
}

} // namespace evenkeel::store
