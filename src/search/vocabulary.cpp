// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/vocabulary.h"

#include "search/typo.h"

#include <algorithm>

namespace evenkeel::search {

namespace {

float prefixQuality(std::size_t typed, std::size_t whole)
{
    return 0.7F + 0.2F * static_cast<float>(typed) / static_cast<float>(whole);
}

/// A typo in the first character is rare, so such a guess counts less.
float guessQuality(int typos, bool whole, bool sameStart)
{
    const float base = typos <= 1 ? 0.6F : 0.4F;
    return base * (whole ? 1.0F : 0.75F) * (sameStart ? 1.0F : 0.8F);
}

} // namespace

Vocabulary::Vocabulary(const std::vector<std::u32string_view>& sorted)
{
    m_starts.reserve(sorted.size() + 1);
    m_masks.reserve(sorted.size());
    m_heads3.reserve(sorted.size());
    m_heads5.reserve(sorted.size());
    m_starts.push_back(0);
    for (const auto word : sorted) {
        m_letters += word;
        m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
        m_masks.push_back(letterMask(word));
        m_heads3.push_back(letterMask(word.substr(0, 3)));
        m_heads5.push_back(letterMask(word.substr(0, 5)));
    }
}

std::u32string_view Vocabulary::word(std::size_t i) const
{
    return std::u32string_view(m_letters).substr(m_starts[i], m_starts[i + 1] - m_starts[i]);
}

std::pair<std::size_t, std::size_t> Vocabulary::prefixRange(std::u32string_view prefix) const
{
    const auto firstWhere = [this](std::size_t from, auto&& before) {
        std::size_t count = size() - from;
        while (count > 0) {
            const std::size_t half = count / 2;
            if (before(word(from + half))) {
                from += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        return from;
    };
    const auto first = firstWhere(0, [&](std::u32string_view w) { return w < prefix; });
    const auto last = firstWhere(first, [&](std::u32string_view w) { return w.substr(0, prefix.size()) <= prefix; });
    return {first, last};
}

void Vocabulary::addStrict(std::u32string_view typed, bool asPrefix, std::vector<Candidate>& to) const
{
    const auto [first, last] = prefixRange(typed);
    for (auto i = first; i < last; ++i) {
        const bool exact = word(i).size() == typed.size();
        if (exact || asPrefix)
            to.push_back(
                {static_cast<std::uint32_t>(i), exact ? 1.0F : prefixQuality(typed.size(), word(i).size()), true});
        if (!asPrefix)
            break; // the word itself is the first of its range
    }
}

void Vocabulary::addGuesses(std::u32string_view typed, bool asPrefix, std::vector<Candidate>& to) const
{
    const auto [first, last] = prefixRange(typed);
    if (!asPrefix && typed.size() >= 3)
        for (auto i = first; i < last; ++i)
            if (word(i).size() > typed.size())
                to.push_back(
                    {static_cast<std::uint32_t>(i), 0.8F * prefixQuality(typed.size(), word(i).size()), false});
    // A missing character makes a word shorter: what counts is the word that was meant.
    const int most = tolerance(typed.size() + 1);
    if (most == 0 || isNumber(typed))
        return;
    const int tolerated = tolerance(typed.size());
    const TypoMeter meter(typed);
    const auto mask = letterMask(typed);
    const auto tooMany = [most](std::uint64_t letters) {
        for (int i = 0; i < most; ++i)
            letters &= letters - 1; // takes one bit away, if there is one
        return letters != 0;
    };
    // A typo brings in one strange letter at most, on either side. Of a longer word only its beginning is compared:
    // as many letters as are sure to be in it.
    const auto& compared = !asPrefix ? m_masks : most == 1 ? m_heads3 : m_heads5;
    const auto shortest = typed.size() - static_cast<std::size_t>(most);
    const auto longest = asPrefix ? std::size_t{0xFFFF} : typed.size() + static_cast<std::size_t>(most);
    for (std::size_t i = 0; i < size(); ++i) {
        if (tooMany(mask & ~m_masks[i]) || tooMany(compared[i] & ~mask))
            continue;
        const auto length = std::size_t{m_starts[i + 1] - m_starts[i]};
        if (length < shortest || length > longest || (i >= first && i < last))
            continue;
        const auto other = word(i);
        if (!meter.mayBegin(other, most))
            continue;
        const auto distance = meter.to(other);
        const bool sameStart = other.front() == typed.front();
        if (distance.whole <= tolerated || (distance.whole <= tolerance(length) && distance.whole <= most && sameStart))
            to.push_back({static_cast<std::uint32_t>(i), guessQuality(distance.whole, true, sameStart), false});
        else if (asPrefix && distance.prefix <= tolerated)
            to.push_back({static_cast<std::uint32_t>(i), guessQuality(distance.prefix, false, sameStart), false});
    }
}

} // namespace evenkeel::search
