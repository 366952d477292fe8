// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/fake_baresip.h"
#include "connect/instance_server.h"
#include "connect/single_instance.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <memory>
#include <vector>

using namespace evenkeel;
using namespace evenkeel::connect;
using evenkeel::test::waitFor;
using Claim = SingleInstance::Claim;
using HandOver = SingleInstance::HandOver;

namespace {

/// A place of its own for locks and sockets, and a data folder.
struct Desk
{
    QTemporaryDir runtime;
    QTemporaryDir data;
    Desk() { qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit()); }
    [[nodiscard]] QString folder() const { return data.path(); }
};

/// The first window as far as this room knows it.
struct Window
{
    explicit Window(const QString& folder)
        : instance(folder)
    {
        REQUIRE(instance.claim() == Claim::First);
        REQUIRE(server.listen(instance));
        QObject::connect(&server, &InstanceServer::raiseAsked, &server, [this] { ++raised; });
        QObject::connect(&server, &InstanceServer::popAsked, &server,
                         [this](const telephony::ScreenPop& pop) { pops.push_back(pop); });
    }
    SingleInstance instance;
    InstanceServer server;
    int raised = 0;
    std::vector<telephony::ScreenPop> pops;
};

/// A second start, on a thread because it blocks.
HandOver secondStart(const QString& folder, const QByteArray& request, Millis patience = Millis{10'000})
{
    auto result = HandOver::NoAnswer;
    bool done = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(folder);
        if (second.claim() == Claim::Held)
            result = second.handOver(request, patience);
    }));
    QObject::connect(thread.get(), &QThread::finished, thread.get(), [&] { done = true; });
    thread->start();
    CHECK(waitFor([&] { return done; }));
    thread->wait();
    return result;
}

std::unique_ptr<QLocalSocket> peerOf(const Window& window)
{
    auto peer = std::make_unique<QLocalSocket>();
    peer->connectToServer(window.instance.place().socket);
    REQUIRE(peer->waitForConnected(5000));
    return peer;
}

std::unique_ptr<QProcess> startChild(const char* name, const QString& folder)
{
    auto child = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EVENKEEL_CHILD"), folder);
    child->setProcessEnvironment(environment);
    child->start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(name)});
    REQUIRE(child->waitForStarted());
    return child;
}

/// What the child says of its claim, after the words of the test program itself.
QByteArray claimOf(QProcess& child)
{
    QByteArray line;
    do {
        while (!child.canReadLine())
            REQUIRE(child.waitForReadyRead(30'000));
        line = child.readLine().trimmed();
    } while (line.startsWith("Filters:"));
    return line;
}

} // namespace

// Run in a process of its own by the tests below.
TEST_CASE("child: claims and listens and waits", "[.]")
{
    SingleInstance instance(qEnvironmentVariable("EVENKEEL_CHILD"));
    const auto claim = instance.claim();
    InstanceServer server;
    std::puts(claim == Claim::First ? (server.listen(instance) ? "first" : "deaf") : "held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

TEST_CASE("one folder has one place, by whatever path it is named, and nobody else can enter it")
{
    const Desk desk;
    const QString folder = desk.folder();
    const auto place = instancePlace(folder);
    REQUIRE(place.valid());
    CHECK(instancePlace(folder + QStringLiteral("/")).lock == place.lock);
    CHECK(instancePlace(folder + QStringLiteral("/x/..")).lock == place.lock);
    CHECK(instancePlace(QDir::current().relativeFilePath(folder)).socket == place.socket);
    CHECK(instancePlace(folder + QStringLiteral("/other")).lock != place.lock);

    // A folder that is not there yet, by a link above it, then made.
    const QString link = desk.runtime.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(folder, link));
    const auto before = instancePlace(link + QStringLiteral("/new/data"));
    REQUIRE(QDir(folder).mkpath(QStringLiteral("new/data")));
    CHECK(instancePlace(folder + QStringLiteral("/new/data")).lock == before.lock);

    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    CHECK_FALSE(QFile::permissions(QFileInfo(place.lock).path()) & others);
}

TEST_CASE("a place that others can enter is not used")
{
    const Desk desk;
    const QString folder = desk.runtime.filePath(QStringLiteral("evenkeel"));
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                              QFileDevice::ReadOther | QFileDevice::ExeOther));
    CHECK_FALSE(instancePlace(desk.folder()).valid());
    SingleInstance instance(desk.folder());
    CHECK(instance.claim() == Claim::Alone); // the start goes on
    InstanceServer server;
    CHECK_FALSE(server.listen(instance));
}

TEST_CASE("the second start hands over to the first; after its end the next one is the first")
{
    const Desk desk;
    {
        Window window(desk.folder());
        CHECK(secondStart(desk.folder(), raiseRequest()) == HandOver::Done);
        CHECK(window.raised == 1);
        CHECK(window.pops.empty());
        const QString url = QStringLiteral("evenkeel:call?number=%2B1&name=Zo%C3%AB&vip=1");
        CHECK(secondStart(desk.folder(), popRequest(url)) == HandOver::Done);
        CHECK(window.raised == 1);
        CHECK(window.pops == std::vector{telephony::ScreenPop{"+1", "Zoë", true, true}});

        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        CHECK_FALSE(QFile::permissions(window.instance.place().socket) & others);

        const QTemporaryDir elsewhere;
        SingleInstance other(elsewhere.path());
        CHECK(other.claim() == Claim::First);
    }
    const Window next(desk.folder());
}

TEST_CASE("a second start waits for a first one that does not listen yet, and takes over from one that goes away")
{
    const Desk desk;
    auto first = std::make_unique<SingleInstance>(desk.folder());
    REQUIRE(first->claim() == Claim::First);
    CHECK(secondStart(desk.folder(), raiseRequest(), Millis{60}) == HandOver::NoAnswer);

    InstanceServer late;
    int raised = 0;
    QObject::connect(&late, &InstanceServer::raiseAsked, &late, [&] { ++raised; });
    QTimer::singleShot(80, &late, [&] { CHECK(late.listen(*first)); });
    CHECK(secondStart(desk.folder(), raiseRequest()) == HandOver::Done);
    CHECK(raised == 1);

    auto gone = std::make_unique<SingleInstance>(desk.folder() + QStringLiteral("/2"));
    REQUIRE(gone->claim() == Claim::First);
    QTimer::singleShot(80, &late, [&] { gone.reset(); });
    CHECK(secondStart(desk.folder() + QStringLiteral("/2"), raiseRequest()) == HandOver::Inherited);
}

TEST_CASE("a window that is busy for long gives no answer, and the second start does not wait for ever")
{
    const Desk desk;
    const auto child =
        startChild("child: claims and listens and waits", desk.folder()); // listens, but has no event loop
    REQUIRE(claimOf(*child) == "first");
    QElapsedTimer timer;
    timer.start();
    CHECK(secondStart(desk.folder(), raiseRequest(), Millis{100}) == HandOver::NoAnswer);
    CHECK(timer.elapsed() < 5000);
    child->closeWriteChannel();
    CHECK(child->waitForFinished());
}

TEST_CASE("what a killed process leaves behind stops nobody")
{
    const Desk desk;
    const auto child = startChild("child: claims and listens and waits", desk.folder());
    REQUIRE(claimOf(*child) == "first");
    SingleInstance second(desk.folder());
    CHECK(second.claim() == Claim::Held);
    child->kill();
    REQUIRE(child->waitForFinished());
    CHECK(QFile::exists(second.place().lock));
    CHECK(QFile::exists(second.place().socket));

    Window window(desk.folder());
    CHECK(secondStart(desk.folder(), raiseRequest()) == HandOver::Done);
    CHECK(window.raised == 1);
}

TEST_CASE("of eight starts at once one is the first")
{
    const Desk desk;
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 8; ++i)
        children.push_back(startChild("child: claims and listens and waits", desk.folder()));
    int first = 0;
    for (const auto& child : children) {
        const auto line = claimOf(*child);
        CHECK((line == "first" || line == "held"));
        first += line == "first" ? 1 : 0;
    }
    CHECK(first == 1);
    for (const auto& child : children) {
        child->closeWriteChannel();
        CHECK(child->waitForFinished());
    }
}

TEST_CASE("whatever else is said on the socket, nothing happens")
{
    const Desk desk;
    Window window(desk.folder());
    const std::vector<QByteArray> hostile = {
        "\n",
        "evenkeel 1 start +15550142\n",
        "evenkeel 2 raise\n",
        "evenkeel 1 raise \n",
        "evenkeel 1 pop javascript:alert(1)\n",
        "evenkeel 1 pop evenkeel:end?number=1\n",
        "evenkeel 1 pop\n",
        QByteArray("\0\xff\xfe raise\n", 10),
        QByteArray("evenkeel 1 pop tel:%00\nevenkeel 1 raise\n"),
        "evenkeel 1 pop tel:" + QByteArray(kMostRequestBytes - 30, '5') + "\n",
    };
    for (const auto& bytes : hostile) {
        const auto peer = peerOf(window);
        peer->write(bytes);
        CHECK(waitFor([&] { return peer->state() == QLocalSocket::UnconnectedState; }));
        CHECK(peer->readAll() == "no\n");
    }
    {
        const auto peer = peerOf(window);
        peer->write(QByteArray(1 << 20, 'x')); // no end of a line in it
        CHECK(waitFor([&] { return peer->state() == QLocalSocket::UnconnectedState; }));
        CHECK(peer->readAll().isEmpty());
    }
    CHECK(window.raised == 0);
    CHECK(window.pops.empty());
    CHECK(waitFor([&] { return window.server.peers() == 0; }));
    CHECK(secondStart(desk.folder(), raiseRequest()) == HandOver::Done);
}

TEST_CASE("a thousand silent connections are bounded, time out, and keep nobody away afterwards")
{
    const Desk desk;
    Window window(desk.folder());
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    int most = 0;
    for (int i = 0; i < 1000; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(window.instance.place().socket);
        QCoreApplication::processEvents();
        most = std::max(most, window.server.peers());
    }
    CHECK(most <= InstanceServer::kMostPeers);
    CHECK(most > 1);
    CHECK(waitFor([&] { return window.server.peers() == 0; })); // two seconds of silence are enough
    CHECK(secondStart(desk.folder(), raiseRequest()) == HandOver::Done);
    CHECK(window.raised == 1);
}

TEST_CASE("a thousand links in a second are all heard, in their order")
{
    const Desk desk;
    Window window(desk.folder());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        const auto peer = peerOf(window);
        peer->write(popRequest(QStringLiteral("tel:%1").arg(i)) + '\n');
        REQUIRE(waitFor([&] { return std::ssize(window.pops) == i + 1; }));
    }
    INFO("took " << timer.elapsed() << " ms");
    CHECK(window.pops.back().number == "999");
    CHECK(window.raised == 0);
    CHECK(timer.elapsed() < 20'000); // far more than it takes: a few hundred milliseconds
}
