// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caller_key.h"

#include "store/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <array>
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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The user part of `"Name" <sip:user;x@host;y>`, sip:, sips: and tel: addresses; any other text as it is.
std::string_view userPart(std::string_view text)
{
    if (const auto open = text.rfind('<'); open != std::string_view::npos)
        text = text.substr(open + 1, text.find('>', open) - open - 1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        std::string scheme(text.substr(0, colon));
        std::ranges::transform(scheme, scheme.begin(), lowered);
        if (scheme == "sip" || scheme == "sips" || scheme == "tel")
            text.remove_prefix(colon + 1);
    }
    text = text.substr(0, text.find('@'));
    return text.substr(0, text.find(';'));
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

std::string normaliseNumber(std::string_view number)
{
    const auto user = userPart(number);
    std::string digits;
    std::string lower;
    bool letters = false;
    for (const char c : user) {
        lower += lowered(c);
        letters = letters || (lower.back() >= 'a' && lower.back() <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (isDigit(c) || (c == '+' && digits.empty()))
            digits += c;
    }
    if (!letters)
        return digits == "+" ? std::string{} : digits;
    // What telephone systems send in place of a withheld number must not make all such callers one person.
    constexpr std::array withheld = {"anonymous",   "unknown",  "private", "restricted",
                                     "unavailable", "withheld", "blocked"};
    const bool known = std::ranges::find(withheld, lower) == withheld.end();
    return known ? lower : std::string{};
}

std::string keyedHash(std::string_view key, std::string_view number)
{
    const auto normal = normaliseNumber(number);
    if (normal.empty())
        return {};
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(normal),
                                            QByteArray(key.data(), static_cast<qsizetype>(key.size())),
                                            QCryptographicHash::Sha256)
        .toStdString();
}

} // namespace evenkeel::store
