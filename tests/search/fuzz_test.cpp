// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/line_index.h"
#include "support/catch.h"

#include <array>
#include <chrono>
#include <random>

using namespace evenkeel::search;

namespace {

constexpr std::array<std::string_view, 14> kPieces{
    "\"", "*", "NEAR(", "text:", "(((", "AND OR NOT", "parcel", "lat", "\xff\xfe", "é", "配", "😀", "-", "' OR 1=1 --"};

std::string randomQuery(std::mt19937& random)
{
    std::string query;
    const auto parts = random() % 12;
    for (unsigned i = 0; i < parts; ++i) {
        if (random() % 3 == 0)
            query.push_back(static_cast<char>(random() % 256)); // NUL among them
        else
            query += kPieces[random() % kPieces.size()];
        if (random() % 4 == 0)
            query.push_back(' ');
    }
    return query;
}

} // namespace

TEST_CASE("no query fails: 100,000 random ones, syntax, NUL, broken UTF-8, 64 KB")
{
    std::mt19937 random(12);
    std::vector<Document> documents;
    for (int i = 0; i < 120; ++i) {
        Document document;
        document.text = i == 0 ? "sorry that your parcel is late and not near" : randomQuery(random);
        document.tags = randomQuery(random);
        document.title = i % 2 == 0 ? randomQuery(random) : std::string();
        document.moodMin = static_cast<int>(random() % 100'000) - 50'000;
        documents.push_back(std::move(document));
    }
    const auto index = LineIndex::build(documents);
    std::size_t found = 0;
    for (int i = 0; i < 100'000; ++i) {
        auto query = randomQuery(random);
        if (i % 1000 == 0) {
            const auto piece = query.empty() ? std::string(1, '\0') : query;
            while (query.size() < 65'536)
                query += piece;
        }
        const auto hits = index.search(query, {}, 8);
        REQUIRE(hits.size() <= 8);
        for (std::size_t h = 0; h < hits.size(); ++h) {
            REQUIRE(hits[h].document < documents.size());
            REQUIRE(hits[h].score > 0);
        }
        found += hits.size();
    }
    CHECK(found > 100'000);
    CHECK(index.search("AND NEAR(parcel* \"late\")", {}, 1).at(0).document == 0);
}

TEST_CASE("a query of 64 KB is answered about as fast as one of its first words")
{
    std::vector<Document> documents(1000);
    std::mt19937 random(3);
    for (auto& document : documents)
        for (int w = 0; w < 12; ++w)
            document.text += " w" + std::to_string(random() % 3000);
    const auto index = LineIndex::build(documents);
    std::string query;
    while (query.size() < 65'536)
        query += "w" + std::to_string(random() % 3000) + " ";
    const auto time = [&](std::string_view asked) {
        auto least = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 5; ++i) {
            const auto start = std::chrono::steady_clock::now();
            CHECK_FALSE(index.search(asked, {}, 8).empty());
            least = std::min(least, std::chrono::steady_clock::now() - start);
        }
        return least;
    };
    CHECK(time(query) < 10 * time(std::string_view(query).substr(0, 150)));
    CHECK_FALSE(index.search(std::string(65'536, 'w'), {}, 8).size() > 0);
}
