// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/paths.h"
#include "base/date.h"
#include "cli/db_verbs.h"
#include "cli/options.h"
#include "pack/codec.h"
#include "sample/floor.h"

#include <charconv>
#include <limits>
#include <optional>
#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr std::size_t kCallsATransaction = 500;
constexpr std::int64_t kMostCalls = 10'000'000;
constexpr std::int64_t kMostAgents = 5'000;
constexpr std::int64_t kTellEvery = 20'000;

/// A whole number of an option, or `otherwise` where it is not given; empty for anything else.
std::optional<std::int64_t> number(const Context& context, const char* option, std::int64_t otherwise,
                                   std::int64_t most)
{
    const auto given = textOption(context, option);
    if (!given)
        return otherwise;
    std::int64_t value = 0;
    const auto& text = *given;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || value < 1 || value > most)
        return std::nullopt;
    return value;
}

struct Made
{
    std::int64_t calls = 0, events = 0;
};

Result<Made> fill(Context& context, store::CallLog& log, sample::Floor& floor)
{
    Made made;
    std::vector<call::WholeCall> batch;
    const auto write = [&]() -> Result<void> {
        auto written = log.appendWhole(batch);
        batch.clear();
        return written;
    };
    while (auto call = floor.next()) {
        ++made.calls;
        made.events += static_cast<std::int64_t>(call->entries.size());
        batch.push_back(std::move(*call));
        if (batch.size() == kCallsATransaction) {
            if (auto written = write(); !written)
                return tl::unexpected(written.error());
        }
        if (made.calls % kTellEvery == 0)
            context.err << made.calls << " calls\n" << std::flush;
    }
    if (!batch.empty()) {
        if (auto written = write(); !written)
            return tl::unexpected(written.error());
    }
    return made;
}

} // namespace

int dbGenerate(Context& context)
{
    if (!context.data)
        return usageError(context, "db generate needs --data DIR: made-up calls do not belong among real ones.");
    const auto calls = number(context, "calls", 1000, kMostCalls);
    const auto agents = number(context, "agents", 20, kMostAgents);
    const auto seed = number(context, "seed", 1, std::numeric_limits<std::int64_t>::max());
    if (!calls || !agents || !seed)
        return usageError(context, "--calls takes 1 to 10000000, --agents 1 to 5000, --seed a whole number from 1 on.");
    auto until = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (const auto given = textOption(context, "until")) {
        const auto day = parseDate(*given);
        if (!day)
            return usageError(context, "--until takes a day, such as 2026-11-30.");
        until = *day;
    }

    auto loaded = pack::load(app::shippedPackFile(app::kDefaultPack).toStdU16String());
    if (!loaded)
        return report(context, loaded.error());
    const auto pack = std::make_shared<const pack::Pack>(std::move(*loaded));
    const auto chosen = textOption(context, "policy");
    const auto* policy = chosen ? pack::findPolicy(*pack, *chosen) : &pack->policies.front();
    if (policy == nullptr)
        return report(context, {Errc::NotFound, "policy.unknown", *chosen});

    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto there = open->log->list({});
    if (!there)
        return report(context, there.error());
    if (!there->empty())
        return report(context, {Errc::Refused, "store.not-empty", context.data.value()});
    const auto revision = app::keepPack(*open->database, pack);
    if (!revision)
        return report(context, revision.error());

    sample::FloorPlan plan;
    plan.calls = *calls;
    plan.agents = static_cast<int>(*agents);
    plan.seed = static_cast<std::uint64_t>(*seed);
    plan.until = until;
    plan.packRevision = *revision;
    const call::Rules rules{*pack, *policy};
    sample::Floor floor(rules, plan);
    const auto made = fill(context, *open->log, floor);
    if (!made)
        return report(context, made.error());
    open->database->checkpoint();
    if (context.json)
        printJson(context, {{"ok", true}, {"calls", made->calls}, {"events", made->events}});
    else
        context.out << made->calls << " made-up calls with " << made->events << " events, until " << isoDate(until)
                    << ".\n";
    return kGood;
}

} // namespace evenkeel::cli
