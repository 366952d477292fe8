// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_filter.h"
#include "store/call_log.h"

#include <string>
#include <vector>

namespace evenkeel::store {

/// Words of the search index that nobody can type: each begins with a character for private use, which is no part of
/// any word of a text.
/// U+E100 and on are the wordings of lines (wordings.cpp).
inline constexpr std::string_view kTagMark = "\xEE\x80\x80"; ///< U+E000: a tag
inline constexpr std::string_view kEscape = "\xEE\x80\x81";  ///< U+E001: an escaped byte within a tag
inline constexpr std::string_view kTextEnd = "\xEE\x80\x82"; ///< U+E002: between two texts

/// What a call that is over may be filtered by.
[[nodiscard]] std::vector<std::string> tagsOf(const CallSummary&);
/// What a filter asks for, but for its text and its days: a call passes if it has all of these.
[[nodiscard]] std::vector<std::string> tagsOf(const CallFilter&);

} // namespace evenkeel::store
