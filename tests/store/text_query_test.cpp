// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/text_query.h"
#include "support/catch.h"

using namespace evenkeel::store;

namespace {

std::vector<SearchTerm> terms(const std::vector<std::pair<std::string, bool>>& wanted)
{
    std::vector<SearchTerm> out;
    for (const auto& [words, beginning] : wanted) {
        SearchTerm term;
        term.beginning = beginning;
        for (std::size_t from = 0; from < words.size();) {
            const auto end = std::min(words.find(' ', from), words.size());
            term.words.push_back(words.substr(from, end - from));
            from = end + 1;
        }
        out.push_back(term);
    }
    return out;
}

} // namespace

TEST_CASE("what people type becomes words, words in quotes, and a beginning")
{
    CHECK(searchTerms("").empty());
    CHECK(searchTerms(" \t ").empty());
    CHECK(searchTerms("?! … *").empty());
    CHECK(searchTerms("late deliv") == terms({{"late", false}, {"deliv", true}}));
    CHECK(searchTerms("late delivery ") == terms({{"late", false}, {"delivery", false}}));
    CHECK(searchTerms("la") == terms({{"la", false}}));
    CHECK(searchTerms("\"late delivery\" now") == terms({{"late delivery", false}, {"now", true}}));
    CHECK(searchTerms("\"late delivery\"") == terms({{"late delivery", false}}));
    CHECK(searchTerms("“late delivery”") == terms({{"late delivery", false}}));
    CHECK(searchTerms("\"late deliv") == terms({{"late deliv", true}}));
    CHECK(searchTerms("order-4417 x") == terms({{"order 4417", false}, {"x", false}}));
    CHECK(searchTerms("don't") == terms({{"dont", true}}));
    CHECK(searchTerms("ÉCLAIR Straße") == terms({{"eclair", false}, {"strasse", true}}));
    CHECK(searchTerms("a OR b NEAR(c) NOT body:d* -e ^f") == terms({{"a", false},
                                                                    {"or", false},
                                                                    {"b", false},
                                                                    {"near c", false},
                                                                    {"not", false},
                                                                    {"body d", false},
                                                                    {"e", false},
                                                                    {"f", false}}));
    CHECK(searchTerms(std::string("a\0bcd", 5)) == terms({{"a", false}, {"bcd", true}}));
    CHECK(searchTerms(std::string(64 << 10, 'x')).front().words.front().size() < 64);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "w" + std::to_string(i) + ' ';
    CHECK(searchTerms(many).size() == kMostTerms);
    CHECK(searchTerms("\xEE\x80\x80"
                      "a1")
              .front()
              .words.front() == "a1"); // nobody can type a tag
}

TEST_CASE("a term occurs where its words follow each other as whole words, the last perhaps begun")
{
    const std::string text = "the parcel is late again\nwir bedauern das";
    CHECK(occurs({{"parcel"}, false}, text));
    CHECK(occurs({{"parcel", "is", "late"}, false}, text));
    CHECK(occurs({{"wir"}, false}, text));
    CHECK(occurs({{"das"}, false}, text));
    CHECK(occurs({{"again"}, false}, text));
    CHECK_FALSE(occurs({{"again", "wir"}, false}, text));
    CHECK_FALSE(occurs({{"parc"}, false}, text));
    CHECK(occurs({{"parc"}, true}, text));
    CHECK(occurs({{"is", "la"}, true}, text));
    CHECK_FALSE(occurs({{"arcel"}, true}, text));
    CHECK_FALSE(occurs({{"parcel", "late"}, false}, text));
}

TEST_CASE("the question to the index has every word in quotes")
{
    CHECK(matchExpression({}, {}, {}).empty());
    CHECK(matchExpression({}, {}, {"A", "B"}) == "\"A\" AND \"B\"");
    CHECK(matchExpression({{{"late"}, false}, {{"so", "far"}, true}}, {{}, {"L1", "L2"}}, {"T"}) ==
          "\"T\" AND \"late\" AND (\"so far\" * OR \"L1\" OR \"L2\")");
}
