// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/fold.h"

#include <array>

namespace evenkeel::search {

namespace {

constexpr char32_t kBroken = 0xFFFD;

struct Range
{
    char32_t first, last;
};

template <std::size_t N> bool inAny(const std::array<Range, N>& ranges, char32_t c)
{
    for (const auto& range : ranges)
        if (c >= range.first && c <= range.last)
            return true;
    return false;
}

constexpr std::array kIgnored{
    Range{0x00AD, 0x00AD}, // soft hyphen
    Range{0x02B9, 0x02BC}, // modifier apostrophes
    Range{0x0300, 0x036F}, // combining accents
    Range{0x200B, 0x200F}, Range{0x2018, 0x2019}, Range{0x202A, 0x202E},
    Range{0x2060, 0x2069}, Range{0xFE00, 0xFE0F}, // variation selectors
    Range{0xFEFF, 0xFEFF}, Range{0xFF07, 0xFF07},
};

constexpr std::array kSeparators{
    Range{0x0080, 0x00A9},
    Range{0x00AB, 0x00B4},
    Range{0x00B6, 0x00B9},
    Range{0x00BB, 0x00BF},
    Range{0x00D7, 0x00D7},
    Range{0x00F7, 0x00F7},
    Range{0x2000, 0x2BFF}, // punctuation, currency, arrows, mathematics,
                           // symbols
    Range{0x2E00, 0x2E7F},
    Range{0x3000, 0x3004},
    Range{0x3008, 0x3020},
    Range{0x3030, 0x3030},
    Range{0x30FB, 0x30FB},
    Range{0xD800, 0xF8FF}, // surrogates and private use
    Range{0xFE10, 0xFE6F},
    Range{0xFF01, 0xFF0F},
    Range{0xFF1A, 0xFF20},
    Range{0xFF3B, 0xFF40},
    Range{0xFF5B, 0xFF65},
    Range{0xFFE0, 0xFFFF},
};

constexpr std::array kWholeWords{
    Range{0x0E00, 0x0EFF}, // Thai, Lao
    Range{0x1000, 0x109F}, // Myanmar
    Range{0x1780, 0x17FF}, // Khmer
    Range{0x3005, 0x3007}, Range{0x3021, 0x302F}, Range{0x3031, 0x30FF},   Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF}, Range{0xF900, 0xFAFF}, Range{0x1F000, 0x1FAFF}, Range{0x20000, 0x3FFFF},
};

/// Capitals whose small letters stand 32 places further: Latin, Greek, Cyrillic.
constexpr std::array kCapitals{Range{'A', 'Z'}, Range{0x0391, 0x03A9}, Range{0x0410, 0x042F}};
constexpr char32_t kToSmall = 0x20;

// U+00C0 … U+017F. A capital in a row stands for two letters, a dot for a character that stays as it is.
constexpr std::string_view kLatin = "aaaaaaAceeeeiiii"  // 00C0
                                    "dnooooo.ouuuuytS"  // 00D0
                                    "aaaaaaAceeeeiiii"  // 00E0
                                    "dnooooo.ouuuuyty"  // 00F0
                                    "aaaaaaccccccccdd"  // 0100
                                    "ddeeeeeeeeeegggg"  // 0110
                                    "gggghhhhiiiiiiii"  // 0120
                                    "iiIIjjkkklllllll"  // 0130
                                    "lllnnnnnnnnnoooo"  // 0140
                                    "ooOOrrrrrrssssss"  // 0150
                                    "ssttttttuuuuuuuu"  // 0160
                                    "uuuuwwyyyzzzzzzs"; // 0170
static_assert(kLatin.size() == 0x180 - 0xC0);

} // namespace

CharKind kindOf(char32_t c)
{
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            return CharKind::Letter;
        return c == '\'' ? CharKind::Ignored : CharKind::Separator;
    }
    if (inAny(kIgnored, c))
        return CharKind::Ignored;
    if (inAny(kSeparators, c))
        return CharKind::Separator;
    return inAny(kWholeWords, c) ? CharKind::WholeWord : CharKind::Letter;
}

void appendFolded(char32_t c, std::u32string& to)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (inAny(kCapitals, c))
        c += kToSmall;
    else if (c >= 0xC0 && c < 0x180) {
        switch (const char base = kLatin[c - 0xC0]) {
        case '.': break;
        case 'A': to += U"ae"; return;
        case 'I': to += U"ij"; return;
        case 'O': to += U"oe"; return;
        case 'S': to += U"ss"; return;
        default: c = static_cast<unsigned char>(base); break;
        }
    } else if (c >= 0x0400 && c <= 0x040F) {
        c += 0x50;
    } else if (c == 0xAA || c == 0xBA) { // ordinal signs, as in "nº"
        c = c == 0xAA ? U'a' : U'o';
    }
    to.push_back(c);
}

char32_t takeChar(std::string_view& rest)
{
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 1 || length == 0 || length > rest.size()) {
        rest.remove_prefix(1);
        return length == 1 ? lead : kBroken;
    }
    char32_t c = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(rest[i]);
        if ((next & 0xC0U) != 0x80U) {
            rest.remove_prefix(1);
            return kBroken;
        }
        c = (c << 6U) | (next & 0x3FU);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    const bool bad = overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF);
    rest.remove_prefix(bad ? 1 : length);
    return bad ? kBroken : c;
}

} // namespace evenkeel::search
