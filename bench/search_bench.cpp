// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_finder.h"
#include "bench/fts_rival.h"
#include "bench/fzf_rival.h"
#include "bench/measures.h"
#include "bench/synthetic_lines.h"
#include "pack/codec.h"
#include "search/line_index.h"
#include "tests/search/quality/known_queries.h"

#include <stdexcept>

namespace evenkeel::bench {

namespace {

constexpr std::size_t kShown = 20;

struct Contest
{
    Sample ours;  ///< with typos, as people type
    Sample plain; ///< the queries that both engines got
    Sample fts;
    double build = 0; ///< ms
};

/// Query by query in turn, so that both meet the same noise.
Contest contest(std::size_t lines, std::size_t queries, std::size_t rivalQueries)
{
    Contest result;
    const auto documents = syntheticLines(lines, 1);
    const auto start = Clock::now();
    const auto index = search::LineIndex::build(documents);
    result.build = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    FtsRival rival(documents);

    std::vector<std::uint32_t> recency(lines), uses(lines);
    for (std::size_t i = 0; i < lines; i += 7)
        recency[i] = uses[i] = static_cast<std::uint32_t>(i % 50);
    search::Context context;
    context.situation = "situation-2";
    context.step = "step-3";
    context.mood = 4;
    context.recency = &recency;
    context.uses = &uses;

    std::size_t found = 0;
    const auto time = [&](Sample& sample, auto&& search) {
        const auto begun = CpuClock::now();
        const auto hits = search();
        sample.add(CpuClock::now() - begun);
        found += hits.size();
    };
    for (const auto& query : typedQueries(documents, queries, true, 2))
        time(result.ours, [&] { return index.search(query, context, kShown); });
    for (const auto& query : typedQueries(documents, rivalQueries, false, 3)) {
        time(result.plain, [&] { return index.search(query, context, kShown); });
        time(result.fts, [&] { return rival.search(query, kShown); });
    }
    if (found == 0)
        throw std::runtime_error("nothing found: the queries do not fit the lines");
    return result;
}

/// Wall time of both, since fzf is a process of its own.
struct FzfContest
{
    Sample ours, fzf;
};

FzfContest fzfContest(const Places& places, std::size_t lines)
{
    constexpr std::size_t queries = 24;
    FzfContest result;
    const auto documents = syntheticLines(lines, 1);
    const auto index = search::LineIndex::build(documents);
    const FzfRival rival(documents, places.scratch);
    for (const auto& query : typedQueries(documents, queries, false, 5)) {
        auto begun = Clock::now();
        (void)index.search(query, {}, kShown);
        result.ours.add(Clock::now() - begun);
        begun = Clock::now();
        (void)rival.search(query, kShown);
        result.fzf.add(Clock::now() - begun);
    }
    return result;
}

} // namespace

Measure typeAhead(const Places& places)
{
    const auto least = contest(1000, 2000, 1000);
    const auto small = contest(10'000, 4000, 2000);
    const auto large = contest(100'000, 2000, 200);

    Measure result;
    result.unit = "µs";
    result.ours = {small.plain, 1};
    result.compare("SQLite FTS5 with bm25 and a prefix index", {small.fts, 1});
    const auto faster = [](const Contest& contest) { return contest.fts.total() / contest.plain.total(); };
    result.goals = {{"10k: times faster than FTS5, all queries", faster(small), Goal::Sense::AtLeast, 20},
                    {"10k: p99 with typos, µs", small.ours.at(0.99), Goal::Sense::AtMost, 500},
                    {"100k: p99 with typos, µs", large.ours.at(0.99), Goal::Sense::AtMost, 5000}};
    const auto details = [&](const Contest& contest) {
        return nlohmann::ordered_json{{"ours_with_typos", contest.ours.json()},
                                      {"ours", contest.plain.json()},
                                      {"fts5", contest.fts.json()},
                                      {"times_faster", faster(contest)},
                                      {"build_ms", contest.build}};
    };
    result.details = {{"lines_1k", details(least)}, {"lines_10k", details(small)}, {"lines_100k", details(large)}};
    if (FzfRival::installed()) {
        const auto fzf = fzfContest(places, 10'000);
        result.details["fzf_10k"] = {{"ours", fzf.ours.json()}, {"fzf", fzf.fzf.json()}};
        result.details["fzf"] = "fzf --filter over 10,000 lines, process and all: " +
                                std::to_string(static_cast<int>(fzf.fzf.at(0.5) / 1000 + 0.5)) + " ms a query (p50)";
    } else {
        result.details["fzf"] = "not installed (scripts/setup rivals)";
    }
    return result;
}

Measure foundAtAll(const Places& places)
{
    const auto pack = pack::load(places.shippedPack());
    if (!pack)
        throw std::runtime_error(pack.error().key);
    const auto documents = app::lineDocuments(*pack);
    const auto queries = quality::knownQueries(*pack, documents, 2026);
    const auto index = search::LineIndex::build(documents);
    FtsRival fts(documents);

    quality::Score ours, byFts, byFzf;
    for (const auto& query : queries) {
        std::vector<std::size_t> lines;
        for (const auto& hit : index.search(query.typed, {}, 5))
            lines.push_back(hit.document);
        ours.add(query, lines);
        const auto rows = fts.search(query.typed, 5);
        byFts.add(query, {rows.begin(), rows.end()});
    }
    Measure result;
    result.unit = "% in the first five";
    result.ours = ours.percentInFive();
    result.compare("SQLite FTS5 with bm25", byFts.percentInFive());
    result.goals = {{"first, %", ours.percentFirst(), Goal::Sense::AtLeast, 90},
                    {"in the first five, %", ours.percentInFive(), Goal::Sense::AtLeast, 98}};
    const auto details = [](const quality::Score& score) {
        return nlohmann::ordered_json{{"asked", score.asked},
                                      {"first_percent", score.percentFirst()},
                                      {"in_five_percent", score.percentInFive()}};
    };
    result.details = {{"ours", details(ours)}, {"fts5", details(byFts)}};
    if (FzfRival::installed()) {
        constexpr std::size_t every = 5; // a process for each: not all of them
        const FzfRival fzf(documents, places.scratch);
        for (std::size_t i = 0; i < queries.size(); i += every)
            byFzf.add(queries[i], fzf.search(queries[i].typed, 5));
        result.details["fzf"] = details(byFzf);
    } else {
        result.details["fzf"] = "not installed (scripts/setup rivals)";
    }
    return result;
}

} // namespace evenkeel::bench
