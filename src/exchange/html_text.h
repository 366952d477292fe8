// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::exchange {

/// A text without its markup, and what stayed behind (notes.h).
struct PlainText
{
    std::string text;
    std::vector<std::string> notes;
};

/// The words of a piece of HTML as a person would read them: blocks and breaks as lines, list entries with a dash,
/// runs of blanks as one. Scripts, styles, frames and forms stay behind. Errors: import.html-too-deep (more than
/// `mostTags` tags: no words to say, and parsing it could take forever).
[[nodiscard]] Result<PlainText> htmlToText(std::string_view html, std::size_t mostTags);

/// True if `text` holds something that is a tag or a character reference of HTML.
[[nodiscard]] bool looksLikeHtml(std::string_view text);

} // namespace evenkeel::exchange
