// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/pack.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace evenkeel::pack {

/// Bounds that are checked before anything is built (product fault F7).
struct Limits
{
    std::size_t bytes = 24U << 20;
    std::size_t depth = 32;
    std::size_t stringBytes = 16U << 10;
    std::size_t values = 600'000;  ///< objects, arrays, strings, numbers, literals together
    std::size_t lines = 50'000;    ///< of the pack
    std::size_t items = 2'000;     ///< elements of any other list that this program knows
    std::size_t unknown = 100'000; ///< keys that this program does not know
    bool anyText = false;          ///< addresses and paths are texts, too: what somebody is still writing
};

/// Reads pack format 1. Errors: pack.too-large, .utf8, .syntax, .depth, .string-too-long, .too-many-values,
/// .duplicate-key, .too-many-items, .too-many-unknown, .number-range, .format (not a pack, or a newer format), .type,
/// .missing, .range, .id, .not-text. `detail` is a JSON pointer, or "line N, column M" where the text is no JSON.
[[nodiscard]] Result<Pack> decode(std::string_view json, const Limits& = {});

/// decode() of a file's content; looks at the size first and reads no more than Limits::bytes. Adds pack.unreadable.
[[nodiscard]] Result<Pack> load(const std::filesystem::path& file, const Limits& = {});

/// The bytes of a file, for load() and the schema check. Errors: pack.unreadable (nothing there, or no regular file),
/// pack.too-large.
[[nodiscard]] Result<std::string> readBounded(const std::filesystem::path& file, const Limits& = {});

/// Writes the document in a stable order, two spaces of indent, unknown keys where they were.
/// decode(encode(p)) == p for every pack that decode accepts.
[[nodiscard]] std::string encode(const Pack&);

/// One policy in the same form as inside a pack, for `call simulate`, `policy prove FILE` and `policy show`.
/// A policy has no room for keys that this program does not know; `unknown` takes them, by JSON pointer.
[[nodiscard]] Result<protocol::Policy> decodePolicy(std::string_view json, const Limits& = {},
                                                    std::map<std::string, std::string>* unknown = nullptr);
[[nodiscard]] std::string encodePolicy(const protocol::Policy&);

} // namespace evenkeel::pack
