// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "fuzz/targets.h"
#include "telephony/screen_pop.h"

#include <algorithm>

namespace evenkeel::fuzz {

namespace {

bool isPlainLine(const std::string& text)
{
    const auto points = text::codePoints(text);
    return text::isUtf8(text) && text.size() <= telephony::kPopFieldBytes &&
           std::ranges::none_of(points, [](char32_t c) { return text::isInvisible(c) || c == '\n' || c == '\t'; });
}

} // namespace

void screenPop(std::string_view bytes)
{
    const auto pop = telephony::parseScreenPop(bytes);
    if (!pop) {
        require(pop.error().key.starts_with("pop."), "a link is refused by name");
        return;
    }
    require(isPlainLine(pop->number) && isPlainLine(pop->name) && isPlainLine(pop->situation),
            "what a link fills in is one plain line");
    require(!pop->number.empty() || !pop->name.empty(), "a link names a caller");
    require(bytes.find('\n') == std::string_view::npos, "a link that is taken is one line and can be handed over");
}

} // namespace evenkeel::fuzz
