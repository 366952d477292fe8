// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fts_rival.h"
#include "bench/measures.h"
#include "bench/synthetic_lines.h"
#include "search/line_index.h"

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

} // namespace

Measure typeAhead()
{
    const auto small = contest(10'000, 4000, 2000);
    const auto large = contest(100'000, 2000, 200);
    const double byMedian = small.fts.at(0.5) / small.plain.at(0.5);
    const double byTail = small.fts.at(0.99) / small.plain.at(0.99);

    Measure result;
    result.unit = "µs (p50)";
    result.ours = small.plain.at(0.5);
    result.limit = small.fts.at(0.5);
    result.goals = {{"10k lines: times faster than FTS5, all queries", small.fts.total() / small.plain.total(),
                     Goal::Sense::AtLeast, 20},
                    {"10k lines: p99 with typos, µs", small.ours.at(0.99), Goal::Sense::AtMost, 500},
                    {"100k lines: p99 with typos, µs", large.ours.at(0.99), Goal::Sense::AtMost, 5000}};
    const auto details = [](const Contest& contest) {
        return nlohmann::ordered_json{{"ours_with_typos", contest.ours.json()},
                                      {"ours", contest.plain.json()},
                                      {"fts5", contest.fts.json()},
                                      {"build_ms", contest.build}};
    };
    result.details = {{"faster_by_p50", byMedian},
                      {"faster_by_p99", byTail},
                      {"lines_10k", details(small)},
                      {"lines_100k", details(large)}};
    return result;
}

} // namespace evenkeel::bench
