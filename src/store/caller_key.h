// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace evenkeel::store {

/// The 32 random bytes of `file`, made on first use with mode 0600. Processes that start at once agree on one key.
/// Errors: store.damaged (the file has another length), store.read-only, store.io.
[[nodiscard]] Result<std::string> loadCallerKey(const QString& file);

/// HMAC-SHA-256 of the normalised number, 32 bytes; empty if nothing is left of the number.
[[nodiscard]] std::string keyedHash(std::string_view key, std::string_view number);

} // namespace evenkeel::store
