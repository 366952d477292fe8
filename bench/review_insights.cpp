// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/review_insights.h"

#include "bench/review_floor.h"
#include "bench/review_questions.h"
#include "bench/review_table.h"
#include "store/database.h"
#include "store/insights.h"

#include <array>
#include <optional>
#include <random>
#include <vector>

namespace evenkeel::bench {

namespace {

using store::InsightBy;
using store::InsightFilter;
using store::InsightOf;

constexpr int kRounds = 100;
constexpr int kPlainRounds = 3;
constexpr int kDays = 30;

/// One question of a chart. `plain` is asked of the table of summaries with its days where `%` stands; empty where the
/// answer is in the events alone.
struct Question
{
    std::string name;
    double goalMs = 0; ///< p99; 0: none was set
    bool twoYears = true;
    InsightFilter filter;
    std::optional<call::Part> part; ///< the parts of one kind; the counts otherwise
    bool parts = false;             ///< all parts
    std::string plain;
};

InsightFilter asked(InsightBy by, InsightOf of = InsightOf::Everyone, const std::string& key = {})
{
    InsightFilter filter;
    filter.by = by;
    filter.of = of;
    filter.key = key;
    return filter;
}

std::vector<Question> questions(const FloorFacts& floor)
{
    const std::string counts = "count(*), sum(length), sum(mood_start > 0), sum(mood_end < mood_peak), "
                               "sum(outcome = 'escalated'), sum(warnings > 0), sum(ending = 'by-agent'), "
                               "sum(ending = 'overridden')";
    const std::string day = "started_at / 86400000";
    const std::string week = "(started_at / 86400000 - 4) / 7";
    const auto by = [&](const std::string& key, const std::string& and_ = {}) {
        return "SELECT " + key + ", " + counts + " FROM calls WHERE length IS NOT NULL" + and_ + "% GROUP BY 1";
    };
    const auto& agent = floor.agents.front();
    const auto ofAgent = asked(InsightBy::Week, InsightOf::Agent, agent);
    const auto ofSituation = asked(InsightBy::Week, InsightOf::Situation, floor.situations.front());
    return {
        {"outcomes by day, two years", 5, true, asked(InsightBy::Day), call::Part::Outcome, false,
         "SELECT " + day + ", outcome, count(*) FROM calls WHERE length IS NOT NULL% GROUP BY 1, 2"},
        {"counts by week, two years", 5, true, asked(InsightBy::Week), {}, false, by(week)},
        {"each agent, 30 days", 25, false, asked(InsightBy::Agent), {}, false, by("agent")},
        {"each agent, two years", 0, true, asked(InsightBy::Agent), {}, false, by("agent")},
        {"one agent by week, two years", 25, true, ofAgent, {}, false, by(week, " AND agent = '" + agent + "'")},
        {"each situation, two years", 25, true, asked(InsightBy::Situation), {}, false, by("situation")},
        {"one situation by week, two years",
         25,
         true,
         ofSituation,
         {},
         false,
         by(week, " AND situation = '" + floor.situations.front() + "'")},
        {"each pack revision, two years", 25, true, asked(InsightBy::Revision), {}, false, by("pack || ' ' || policy")},
        {"mood at start against end, two years", 25, true, asked(InsightBy::Everything), call::Part::Mood, false,
         "SELECT mood_start, mood_end, count(*) FROM calls WHERE mood_start > 0% GROUP BY 1, 2"},
        {"time in each step, two years", 25, true, asked(InsightBy::Everything), call::Part::Step, false, {}},
        {"lines followed by a calmer caller, two years",
         25,
         true,
         asked(InsightBy::Everything),
         call::Part::Line,
         false,
         {}},
        {"all that the page falls into, two years", 25, true, asked(InsightBy::Everything), {}, true, {}},
        {"all that the page falls into, one agent", 25, true, ofAgent, {}, true, {}},
    };
}

void answer(const store::Database& database, const Question& question, const InsightFilter& filter)
{
    if (question.parts) {
        (void)good(store::insightParts(database, filter, {}));
    } else if (question.part) {
        const std::array wanted = {*question.part};
        (void)good(store::insightParts(database, filter, wanted));
    } else {
        (void)good(store::insights(database, filter));
    }
}

} // namespace

void askInsights(const store::Database& database, const FloorFacts& floor, PlainTables& plain, ReviewTable& table,
                 const std::string& only)
{
    const auto dayOf = [](std::int64_t ord) {
        return std::chrono::floor<std::chrono::days>(Timestamp{Millis{ord / 4096}});
    };
    const Date first = dayOf(floor.first);
    const Date last = dayOf(floor.last);
    for (const auto& question : questions(floor)) {
        if (("M10 " + question.name).find(only) == std::string::npos)
            continue;
        std::mt19937_64 dice(11);
        Sample ours;
        Sample without;
        for (int i = 0; i < kRounds; ++i) {
            auto filter = question.filter;
            std::string days;
            if (!question.twoYears) {
                const auto span = static_cast<std::uint64_t>((last - first).count() - kDays);
                filter.from = first + std::chrono::days(dice() % span);
                filter.to = *filter.from + std::chrono::days(kDays - 1);
                const auto at = static_cast<std::int64_t>(filter.from->time_since_epoch().count());
                days = " AND started_at / 86400000 BETWEEN " + std::to_string(at) + " AND " +
                       std::to_string(at + kDays - 1);
            }
            timed(ours, [&] { answer(database, question, filter); });
            if (i >= kPlainRounds || question.plain.empty())
                continue;
            auto sql = question.plain;
            sql.replace(sql.find('%'), 1, days);
            timed(without, [&] { (void)plain.ask(sql); });
        }
        table.row("M10", question.name, ours, {}, without.at(0.5) / 1000, question.goalMs);
    }
}

} // namespace evenkeel::bench
