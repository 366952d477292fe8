// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What the single values of a pack must look like, shared by the codec, the linter and the importers.
namespace evenkeel::pack {

/// 1 to 64 of a–z, 0–9 and dashes, not starting with a dash, and no name that a file system reserves (con, nul, lpt1):
/// an id may become part of a file name.
[[nodiscard]] bool isId(std::string_view text);

/// The name of a merge field: a letter, then at most 31 of a–z, 0–9 and underscores.
[[nodiscard]] bool isFieldName(std::string_view text);

/// A language tag in the common part of BCP 47: "en", "pt-BR", "zh-Hant-TW".
[[nodiscard]] bool isLanguageTag(std::string_view text);

/// True for a text that is nothing but an address or a path to a file ("https://…", "/etc/passwd", "C:\x", "../x"):
/// such a value in place of words is a mistake or an attempt to make some program open it.
[[nodiscard]] bool isAddressOrPath(std::string_view text);

/// One step of a JSON pointer, escaped as RFC 6901 wants it.
[[nodiscard]] std::string pointerToken(std::string_view key);

} // namespace evenkeel::pack
