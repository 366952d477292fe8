// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/words.h"

#include "search/fold.h"

namespace evenkeel::search {

std::vector<std::u32string> wordsOf(std::string_view utf8, std::size_t limit)
{
    std::vector<std::u32string> words;
    std::u32string word;
    const auto finish = [&] {
        if (word.size() > kMaxWordLength)
            word.resize(kMaxWordLength);
        if (!word.empty() && words.size() < limit)
            words.push_back(word);
        word.clear();
    };
    while (!utf8.empty() && words.size() < limit) {
        const char32_t c = takeChar(utf8);
        switch (kindOf(c)) {
        case CharKind::Letter:
            if (word.size() < kMaxWordLength)
                appendFolded(c, word);
            break;
        case CharKind::WholeWord:
            finish();
            word.push_back(c);
            finish();
            break;
        case CharKind::Ignored: break;
        case CharKind::Separator: finish(); break;
        }
    }
    finish();
    return words;
}

} // namespace evenkeel::search
