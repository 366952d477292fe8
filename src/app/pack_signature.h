// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>

/// Ed25519 signatures on packs. What is signed is the SHA-256 of a pack's canonical text; docs/publishing.md has the
/// bytes. Keys, hashes and signatures are bytes unless a name says hex.
namespace evenkeel::app {

/// A private key in memory, overwritten when it goes.
class PrivateKey
{
  public:
    /// Reads what makeSigningKey() wrote. Errors: sign.unreadable, sign.bad-key, sign.key-open (others than its owner
    /// may read the file: then it is no secret).
    [[nodiscard]] static Result<PrivateKey> read(const QString& file);
    ~PrivateKey();
    PrivateKey(PrivateKey&& other) noexcept;
    PrivateKey& operator=(PrivateKey&&) = delete;
    PrivateKey(const PrivateKey&) = delete;
    PrivateKey& operator=(const PrivateKey&) = delete;

    [[nodiscard]] const std::string& publicKey() const { return m_public; }

  private:
    friend struct PackSigner;
    PrivateKey() = default;
    std::array<unsigned char, 64> m_secret{};
    std::string m_public;
};

struct PackSignature
{
    std::string signer; ///< public key, 32 bytes
    std::string bytes;  ///< 64 bytes
    friend bool operator==(const PackSignature&, const PackSignature&) = default;
};

/// Makes a pair of keys and writes the private one to a new file that only its owner may read. Returns the public one.
/// Errors: file.exists, file.not-writable.
[[nodiscard]] Result<std::string> makeSigningKey(const QString& file);

[[nodiscard]] Result<PackSignature> signPack(const PrivateKey& key, const std::string& sha256);
/// Whether the signature is by its signer over this hash. Who the signer is, is another question.
[[nodiscard]] bool isGenuine(const PackSignature& signature, const std::string& sha256);

/// A signature as the text of a file that lies beside the pack, and back. Error: sign.bad-file.
[[nodiscard]] std::string signatureText(const PackSignature& signature, const std::string& sha256);
[[nodiscard]] Result<PackSignature> parseSignature(std::string_view text);
/// Errors: sign.unreadable, sign.bad-file.
[[nodiscard]] Result<PackSignature> readSignature(const QString& file);

/// "a1b2…", small letters; and back. Empty for what is no such text.
[[nodiscard]] std::string toHex(const std::string& bytes);
[[nodiscard]] std::string fromHex(std::string_view hex);

} // namespace evenkeel::app
