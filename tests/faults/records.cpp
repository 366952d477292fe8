// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records.h"

#include "app/paths.h"
#include "pack/codec.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace evenkeel::faults {

std::shared_ptr<const pack::Pack> shippedPack()
{
    static const auto pack = [] {
        auto loaded = pack::load(app::shippedPackFile(app::kDefaultPack).toStdU16String());
        return loaded ? std::make_shared<const pack::Pack>(std::move(*loaded)) : nullptr;
    }();
    return pack;
}

bool playCall(app::LiveCall& call, HandClock& time, int events)
{
    namespace cc = call::command;
    namespace pc = protocol::command;
    bool good = true;
    const auto act = [&](const call::Command& command) {
        time.pass(Millis{1'700});
        const auto done = call.perform(command);
        good = good && (done || done.error().code == Errc::Refused);
    };
    cc::Start start;
    start.number = "+1 555 0142";
    start.name = "Ms. Rivera";
    act(start);
    for (int i = 0; call.state().seq < events; ++i) {
        act(cc::SetMood{1 + i % 5});
        act(cc::AddNote{"note " + std::to_string(i)});
        act(cc::RepeatStep{});
        act(protocol::Command{pc::LogBreach{protocol::Category::Insult, protocol::Target::Agent, true, "words"}});
        act(protocol::Command{pc::Redirect{}});
        act(cc::Undo{});
        act(cc::Hold{});
        act(cc::Resume{});
        act(protocol::Command{pc::Stopped{}});
    }
    act(protocol::Command{pc::CallerHungUp{}});
    cc::WrapUp wrap;
    wrap.outcome = "caller-left";
    act(wrap);
    return good;
}

namespace {

std::map<std::string, qint64> fillAnew(const QString& folder, int calls, int events)
{
    std::map<std::string, qint64> made;
    const auto database = store::Database::open(folder);
    if (!database || !shippedPack())
        return made;
    store::CallLog log(**database);
    HandClock time;
    for (int i = 0; i < calls; ++i) {
        time.pass(std::chrono::minutes(3));
        app::LiveCall call(log, shippedPack(), shippedPack()->policies.front(), "kim", time.clock());
        playCall(call, time, events);
        made[call.id()] = call.state().seq;
    }
    return made;
}

struct Filled
{
    QTemporaryDir folder;
    std::map<std::string, qint64> made;
};

} // namespace

std::map<std::string, qint64> fillFolder(const QString& folder, int calls, int events)
{
    // Made once and copied: writing takes its time.
    static std::map<std::pair<int, int>, Filled> all;
    auto& filled = all[{calls, events}];
    if (filled.made.empty())
        filled.made = fillAnew(filled.folder.path(), calls, events);
    QDir().mkpath(folder);
    for (const char* name : {"evenkeel.sqlite", "caller.key"}) {
        const QString file = QString::fromLatin1(name);
        if (!QFile::copy(filled.folder.filePath(file), QDir(folder).filePath(file)))
            return {};
    }
    return filled.made;
}

qint64 sum(const std::map<std::string, qint64>& calls)
{
    qint64 events = 0;
    for (const auto& [call, known] : calls)
        events += known;
    return events;
}

} // namespace evenkeel::faults
