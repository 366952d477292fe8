// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not run by ctest: test_store "[.bench]" prints what the store costs against the limit of the same disk, the two
// measured in turn, because flush times drift.

#include "log_fixture.h"
#include "support/catch.h"

#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;

namespace {

double microsOf(const std::function<void()>& act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::vector<call::Event> callOf(int events)
{
    std::vector<call::Event> all{opening()};
    for (int i = 1; i < events; ++i) {
        switch (i % 6) {
        case 0: all.emplace_back(ev::NoteAdded{"The parcel was left with a neighbour who is away.", false}); break;
        case 1: all.emplace_back(ev::StepEntered{"acknowledge"}); break;
        case 2: all.emplace_back(ev::MoodSet{i % 5 + 1}); break;
        default: all.emplace_back(ev::LineSaid{"acknowledge-thanks-for-telling-us", false});
        }
    }
    return all;
}

} // namespace

TEST_CASE("M7: one durable action against a bare write and flush", "[.bench]")
{
    Fixture f;
    QFile bare(f.dir.filePath(QStringLiteral("bare")));
    REQUIRE(bare.open(QIODevice::WriteOnly));
    const QByteArray record(512, 'x');
    std::vector<double> limit;
    std::vector<double> ours;
    constexpr int calls = 60;
    const auto events = callOf(60);
    for (int i = 0; i < calls; ++i) {
        f.database->checkpoint(); // as the window does when it is idle
        Writer call(f.log, kDay + std::chrono::minutes(i));
        for (const auto& event : events) {
            limit.push_back(microsOf([&] {
                if (::write(bare.handle(), record.constData(), 512) != 512 || ::fdatasync(bare.handle()) != 0)
                    throw std::runtime_error("write");
            }));
            ours.push_back(microsOf([&] { call.append({event}); }));
        }
    }
    std::printf("{\"M7\":{\"p50_us\":%.1f,\"p99_us\":%.1f,\"bare_p50_us\":%.1f,\"bare_p99_us\":%.1f,"
                "\"ratio\":%.2f}}\n",
                percentile(ours, 0.5), percentile(ours, 0.99), percentile(limit, 0.5), percentile(limit, 0.99),
                percentile(ours, 0.5) / percentile(limit, 0.5));

    // What of it is computing: the same without waiting for the disk.
    need(runOnce(f.database->connection(), QStringLiteral("PRAGMA synchronous = OFF"), "bench"));
    std::vector<double> unflushed;
    for (int i = 0; i < calls; ++i) {
        Writer call(f.log, kDay + std::chrono::hours(i));
        for (const auto& event : events)
            unflushed.push_back(microsOf([&] { call.append({event}); }));
    }
    std::printf("{\"M7_without_flush\":{\"p50_us\":%.1f,\"p10_us\":%.1f}}\n", percentile(unflushed, 0.5),
                percentile(unflushed, 0.1));
}

TEST_CASE("M12: events verified in a second", "[.bench]")
{
    Fixture f;
    need(runOnce(f.database->connection(), QStringLiteral("PRAGMA synchronous = OFF"), "bench"));
    constexpr int calls = 5000;
    const auto events = callOf(60);
    for (int i = 0; i < calls; ++i)
        Writer(f.log, kDay + std::chrono::seconds(i)).append(events);
    f.database->checkpoint();
    for (int round = 0; round < 3; ++round) {
        VerifyReport report;
        const auto cpu = std::clock();
        const double micros = microsOf([&] { report = need(f.log.verify()); });
        const double cpuMicros = static_cast<double>(std::clock() - cpu) * 1e6 / CLOCKS_PER_SEC;
        REQUIRE(report.good());
        REQUIRE(report.events == static_cast<std::int64_t>(calls) * 60);
        std::printf("{\"M12\":{\"events\":%lld,\"per_second\":%.0f,\"cpu_us_per_event\":%.2f}}\n",
                    static_cast<long long>(report.events), static_cast<double>(report.events) / micros * 1e6,
                    cpuMicros / static_cast<double>(report.events));
    }
}
