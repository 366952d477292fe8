// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/line_index.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace evenkeel::search;

TEST_CASE("many threads search one index and each gets the same answers")
{
    std::vector<Document> documents;
    for (int i = 0; i < 300; ++i) {
        Document document;
        document.text = "line number " + std::to_string(i) + " about parcel and refund";
        document.tags = i % 3 == 0 ? "delivery" : "billing";
        document.situation = i % 2 == 0 ? "late" : "wrong";
        documents.push_back(std::move(document));
    }
    LineIndex built;
    std::thread([&] { built = LineIndex::build(documents); }).join(); // built on a worker, read everywhere
    const LineIndex& index = built;

    const std::vector<std::string> queries{"parcel", "delivry 27", "", "billing refnd", "about line 299", "*"};
    Context context;
    context.situation = "late";
    std::vector<std::vector<Hit>> expected;
    for (const auto& query : queries)
        expected.push_back(index.search(query, context, 10));

    std::atomic<int> different = 0;
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < 200; ++i) {
                const auto which = (i + t) % queries.size();
                if (index.search(queries[which], context, 10) != expected[which])
                    ++different;
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(different == 0);
    CHECK(expected[4].front().document == 299);
}
