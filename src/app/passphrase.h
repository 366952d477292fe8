// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace evenkeel::app {

/// A passphrase on its way from the keyboard to its hash. Its memory is overwritten when it goes.
class Secret
{
  public:
    Secret() = default;
    /// Takes the text, in the composed form of its letters, so that every keyboard gives the same bytes; overwrites
    /// what `text` held and leaves it empty.
    [[nodiscard]] static Secret takenFrom(QString& text);
    [[nodiscard]] static Secret takenFrom(std::string& utf8);
    ~Secret();
    Secret(Secret&&) noexcept = default;
    Secret& operator=(Secret&&) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] std::span<const char> bytes() const { return m_bytes; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    /// In characters as people count them, nearly: code points.
    [[nodiscard]] std::size_t length() const;
    /// In a time that does not tell where they differ.
    [[nodiscard]] bool equals(const Secret&) const;

  private:
    std::vector<char> m_bytes;
};

inline constexpr std::size_t kLeastPassphrase = 10;   ///< characters
inline constexpr std::size_t kMostPassphrase = 1'000; ///< bytes

/// What a guess costs. The default is the second choice of RFC 9106 for a machine that does other things as well.
struct HashCost
{
    unsigned long long passes = 3;
    std::size_t bytes = 64U << 20U;
};

/// Whether it may become one. Errors: role.too-short (detail: the least), role.too-long.
[[nodiscard]] Result<void> checkPassphrase(const Secret&);
/// Argon2id with a salt of its own, as text that says how it was made. Takes 0.1–1 s: not for the screen's thread.
/// Errors: those of checkPassphrase, role.no-memory.
[[nodiscard]] Result<std::string> hashPassphrase(const Secret&, HashCost cost = {});
/// Takes as long; the comparison's time says nothing about the passphrase. Error: role.no-memory.
[[nodiscard]] Result<bool> fits(const Secret&, const std::string& hash);

} // namespace evenkeel::app
