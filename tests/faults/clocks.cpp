// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F8: the wall clock is set in a call, again and again.

#include "records.h"
#include "store/database.h"
#include "trial.h"

#include <QRandomGenerator>

namespace evenkeel::faults {

std::vector<Row> clocksThatJump(const Plan& plan)
{
    namespace cc = call::command;
    using namespace std::chrono_literals;
    const Millis jumps[] = {-48h, 24h * 365, -1h, 1h, -2'500ms};
    Row row;
    row.tried = QStringLiteral("the wall clock set by −2 days, +1 year, ±1 hour, −2.5 s between acts of a call");
    const QString folder = plan.scratch + QStringLiteral("/f8");
    const auto database = store::Database::open(folder);
    if (!database || !shippedPack()) {
        row.broken = QStringLiteral("the trial could not begin");
        return {row};
    }
    store::CallLog log(**database);
    HandClock time;
    int noted = 0;
    for (; row.times < plan.times(200, 10) && row.broken.isEmpty(); ++row.times) {
        std::map<std::int64_t, Millis> when; // seq of each act → since the start
        std::string id;
        Millis sinceStart{};
        int made = 0;
        {
            app::LiveCall call(log, shippedPack(), shippedPack()->policies.front(), "kim", time.clock());
            if (!call.perform(cc::Start{}))
                row.broken = QStringLiteral("no call could start");
            for (int i = 0; i < 30; ++i) {
                const Millis passed{QRandomGenerator::global()->bounded(20'000)};
                time.pass(passed);
                sinceStart += passed;
                if (QRandomGenerator::global()->bounded(3) == 0) {
                    time.wall += jumps[QRandomGenerator::global()->bounded(5)];
                    ++made;
                }
                const auto done = call.perform(cc::SetMood{1 + i % 5});
                if (!done || call.elapsed() != sinceStart)
                    row.broken = QStringLiteral("a duration is wrong");
                else
                    when[done->entries.back().seq] = sinceStart;
            }
            id = call.id();
        }
        const auto entries = log.entries(id);
        Millis before{};
        int changes = 0;
        for (std::size_t i = 0; entries && i < entries->size(); ++i) {
            const auto& entry = (*entries)[i];
            if (entry.seq != static_cast<std::int64_t>(i) + 1 || entry.elapsed < before)
                row.broken = QStringLiteral("the order is wrong");
            if (const auto known = when.find(entry.seq); known != when.end() && known->second != entry.elapsed)
                row.broken = QStringLiteral("a time of the log is wrong");
            before = entry.elapsed;
            changes += std::holds_alternative<call::event::ClockChanged>(entry.event) ? 1 : 0;
        }
        if (!entries || changes != made)
            row.broken = QStringLiteral("%1 changes of the clock, %2 on record").arg(made).arg(changes);
        noted += changes;
        // As after a crash: another process, another zero, and the clock set meanwhile.
        time.monotonic = Millis{QRandomGenerator::global()->bounded(1'000)};
        time.wall += jumps[row.times % 4];
        app::LiveCall again(log, shippedPack(), shippedPack()->policies.front(), "kim", time.clock());
        if (!again.reopen(id) || again.elapsed() < sinceStart || again.elapsed() > sinceStart + 24h)
            row.broken = QStringLiteral("a call that was gone on with has a senseless length");
    }
    if (const auto report = log.verify(); !report || !report->good())
        row.broken = QStringLiteral("the chain does not hold");
    row.seen =
        QStringLiteral("%1 changes of the clock are on record; durations and order are right; a gap is 0 to 24 h")
            .arg(noted);
    return {row};
}

} // namespace evenkeel::faults
