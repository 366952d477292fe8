// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// Cards in Markdown: each begins with a front matter in YAML between two lines of three dashes (title, tags, language,
/// step, situation, behaviour, use, short), and the text follows. Without any front matter every heading of the first
/// level begins a card.
[[nodiscard]] Result<Imported> readMarkdownCards(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange
