// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace evenkeel::text {

namespace {

/// Reads one code point at `i` and moves past it; false if the bytes are not well-formed.
bool next(std::string_view bytes, std::size_t& i, char32_t& out)
{
    const auto lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) {
        out = lead;
        ++i;
        return true;
    }
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() - i < static_cast<std::size_t>(length))
        return false;
    char32_t c = lead & (0x7fU >> length);
    for (int k = 1; k < length; ++k) {
        const auto b = static_cast<unsigned char>(bytes[i + static_cast<std::size_t>(k)]);
        if ((b & 0xc0) != 0x80)
            return false;
        c = (c << 6) | (b & 0x3fU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[length] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false;
    out = c;
    i += static_cast<std::size_t>(length);
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it, twice = !twice) {
        int d = *it - '0';
        if (twice && (d *= 2) > 9)
            d -= 9;
        sum += d;
    }
    return sum % 10 == 0;
}

struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The groups of digits that start at `from` and are parted by single spaces or dashes.
std::vector<Span> digitGroups(std::string_view text, std::size_t from)
{
    std::vector<Span> groups;
    for (std::size_t i = from; i < text.size() && isDigit(text[i]);) {
        Span group{i, i};
        while (group.end < text.size() && isDigit(text[group.end]))
            ++group.end;
        groups.push_back(group);
        i = group.end;
        if (i < text.size() && (text[i] == ' ' || text[i] == '-'))
            ++i;
    }
    return groups;
}

struct Card
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string lastFour;
};

/// The first card number among whole groups. An order number may stand before it in the same run of groups; inside a
/// group nothing is looked for, because one in ten longer numbers would pass the check by chance.
std::optional<Card> findCard(std::string_view text, const std::vector<Span>& groups)
{
    constexpr std::size_t shortest = 13;
    constexpr std::size_t longest = 19;
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        for (std::size_t last = first; last < groups.size() && digits.size() < longest; ++last) {
            digits += text.substr(groups[last].begin, groups[last].end - groups[last].begin);
            if (digits.size() >= shortest && digits.size() <= longest && passesLuhn(digits))
                return Card{groups[first].begin, groups[last].end, digits.substr(digits.size() - 4)};
        }
    }
    return std::nullopt;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    char32_t c = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (!next(bytes, i, c))
            return false;
    }
    return true;
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    char32_t c = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        if (!next(utf8, i, c)) {
            c = 0xfffd;
            ++i;
        }
        out += c;
    }
    return out;
}

bool isInvisible(char32_t c)
{
    if (c == '\t' || c == '\n')
        return false;
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f ||
           c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0 ||
           (c >= 0xfff0 && c <= 0xfffb) || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

std::string cleaned(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    char32_t c = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t from = i;
        if (!next(utf8, i, c)) {
            ++i;
            continue;
        }
        if (!isInvisible(c))
            out.append(utf8.substr(from, i - from));
    }
    const auto first = std::find_if_not(out.begin(), out.end(), isSpace);
    const auto last = std::find_if_not(out.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return {first, last};
}

int wordCount(std::string_view utf8)
{
    int words = 0;
    bool spoken = false; // this run of characters holds something that is said
    for (const char32_t c : codePoints(utf8)) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xa0) {
            words += spoken ? 1 : 0;
            spoken = false;
            continue;
        }
        const bool punctuation = c >= 0x2000 && c <= 0x206f;
        spoken = spoken || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                 (c >= 0xc0 && !punctuation);
    }
    return words + (spoken ? 1 : 0);
}

Millis speakingTime(std::string_view utf8)
{
    constexpr int millisPerWord = 60'000 / 150;
    const int exact = wordCount(utf8) * millisPerWord;
    return Millis{(exact + 99) / 100 * 100};
}

std::string maskPaymentCards(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        if (!isDigit(utf8[i])) {
            out += utf8[i++];
            continue;
        }
        const auto groups = digitGroups(utf8, i);
        const auto card = findCard(utf8, groups);
        const std::size_t runEnd = groups.back().end;
        if (!card) {
            out.append(utf8.substr(i, runEnd - i));
            i = runEnd;
            continue;
        }
        out.append(utf8.substr(i, card->begin - i));
        out += "•••• ";
        out += card->lastFour;
        i = card->end; // what follows in the same run may hold another one
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const auto at = text.find(separator, from);
        parts.emplace_back(text.substr(from, at == std::string_view::npos ? at : at - from));
        if (at == std::string_view::npos)
            return parts;
        from = at + 1;
    }
}

} // namespace evenkeel::text
