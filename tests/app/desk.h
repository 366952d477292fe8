// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"
#include "app/policy_lines.h"
#include "call/event_json.h"
#include "pack/codec.h"
#include "store/call_log.h"
#include "store/database.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace evenkeel::test {

namespace cc = call::command;
namespace pc = protocol::command;

[[nodiscard]] inline QString sourceFile(const QString& path)
{
    return qEnvironmentVariable("EVENKEEL_TEST_SOURCE", QStringLiteral(".")) + QLatin1Char('/') + path;
}

[[nodiscard]] inline std::shared_ptr<const pack::Pack> retailSupport()
{
    static const auto pack = [] {
        auto loaded = pack::load(sourceFile(QStringLiteral("resources/packs/retail-support.json")).toStdString());
        REQUIRE(loaded);
        return std::make_shared<const pack::Pack>(std::move(*loaded));
    }();
    return pack;
}

/// A clock that moves only when a test moves it.
struct HandClock
{
    Timestamp wall{Millis{1'790'000'000'000}};
    Millis monotonic{5'000};

    void pass(Millis time)
    {
        wall += time;
        monotonic += time;
    }
    [[nodiscard]] app::Clock clock()
    {
        return {[this] { return wall; }, [this] { return monotonic; }};
    }
};

/// An agent's desk: a data folder of its own, the shipped pack, a clock by hand.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::CallLog> log;
    HandClock time;

    Desk() { open(); }
    void open()
    {
        log.reset();
        database.reset();
        auto opened = store::Database::open(folder.path());
        REQUIRE(opened);
        database = std::move(*opened);
        log = std::make_unique<store::CallLog>(*database);
    }
    [[nodiscard]] std::unique_ptr<app::LiveCall> newCall(const std::string& policy = "permission-first")
    {
        const auto* rules = pack::findPolicy(*retailSupport(), policy);
        REQUIRE(rules != nullptr);
        return newCall(*rules);
    }
    [[nodiscard]] std::unique_ptr<app::LiveCall> newCall(const protocol::Policy& policy)
    {
        return std::make_unique<app::LiveCall>(*log, retailSupport(), policy, "kim", time.clock());
    }
    [[nodiscard]] std::vector<std::string> kinds(const std::string& call) const
    {
        std::vector<std::string> all;
        const auto entries = log->entries(call);
        REQUIRE(entries);
        for (const auto& entry : *entries)
            all.push_back(call::kindOf(entry.event));
        return all;
    }
};

/// The key of the refusal; empty when the command was taken.
[[nodiscard]] inline std::string refusal(app::LiveCall& call, const call::Command& command)
{
    const auto done = call.perform(command);
    return done ? std::string{} : done.error().key;
}

inline void must(app::LiveCall& call, const call::Command& command)
{
    REQUIRE(refusal(call, command).empty());
}

[[nodiscard]] inline cc::Start startFrom(const std::string& number, const std::string& source = "manual")
{
    cc::Start start;
    start.number = number;
    start.source = source;
    return start;
}

[[nodiscard]] inline cc::WrapUp wrapUp()
{
    cc::WrapUp wrap;
    wrap.outcome = "caller-left";
    return wrap;
}

[[nodiscard]] inline protocol::Command breach(protocol::Category category)
{
    return pc::LogBreach{category, protocol::Target::Agent, true, "words"};
}

} // namespace evenkeel::test
