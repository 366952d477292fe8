// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F14: a day of calls in one process.

#include "app/workspace.h"
#include "records.h"
#include "store/database.h"
#include "trial.h"

#include <QDir>
#include <QFile>

#include <malloc.h>

namespace evenkeel::faults {

namespace {

struct Use
{
    qint64 kilobytes = 0;
    qsizetype descriptors = 0, threads = 0;
};

Use ofThisProcess()
{
    ::malloc_trim(0); // what the allocator keeps for later is no leak
    Use use;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                use.kilobytes = line.mid(6).trimmed().split(' ')[0].toLongLong();
            if (line.startsWith("Threads:"))
                use.threads = line.mid(8).trimmed().toLongLong();
        }
    }
    use.descriptors =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    return use;
}

} // namespace

std::vector<Row> soak(const Plan& plan)
{
    constexpr int kEvents = 60;
    Row row;
    const int calls = plan.times(80, 20);
    row.tried =
        QStringLiteral("%1 calls of 60 events in one process, the disk gone in every fourth of them").arg(calls);
    const QString folder = plan.scratch + QStringLiteral("/f14");
    auto database = store::Database::open(folder);
    if (!database || !shippedPack()) {
        row.broken = QStringLiteral("the trial could not begin");
        return {row};
    }
    store::CallLog log(**database);
    app::Journal journal(folder, &log);
    HandClock time;
    Use early;
    std::map<std::string, qint64> made;
    for (row.times = 1; row.times <= calls; ++row.times) {
        if (row.times % 4 == 0)
            journal.setLog(nullptr, {Errc::Io, "store.gone", {}});
        {
            app::LiveCall call(journal, shippedPack(), shippedPack()->policies.front(), "kim", time.clock());
            if (!playCall(call, time, kEvents))
                row.broken = QStringLiteral("an act was refused");
            made[call.id()] = call.state().seq;
        }
        journal.setLog(&log);
        if (!journal.flush())
            row.broken = QStringLiteral("what waited was not written");
        (*database)->checkpoint();
        if (row.times == 10)
            early = ofThisProcess();
    }
    row.times = calls;
    const Use late = ofThisProcess();
    if (late.kilobytes > early.kilobytes + early.kilobytes / 10)
        row.broken = QStringLiteral("memory grows");
    if (late.descriptors > early.descriptors || late.threads > early.threads)
        row.broken = QStringLiteral("descriptors or threads grow");
    for (const auto& [call, events] : made) {
        const auto entries = log.entries(call);
        row.lost += events - (entries ? static_cast<qint64>(entries->size()) : 0);
    }
    row.seen =
        QStringLiteral("memory %1 → %2 KiB, descriptors %3 → %4, threads %5 → %6 (after 10 calls and at the end)")
            .arg(early.kilobytes)
            .arg(late.kilobytes)
            .arg(early.descriptors)
            .arg(late.descriptors)
            .arg(early.threads)
            .arg(late.threads);
    return {row};
}

} // namespace evenkeel::faults
