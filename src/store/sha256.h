// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <span>

namespace evenkeel::store {

inline constexpr qsizetype kHashBytes = 32;

/// SHA-256 of the parts one after the other, at most three of them. Any thread may ask.
void sha256(std::span<const QByteArrayView> parts, std::array<char, kHashBytes>& out);
[[nodiscard]] QByteArray sha256(QByteArrayView text);

} // namespace evenkeel::store
