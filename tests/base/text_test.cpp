// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/catch.h"

using namespace evenkeel;

TEST_CASE("UTF-8 is told from what only looks like it")
{
    CHECK(text::isUtf8("plain"));
    CHECK(text::isUtf8("caf\xc3\xa9 \xf0\x9f\x98\x80"));
    CHECK_FALSE(text::isUtf8("\xc0\xaf"));         // overlong
    CHECK_FALSE(text::isUtf8("\xed\xa0\x80"));     // surrogate
    CHECK_FALSE(text::isUtf8("\xf4\x90\x80\x80")); // beyond U+10FFFF
    CHECK_FALSE(text::isUtf8("cut \xe2\x82"));
}

TEST_CASE("cleaning takes out what nobody can see and keeps the rest")
{
    CHECK(text::cleaned("  a\u202Eb\u200Bc\n") == "abc");
    CHECK(text::cleaned("two\nlines\tkept") == "two\nlines\tkept");
    CHECK(text::cleaned(std::string("x\0y", 3)) == "xy");
    CHECK(text::cleaned("\xff ok") == "ok");
    CHECK(text::cleaned("   ").empty());
}

TEST_CASE("speaking time is 150 words a minute")
{
    CHECK(text::wordCount("I can't — really — do that.") == 5);
    CHECK(text::wordCount("") == 0);
    CHECK(text::speakingTime("one two three four five") == Millis{2000});
}

TEST_CASE("numbers that look like payment cards are masked, others are not")
{
    CHECK(text::maskPaymentCards("card 4111 1111 1111 1111 thanks") == "card •••• 1111 thanks");
    CHECK(text::maskPaymentCards("4111-1111-1111-1111") == "•••• 1111");
    CHECK(text::maskPaymentCards("378282246310005") == "•••• 0005");
    CHECK(text::maskPaymentCards("4111 1111 1111 1112") == "4111 1111 1111 1112"); // fails Luhn
    CHECK(text::maskPaymentCards("order 4417, call 555 0142") == "order 4417, call 555 0142");
    CHECK(text::maskPaymentCards("order 4417 4111 1111 1111 1111").find("4111 1111") == std::string::npos);
    CHECK(text::maskPaymentCards("4111 1111 1111 1111 5500 0055 5555 5559") == "•••• 1111 •••• 5559");
    CHECK(text::maskPaymentCards("4111  1111  1111  1111") == "4111  1111  1111  1111"); // two spaces part numbers
}
