// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/edit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Finding and replacing over all texts of a pack that people read: titles, goals, lines, tags, labels. Ids, names of
/// merge fields and languages are no texts.
namespace evenkeel::pack {

struct TextQuery
{
    std::string wanted; ///< empty finds nothing
    bool matchCase = false;
    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};

struct TextHit
{
    std::string pointer;
    std::size_t count = 0; ///< how often in this text
    friend bool operator==(const TextHit&, const TextHit&) = default;
};

/// Texts that hold `query`, lines first. Without matchCase letters of ASCII are equal in both cases, others are not.
[[nodiscard]] std::vector<TextHit> findTexts(const Sheet&, const TextQuery&);

/// Puts `with` in place of every occurrence; how many there were.
std::size_t replaceTexts(Editing&, const TextQuery&, std::string_view with);

} // namespace evenkeel::pack
