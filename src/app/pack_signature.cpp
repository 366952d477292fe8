// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_signature.h"

#include "app/text.h"
#include "store/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr const char* kKeyTitle = "evenkeel-signing-key-1";
constexpr const char* kSignatureTitle = "evenkeel-signature-1";
constexpr qint64 kMostBytes = 4096;

static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_PUBLICKEYBYTES == 32 && crypto_sign_BYTES == 64);

bool ready()
{
    return sodium_init() >= 0;
}

const unsigned char* bytesOf(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// The title keeps a signature on a pack from being one on anything else.
std::string messageFor(const std::string& sha256)
{
    return "evenkeel-pack-1:" + toHex(sha256);
}

/// "name value" of a file of lines; the first line is its title.
std::string_view valueIn(std::string_view text, std::string_view name)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ' ')
            return line.substr(name.size() + 1);
        at = end + 1;
    }
    return {};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, "sign.unreadable", toStd(QFileInfo(path).fileName()));
    return file.read(kMostBytes);
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// Knows the inside of a private key.
struct PackSigner
{
    static PrivateKey& fill(PrivateKey& key, const unsigned char* seed)
    {
        std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
        crypto_sign_seed_keypair(open.data(), key.m_secret.data(), seed);
        key.m_public.assign(open.begin(), open.end());
        return key;
    }
    static std::string sign(const PrivateKey& key, const std::string& message)
    {
        std::string bytes(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char*>(bytes.data()), nullptr, bytesOf(message), message.size(),
                             key.m_secret.data());
        return bytes;
    }
};

PrivateKey::~PrivateKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

PrivateKey::PrivateKey(PrivateKey&& other) noexcept
    : m_secret(other.m_secret)
    , m_public(std::move(other.m_public))
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

Result<PrivateKey> PrivateKey::read(const QString& file)
{
    auto content = contentOf(file);
    if (!content)
        return tl::unexpected(content.error());
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
#ifdef Q_OS_UNIX
    const bool open = static_cast<bool>(QFile::permissions(file) & others);
#else
    const bool open = false; // what Qt tells of a file there says nothing about who may read it
#endif
    const auto hex = valueIn(viewOf(*content), "secret");
    auto seed = fromHex(hex);
    const bool fits = viewOf(*content).starts_with(kKeyTitle) && seed.size() == crypto_sign_SEEDBYTES && ready();
    PrivateKey key;
    if (fits)
        PackSigner::fill(key, bytesOf(seed));
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(content->data(), static_cast<std::size_t>(content->size()));
    if (!fits)
        return fail(Errc::Invalid, "sign.bad-key");
    if (open)
        return fail(Errc::Refused, "sign.key-open", toStd(QFileInfo(file).fileName()));
    return key;
}

Result<std::string> makeSigningKey(const QString& file)
{
    if (!ready())
        return fail(Errc::Io, "sign.bad-key");
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    randombytes_buf(seed.data(), seed.size());
    crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    const std::string publicKey(open.begin(), open.end());
    std::array<char, 2 * crypto_sign_SEEDBYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), seed.data(), seed.size());
    QByteArray content;
    content.reserve(256); // so that no shorter copy stays behind
    content.append(kKeyTitle).append("\npublic ").append(QByteArray::fromStdString(toHex(publicKey)));
    content.append("\nsecret ").append(hex.data()).append("\n");
    const auto made = store::makePrivateFile(file, content);
    sodium_memzero(content.data(), static_cast<std::size_t>(content.size()));
    sodium_memzero(hex.data(), hex.size());
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(secret.data(), secret.size());
    if (!made)
        return fail(Errc::Io, "file.not-writable", toStd(file));
    if (!*made)
        return fail(Errc::Refused, "file.exists", toStd(file));
    return publicKey;
}

Result<PackSignature> signPack(const PrivateKey& key, const std::string& sha256)
{
    return PackSignature{key.publicKey(), PackSigner::sign(key, messageFor(sha256))};
}

bool isGenuine(const PackSignature& signature, const std::string& sha256)
{
    const auto message = messageFor(sha256);
    return ready() && signature.signer.size() == crypto_sign_PUBLICKEYBYTES &&
           signature.bytes.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature.bytes), bytesOf(message), message.size(),
                                       bytesOf(signature.signer)) == 0;
}

std::string signatureText(const PackSignature& signature, const std::string& sha256)
{
    return std::string(kSignatureTitle) + "\nkey " + toHex(signature.signer) + "\nsha256 " + toHex(sha256) +
           "\nsignature " + toHex(signature.bytes) + "\n";
}

Result<PackSignature> parseSignature(std::string_view text)
{
    PackSignature signature{fromHex(valueIn(text, "key")), fromHex(valueIn(text, "signature"))};
    if (!text.starts_with(kSignatureTitle) || signature.signer.size() != crypto_sign_PUBLICKEYBYTES ||
        signature.bytes.size() != crypto_sign_BYTES)
        return fail(Errc::Invalid, "sign.bad-file");
    return signature;
}

Result<PackSignature> readSignature(const QString& file)
{
    const auto content = contentOf(file);
    if (!content)
        return tl::unexpected(content.error());
    return parseSignature(viewOf(*content));
}

std::string toHex(const std::string& bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

std::string fromHex(std::string_view hex)
{
    const auto digit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (hex.size() % 2 != 0 || !std::ranges::all_of(hex, digit))
        return {};
    return QByteArray::fromHex(QByteArray::fromRawData(hex.data(), static_cast<qsizetype>(hex.size()))).toStdString();
}

} // namespace evenkeel::app
