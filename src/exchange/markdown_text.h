// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html_text.h"

namespace evenkeel::exchange {

/// The words of CommonMark without its marks: paragraphs with an empty line between, list entries with a dash, a soft
/// line break as a blank. HTML in it stays behind.
[[nodiscard]] PlainText markdownToText(std::string_view markdown);

} // namespace evenkeel::exchange
