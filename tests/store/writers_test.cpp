// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child.h"
#include "log_fixture.h"
#include "support/catch.h"

#include <QSet>

#include <cstdio>
#include <thread>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;
namespace ev = call::event;

TEST_CASE("child opens and writes", "[.child]")
{
    const auto database = need(patiently([] { return Database::open(childFolder()); }));
    std::printf("key %s\n", QByteArray::fromStdString(database->callerKey("030123")).toHex().constData());
    CallLog log(*database);
    for (int i = 0; i < 10; ++i) {
        Writer call(log);
        call.append({opening("030123")});
        for (int k = 0; k < 5; ++k)
            call.append({ev::NoteAdded{"n", false}});
    }
}

TEST_CASE("processes that start at once on a new folder agree on one database and one key")
{
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir dir;
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(startChild(u"child opens and writes"_s, dir.path()));
        QSet<QByteArray> keys;
        for (const auto& child : children) {
            REQUIRE(child->waitForFinished(60'000));
            const auto out = child->readAllStandardOutput();
            INFO(out.toStdString());
            REQUIRE(child->exitCode() == 0);
            const auto at = out.indexOf("key ");
            REQUIRE(at >= 0);
            keys.insert(out.mid(at, 68));
        }
        CHECK(keys.size() == 1);
        const auto database = need(Database::open(dir.path()));
        const CallLog log(*database);
        const auto report = need(log.verify());
        CHECK(report.good());
        CHECK(report.calls == 40);
        CHECK(report.events == 240);
        CHECK(need(log.earlierCalls("030123")) == 40);
        CHECK(need(log.checkProjection()).good());
    }
}

TEST_CASE("threads write side by side, and of two that write one call one wins each place", "[threads]")
{
    const QTemporaryDir dir;
    const auto shared = makeUuid7(kDay);
    std::atomic<int> wins = 0;
    std::atomic<int> conflicts = 0;
    const auto work = [&](int number) {
        const auto database = need(patiently([&] { return Database::open(dir.path()); }));
        CallLog log(*database);
        Writer own(log, kDay, "agent-" + std::to_string(number));
        own.append({opening()});
        for (int i = 0; i < 60; ++i) {
            own.append({ev::MoodSet{i % 5 + 1}});
            const auto there = need(log.entries(shared));
            const call::Event next = there.empty() ? call::Event{opening()} : call::Event{ev::VipSet{i % 2 == 0}};
            const auto after = call::apply(call::fold(there), next, Millis{i});
            const AppendContext place{shared, static_cast<std::int64_t>(there.size()), kDay, Millis{i}, "agent"};
            const auto written = patiently([&] { return log.append(place, {next}, after); });
            if (written)
                ++wins;
            else if (written.error().key == "store.conflict")
                ++conflicts;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back(work, i);
    }
    CHECK(wins + conflicts == 180);
    const auto database = need(Database::open(dir.path()));
    CallLog log(*database);
    CHECK(need(log.entries(shared)).size() == static_cast<std::size_t>(wins.load()));
    const auto report = need(log.verify());
    CHECK(report.good());
    CHECK(report.calls == 4);
    CHECK(report.events == 3 * 61 + wins);
    CHECK(need(log.checkProjection()).good());
}
