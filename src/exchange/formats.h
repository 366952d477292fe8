// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"
#include "exchange/imported.h"

#include <optional>
#include <string_view>
#include <vector>

namespace evenkeel::exchange {

enum class Format { Chatwoot, Zendesk, Zammad, OsTicket, Espanso, Twilio, Csv, Markdown };

/// All of them, in the order in which they are offered.
[[nodiscard]] const std::vector<Format>& formats();

/// "chatwoot", "zendesk" …
[[nodiscard]] std::string_view name(Format);
[[nodiscard]] std::optional<Format> formatOf(std::string_view name);

struct FileRead
{
    Imported imported;
    std::string encoding; ///< what the file was in
    friend bool operator==(const FileRead&, const FileRead&) = default;
};

/// Reads a file's content; `encoding` overrides what decodeText() finds out, and `delimiter` what parts the fields of a
/// table (0: found out). Errors are about the whole file (import.…,
/// `detail` says where); what is wrong with one record is among the refused.
[[nodiscard]] Result<FileRead> readFile(Format format, std::string_view bytes, const std::string& encoding = {},
                                        const Bounds& bounds = {}, char delimiter = 0);

} // namespace evenkeel::exchange
