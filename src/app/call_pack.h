// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/pack.h"
#include "store/database.h"

#include <memory>
#include <string>

/// The packs that calls were led with, kept word for word beside the calls.
namespace evenkeel::app {

/// Keeps `pack` and returns the revision under which it is kept: its own, or, when another text is known under that
/// one already, its own with "+" and the first eight digits of its SHA-256. The same pack always gives the same.
[[nodiscard]] Result<std::string> keepPack(const store::Database&, const std::shared_ptr<const pack::Pack>&);

/// The pack as it is kept. Remembered for the latest pack: whoever asks ahead, on any thread, spares the first call the
/// wait.
[[nodiscard]] std::shared_ptr<const std::string> packText(const std::shared_ptr<const pack::Pack>&);

/// What keepPack() kept. Errors: store.no-pack, store.damaged, and those of pack::decode.
[[nodiscard]] Result<std::shared_ptr<const pack::Pack>> keptPack(const store::Database&, const std::string& id,
                                                                 const std::string& revision);

/// SHA-256 of a text, in hexadecimal digits.
[[nodiscard]] std::string sha256Hex(const std::string& text);

} // namespace evenkeel::app
