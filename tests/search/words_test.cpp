// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/words.h"
#include "support/catch.h"

using evenkeel::search::wordsOf;
using Words = std::vector<std::u32string>;

TEST_CASE("case and accents do not matter")
{
    CHECK(wordsOf("Café ÉCOLE naïve Łódź", 9) == Words{U"cafe", U"ecole", U"naive", U"lodz"});
    CHECK(wordsOf("cafe\xcc\x81", 9) == Words{U"cafe"}); // the accent as a character of its own
    CHECK(wordsOf("Straße Œuvre Ærø ĳs", 9) == Words{U"strasse", U"oeuvre", U"aero", U"ijs"});
    CHECK(wordsOf("ПРИВЕТ Ёлка ΛΟΓΟΣ", 9) == Words{U"привет", U"ёлка", U"λογοσ"});
    CHECK(wordsOf("ＡＢＣ１", 9) == Words{U"abc1"});
}

TEST_CASE("Spanish is found without its accents, its tilde and its opening marks")
{
    CHECK(wordsOf("¿Dónde está mi ENVÍO, señora?", 9) == Words{U"donde", U"esta", U"mi", U"envio", U"senora"});
    CHECK(wordsOf("¡Vergüenza! «Año» — 1.ª y nº 4417", 9) ==
          Words{U"verguenza", U"ano", U"1", U"a", U"y", U"no", U"4417"});
    CHECK(wordsOf("an\xcc\x83o", 9) == Words{U"ano"}); // the tilde as a character of its own
}

TEST_CASE("an apostrophe joins, any other mark parts")
{
    CHECK(wordsOf("I can't, don’t — won't!", 9) == Words{U"i", U"cant", U"dont", U"wont"});
    CHECK(wordsOf("late-delivery {name} a.b/c", 9) == Words{U"late", U"delivery", U"name", U"a", U"b", U"c"});
    CHECK(wordsOf("a\xc2\xa0"
                  "b\xe2\x80\xa6"
                  "c £5 2×3",
                  9) == Words{U"a", U"b", U"c", U"5", U"2", U"3"});
}

TEST_CASE("scripts without spaces give a word for each character")
{
    CHECK(wordsOf("配送 late 遅延", 9) == Words{U"配", U"送", U"late", U"遅", U"延"});
    CHECK(wordsOf("안녕 세계", 9) == Words{U"안녕", U"세계"});
    CHECK(wordsOf("ok😀fine", 9) == Words{U"ok", U"😀", U"fine"});
}

TEST_CASE("broken bytes part words and nothing else")
{
    CHECK(wordsOf("one\xfftwo", 9) == Words{U"one", U"two"});
    CHECK(wordsOf("cut\xe2\x82", 9) == Words{U"cut"});
    CHECK(wordsOf("a\xc0\xaf"
                  "b\xed\xa0\x80"
                  "c\xf4\x90\x80\x80"
                  "d",
                  9) == Words{U"a", U"b", U"c", U"d"});
    CHECK(wordsOf("\xe2"
                  "ab",
                  9) == Words{U"ab"}); // what follows a broken start is kept
    CHECK(wordsOf(std::string_view("x\0y", 3), 9) == Words{U"x", U"y"});
    CHECK(wordsOf("", 9).empty());
    CHECK(wordsOf("*\"():^-", 9).empty());
}

TEST_CASE("words stop at the limit, and each at its length")
{
    CHECK(wordsOf("a b c d", 2) == Words{U"a", U"b"});
    CHECK(wordsOf("配送遅延", 3).size() == 3);
    CHECK(wordsOf("a b", 0).empty());
    const auto longWord = wordsOf(std::string(1000, 'x') + " y", 9);
    REQUIRE(longWord.size() == 2);
    CHECK(longWord[0].size() == evenkeel::search::kMaxWordLength);
    CHECK(longWord[1] == U"y");
    std::string sharps;
    for (int i = 0; i < 40; ++i)
        sharps += "ß"; // grows in folding
    CHECK(wordsOf(sharps, 9).at(0).size() == evenkeel::search::kMaxWordLength);
}
