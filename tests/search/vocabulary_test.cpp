// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/typo.h"
#include "search/vocabulary.h"
#include "support/catch.h"

#include <random>
#include <set>

using namespace evenkeel::search;

namespace {

std::set<std::u32string> strictOf(const Vocabulary& vocabulary, std::u32string_view typed, bool asPrefix)
{
    std::vector<Candidate> found;
    vocabulary.addStrict(typed, asPrefix, found);
    std::set<std::u32string> words;
    for (const auto& candidate : found) {
        CHECK(candidate.strict);
        CHECK(words.emplace(vocabulary.word(candidate.word)).second);
    }
    return words;
}

} // namespace

TEST_CASE("a vocabulary knows words and beginnings of words")
{
    const Vocabulary words({U"a", U"car", U"card", U"cards", U"cat", U"é"});
    CHECK(strictOf(words, U"car", false) == std::set<std::u32string>{U"car"});
    CHECK(strictOf(words, U"car", true) == std::set<std::u32string>{U"car", U"card", U"cards"});
    CHECK(strictOf(words, U"ca", false).empty());
    CHECK(strictOf(words, U"cb", true).empty());
    CHECK(strictOf(words, U"zz", true).empty());
    CHECK(strictOf(words, U"é", true).size() == 1);
    CHECK(strictOf(Vocabulary(), U"a", true).empty());
}

TEST_CASE("no guess is lost in the sieves that make guessing quick")
{
    std::mt19937 random(5);
    std::set<std::u32string> made;
    while (made.size() < 1500) {
        std::u32string word(1 + random() % 12, U'a');
        for (auto& c : word)
            c = U"abcdeéж"[random() % 7];
        made.insert(word);
    }
    const std::vector<std::u32string> all(made.begin(), made.end());
    const Vocabulary vocabulary({all.begin(), all.end()});
    std::size_t guesses = 0;
    for (int i = 0; i < 600; ++i) {
        auto typed = all[random() % all.size()];
        for (auto typos = random() % 3; typos > 0 && typed.size() > 1; --typos)
            typed.erase(random() % typed.size(), 1);
        for (const bool asPrefix : {false, true}) {
            std::vector<Candidate> strict, guessed;
            vocabulary.addStrict(typed, asPrefix, strict);
            vocabulary.addGuesses(typed, asPrefix, guessed);
            std::set<std::uint32_t> found;
            for (const auto& candidate : strict)
                REQUIRE(found.insert(candidate.word).second);
            for (const auto& candidate : guessed) {
                REQUIRE_FALSE(candidate.strict);
                REQUIRE(found.insert(candidate.word).second); // none twice
            }
            guesses += guessed.size();
            const TypoMeter meter(typed);
            for (std::uint32_t w = 0; w < vocabulary.size(); ++w) {
                const auto distance = meter.to(vocabulary.word(w));
                const auto tolerated = tolerance(typed.size());
                if (distance.whole <= tolerated || (asPrefix && distance.prefix <= tolerated))
                    REQUIRE(found.count(w) == 1);
            }
        }
    }
    CHECK(guesses > 1000);
}
