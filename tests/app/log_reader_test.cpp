// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_reader.h"
#include "desk.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QFile>

#include <atomic>
#include <future>
#include <thread>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

int callsIn(store::Database& database)
{
    const auto calls = store::CallLog(database).list({});
    return calls ? static_cast<int>(calls->size()) : -1;
}

/// A question about how many calls there are, answered into `into`.
app::LogReader::Question countInto(std::shared_ptr<int> into)
{
    return [into](store::Database& database) -> app::LogReader::Answer {
        const int calls = callsIn(database);
        return [into, calls] { *into = calls; };
    };
}

} // namespace

TEST_CASE("the reader answers on the asking thread and reads on another one, while calls are written")
{
    Desk desk;
    app::LogReader reader(desk.folder.path());
    const auto here = std::this_thread::get_id();
    std::thread::id readOn, answeredOn;
    std::atomic<bool> done = false;
    const auto calls = std::make_shared<int>(-1);
    auto call = desk.newCall();
    REQUIRE(call->perform(startFrom("555 01")));
    reader.ask(QStringLiteral("count"), [&](store::Database& database) -> app::LogReader::Answer {
        readOn = std::this_thread::get_id();
        const int found = callsIn(database);
        return [&, found] {
            answeredOn = std::this_thread::get_id();
            *calls = found;
            done = true;
        };
    });
    REQUIRE(call->perform(cc::AddNote{"written meanwhile"}));
    REQUIRE(waitFor([&] { return done.load(); }));
    CHECK(*calls == 1);
    CHECK(answeredOn == here);
    CHECK_FALSE(readOn == here);
}

TEST_CASE("a newer question overtakes the older ones of its topic and no others")
{
    const Desk desk;
    app::LogReader reader(desk.folder.path());
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    std::vector<std::string> answers;
    const auto say = [&](const std::string& what) {
        return [&answers, what](store::Database&) -> app::LogReader::Answer {
            return [&answers, what] { answers.push_back(what); };
        };
    };
    reader.ask(QStringLiteral("a"), [&, opened](store::Database&) -> app::LogReader::Answer {
        opened.wait(); // is being answered while the newer ones come
        return [&] { answers.emplace_back("a1"); };
    });
    reader.ask(QStringLiteral("a"), say("a2"));
    reader.ask(QStringLiteral("b"), say("b1"));
    reader.ask(QStringLiteral("a"), say("a3"));
    reader.ask(QStringLiteral("c"), say("c1"));
    reader.forget(QStringLiteral("c"));
    gate.set_value();
    REQUIRE(waitFor([&] { return answers.size() >= 2; }));
    CHECK(answers == std::vector<std::string>{"b1", "a3"});
}

TEST_CASE("a reader that goes away answers nothing more")
{
    const Desk desk;
    int answers = 0;
    {
        app::LogReader reader(desk.folder.path());
        reader.ask(QStringLiteral("a"), [&](store::Database&) -> app::LogReader::Answer { return [&] { ++answers; }; });
    }
    QEventLoop().processEvents();
    CHECK(answers == 0);
}

TEST_CASE("a database that cannot be opened is told of, and the next question tries again")
{
    const QTemporaryDir folder;
    const QString inTheWay = folder.filePath(QStringLiteral("data"));
    QFile file(inTheWay);
    REQUIRE(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    file.close();
    app::LogReader reader(inTheWay);
    QString failed;
    QObject::connect(&reader, &app::LogReader::failed, &reader, [&](const QString& topic) { failed = topic; });
    const auto calls = std::make_shared<int>(-1);
    reader.ask(QStringLiteral("count"), countInto(calls));
    REQUIRE(waitFor([&] { return !failed.isEmpty(); }));
    CHECK(failed == QStringLiteral("count"));
    CHECK(*calls == -1);

    REQUIRE(file.remove());
    reader.ask(QStringLiteral("count"), countInto(calls));
    REQUIRE(waitFor([&] { return *calls >= 0; }));
    CHECK(*calls == 0);
}

TEST_CASE("a database that was put in the place of the open one is read instead")
{
    Desk desk;
    Desk other;
    auto call = other.newCall();
    REQUIRE(call->perform(startFrom("555 02")));
    call.reset();
    REQUIRE(other.database->backup(other.folder.filePath(QStringLiteral("copy.sqlite"))));

    app::LogReader reader(desk.folder.path());
    const auto calls = std::make_shared<int>(-1);
    reader.ask(QStringLiteral("count"), countInto(calls));
    REQUIRE(waitFor([&] { return *calls == 0; }));
    const auto file = store::Database::fileIn(desk.folder.path());
    desk.log.reset();
    desk.database.reset();
    for (const auto* ending : {"", "-wal", "-shm"})
        (void)QFile::remove(file + QLatin1String(ending));
    REQUIRE(QFile::copy(other.folder.filePath(QStringLiteral("copy.sqlite")), file));
    reader.ask(QStringLiteral("count"), countInto(calls));
    REQUIRE(waitFor([&] { return *calls == 1; }));
}
