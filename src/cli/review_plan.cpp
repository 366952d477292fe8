// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calibration.h"
#include "app/clock.h"
#include "app/dates.h"
#include "cli/db_verbs.h"
#include "cli/options.h"
#include "cli/review_verbs.h"

#include <charconv>
#include <ostream>

namespace evenkeel::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostPerAgent = 50;

template <typename T> bool readNumber(const std::string& text, T& value)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size();
}

const char* nameOf(report::Pick::Why why)
{
    switch (why) {
    case report::Pick::Why::Overridden: return "overridden";
    case report::Pick::Why::Ended: return "ended-by-agent";
    case report::Pick::Why::Drawn: return "drawn";
    }
    return "drawn";
}

Json toJson(const app::SampleOfAgent& sample)
{
    Json picks = Json::array();
    for (const auto& pick : sample.picks) {
        Json scores = Json::array();
        for (const auto& score : pick.scores)
            scores.push_back({{"by", score.rater}, {"score", score.score}});
        picks.push_back({{"call", pick.call},
                         {"started_at", isoTime(pick.at)},
                         {"why", nameOf(pick.why)},
                         {"scores", std::move(scores)}});
    }
    return {{"agent", sample.agent}, {"calls", sample.calls}, {"few", sample.few}, {"picks", std::move(picks)}};
}

void print(std::ostream& out, const app::SampleOfAgent& sample)
{
    out << printable(sample.agent) << "  " << sample.picks.size() << " of " << sample.calls
        << (sample.few ? ", fewer than the plan asks for" : "") << "\n";
    for (const auto& pick : sample.picks) {
        out << "    " << pick.call << "  " << isoTime(pick.at) << "  " << nameOf(pick.why);
        for (const auto& score : pick.scores)
            out << "  " << printable(score.rater) << " " << score.score;
        out << "\n";
    }
}

} // namespace

int reviewPlan(Context& context)
{
    auto day = app::localDate(app::Clock::system().wall());
    if (const auto given = textOption(context, "week")) {
        const auto parsed = parseDate(*given);
        if (!parsed)
            return usageError(context, "--week takes a day, such as 2026-11-30.");
        day = *parsed;
    }
    std::uint64_t perAgent = app::kPerAgent;
    if (const auto given = textOption(context, "per-agent")) {
        if (!readNumber(*given, perAgent) || perAgent < 1 || perAgent > kMostPerAgent)
            return usageError(context, "--per-agent takes a number from 1 to 50.");
    }
    std::optional<std::uint64_t> seed;
    if (const auto given = textOption(context, "seed")) {
        if (!readNumber(*given, seed.emplace()))
            return usageError(context, "--seed takes a whole number.");
    }
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto monday = app::weekOf(day);
    const auto samples = app::weeklySample(*open->log, monday, static_cast<int>(perAgent), seed);
    if (!samples)
        return report(context, samples.error());
    if (context.json) {
        Json agents = Json::array();
        for (const auto& sample : *samples)
            agents.push_back(toJson(sample));
        const Json out = {{"week", isoDate(monday)}, {"per_agent", perAgent}, {"agents", std::move(agents)}};
        context.out << out.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
        return kGood;
    }
    context.out << "Week of " << isoDate(monday) << "\n";
    for (const auto& sample : *samples)
        print(context.out, sample);
    if (samples->empty())
        context.out << "No calls.\n";
    return kGood;
}

} // namespace evenkeel::cli
