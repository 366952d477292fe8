// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passphrase.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace evenkeel::app {

namespace {

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

bool ready()
{
    return sodium_init() >= 0; // cheap after the first time, and any thread may ask
}

} // namespace

Secret Secret::takenFrom(QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    if (composed.constData() == text.constData())
        composed = QString(); // the same memory: two owners would make it be copied before it is overwritten
    const QString& source = composed.isEmpty() ? text : composed;
    QByteArray utf8 = source.toUtf8();
    Secret secret;
    secret.m_bytes.assign(utf8.cbegin(), utf8.cend());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    wipe(composed);
    wipe(text);
    return secret;
}

Secret Secret::takenFrom(std::string& utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    sodium_memzero(utf8.data(), utf8.size());
    utf8.clear();
    return takenFrom(text);
}

Secret::~Secret()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    m_bytes.swap(other.m_bytes); // what was here is overwritten when `other` goes
    return *this;
}

std::size_t Secret::length() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_bytes, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool Secret::equals(const Secret& other) const
{
    return m_bytes.size() == other.m_bytes.size() &&
           (m_bytes.empty() || sodium_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0);
}

Result<void> checkPassphrase(const Secret& secret)
{
    if (secret.length() < kLeastPassphrase)
        return fail(Errc::Invalid, "role.too-short", std::to_string(kLeastPassphrase));
    if (secret.bytes().size() > kMostPassphrase)
        return fail(Errc::Invalid, "role.too-long");
    return {};
}

Result<std::string> hashPassphrase(const Secret& secret, HashCost cost)
{
    if (auto fit = checkPassphrase(secret); !fit)
        return tl::unexpected(fit.error());
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (!ready() || crypto_pwhash_str_alg(text.data(), secret.bytes().data(), secret.bytes().size(), cost.passes,
                                          cost.bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(Errc::Io, "role.no-memory");
    return std::string(text.data());
}

Result<bool> fits(const Secret& secret, const std::string& hash)
{
    if (hash.size() >= crypto_pwhash_STRBYTES || secret.bytes().size() > kMostPassphrase)
        return false;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    std::ranges::copy(hash, text.begin());
    errno = 0;
    if (ready() && crypto_pwhash_str_verify(text.data(), secret.bytes().data(), secret.bytes().size()) == 0)
        return true;
    if (errno == ENOMEM) // a right one must not be called wrong
        return fail(Errc::Io, "role.no-memory");
    return false;
}

} // namespace evenkeel::app
