// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F7, F10, F11, F12: hostile packs, links, texts and queries. The test programs have these trials, with their limits of
// time and memory; here they are run once more, as a whole, for the table.

#include "child.h"

namespace evenkeel::faults {

namespace {

struct Trial
{
    const char* program;
    const char* name; ///< of the case, with Catch's wildcards
    const char* tried;
    int times;
    const char* seen;
};

std::vector<Row> run(const Plan& plan, std::initializer_list<Trial> trials)
{
    if (plan.quick) // these tests run beside this one
        return {};
    std::vector<Row> rows;
    for (const auto& trial : trials) {
        auto row = testProgram(plan, QString::fromLatin1(trial.program), {QString::fromLatin1(trial.name)},
                               QString::fromLatin1(trial.tried));
        if (!row.skipped && row.broken.isEmpty()) {
            row.times = trial.times;
            row.seen = QString::fromLatin1(trial.seen);
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<Row> hostilePacks(const Plan& plan)
{
    return run(plan, {{"test_cli", "A hostile pack is refused quickly*",
                       "packs of 1 GB, 2 million objects, 100,000 levels, broken UTF-8, paths for ids and the like", 24,
                       "each refused by name and place in under 2 s of processor time and 200 MB"}});
}

std::vector<Row> hostileLinks(const Plan& plan)
{
    return run(plan, {{"test_telephony", "*changed links: taken*", "links of a screen pop, changed at random", 100'000,
                       "taken as plain lines or refused by name"},
                      {"test_telephony", "the longest and the worst links*", "links of a megabyte", 4,
                       "read or refused within a millisecond"},
                      {"test_connect", "a thousand links in a second*", "links to a window that is open", 1000,
                       "all heard, in their order"},
                      {"test_e2e", "during a live call a link*", "a link during a live call", 1,
                       "a quiet word; no call begins, nothing is logged"}});
}

std::vector<Row> hostileTexts(const Plan& plan)
{
    return run(plan, {{"test_ui", "hostile text is painted within 50 ms and opens nothing",
                       "20 MB, 100,000 combining marks, markup and turned text in a label", 1,
                       "plain text, painted within 50 ms, no file opened"},
                      {"test_ui", "hostile names*", "the same as names, notes and lines on the whole screen", 1,
                       "plain text, painted in bounded time"}});
}

std::vector<Row> hostileQueries(const Plan& plan)
{
    return run(plan, {{"test_search", "no query fails*", "random queries: syntax, NUL, broken UTF-8, 64 KB", 100'000,
                       "each answered, none an error"}});
}

} // namespace evenkeel::faults
