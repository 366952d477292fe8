// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is killed in mid-call loses nothing that it acknowledged. The killed program is evenkeel-cli, which
// runs the same LiveCall over the same log as the window.

#include "app/desk.h"
#include "app/open_calls.h"
#include "cli/runner.h"

#include <QElapsedTimer>
#include <QProcess>

#include <signal.h>

#include <random>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

constexpr int kKills = 50; // in each of four test cases

/// A long call: every kind of act, over and over.
std::string longCall()
{
    std::string all = R"({"at_ms":0,"do":"start","number":"5550142","name":"Ann","policy":"council-one-warning"})"
                      "\n";
    int at = 0;
    const auto add = [&](const std::string& rest) {
        all += R"({"at_ms":)" + std::to_string(++at) + R"(,"do":)" + rest + "}\n";
    };
    for (int i = 0; i < 150; ++i) {
        add(R"("breach","category":"insult","target":"agent","directed":true,"words":"word )" + std::to_string(i) +
            R"(")");
        add(R"("redirect")");
        add(R"("breach","category":"threat","target":"staff","directed":true,"words":"x")");
        add(R"("stopped")");
        add(R"("step","step":"listen")");
        add(R"("mood","level":)" + std::to_string(1 + i % 5));
        add(R"("note","text":"note )" + std::to_string(i) + R"(")");
        add(R"("undo")");
        add(R"("hold")");
        add(R"("resume")");
    }
    return all;
}

struct Acknowledged
{
    std::vector<std::string> kinds;
    int answers = 0;
};

Acknowledged read(const QByteArray& out)
{
    Acknowledged all;
    for (const auto& line : out.split('\n')) {
        const auto answer = nlohmann::json::parse(line.toStdString(), nullptr, false);
        if (!answer.is_object()) // the last line may be cut off
            continue;
        REQUIRE(answer.value("ok", false));
        ++all.answers;
        for (const auto& kind : answer.at("events"))
            all.kinds.push_back(kind);
    }
    return all;
}

/// Runs the call until about `answers` answers came, kills the program, and gives what it had acknowledged.
Acknowledged runAndKill(const QString& folder, int answers)
{
    static const std::string input = longCall();
    QProcess process;
    process.start(cliProgram(), {u"call"_qs, u"simulate"_qs, u"-"_qs, u"--data"_qs, folder});
    process.write(input.data(), static_cast<qint64>(input.size()));
    QByteArray out;
    while (out.count('\n') < answers && process.waitForReadyRead(10'000))
        out += process.readAllStandardOutput();
    REQUIRE(process.state() == QProcess::Running); // it was killed in the middle, not at its end
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitStatus() == QProcess::CrashExit);
    return read(out + process.readAllStandardOutput());
}

void killFiftyTimes(unsigned seed)
{
    std::mt19937 random(seed);
    Desk desk;
    std::int64_t slowest = 0;
    for (int round = 0; round < kKills; ++round) {
        INFO("kill " << round);
        const int wanted = std::uniform_int_distribution(1, 80)(random);
        const auto acknowledged = runAndKill(desk.folder.path(), wanted);
        REQUIRE(acknowledged.answers >= wanted);

        QElapsedTimer timer;
        timer.start();
        desk.open();
        const auto offered = app::openCalls(*desk.log, desk.folder.path());
        REQUIRE(offered);
        REQUIRE(offered->size() == 1);
        const auto id = offered->front().id;
        auto call = desk.newCall("council-one-warning");
        desk.time.wall = app::Clock::system().wall();
        const auto before = desk.kinds(id);
        REQUIRE(call->reopen(id));
        slowest = std::max(slowest, static_cast<std::int64_t>(timer.elapsed()));

        // All that was acknowledged is there, in order, once; at most the one act in flight came on top of it.
        REQUIRE(before.size() >= acknowledged.kinds.size());
        REQUIRE(before.size() <= acknowledged.kinds.size() + 2);
        REQUIRE(std::equal(acknowledged.kinds.begin(), acknowledged.kinds.end(), before.begin()));
        REQUIRE(desk.log->verify(id)->good());

        must(*call, cc::AddNote{"went on after the crash"});
        must(*call, protocol::Command{pc::CallerHungUp{}});
        must(*call, wrapUp());
        const auto after = desk.kinds(id);
        REQUIRE(after.at(before.size()) == "call.reopened");
        REQUIRE(after.size() == before.size() + 4);
    }
    CHECK(desk.log->verify()->good());
    CHECK(desk.log->verify()->calls == kKills);
    CHECK(slowest <= 2'000);
    WARN("slowest way back into the call: " << slowest << " ms");
}

} // namespace

TEST_CASE("killed in mid-call, nothing acknowledged is lost (kills 1 to 50)")
{
    killFiftyTimes(1);
}
TEST_CASE("killed in mid-call, nothing acknowledged is lost (kills 51 to 100)")
{
    killFiftyTimes(2);
}
TEST_CASE("killed in mid-call, nothing acknowledged is lost (kills 101 to 150)")
{
    killFiftyTimes(3);
}
TEST_CASE("killed in mid-call, nothing acknowledged is lost (kills 151 to 200)")
{
    killFiftyTimes(4);
}
