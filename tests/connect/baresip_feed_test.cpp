// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/baresip_feed.h"
#include "connect/fake_baresip.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace evenkeel;
using namespace evenkeel::telephony;
using connect::BaresipFeed;
using test::waitFor;

namespace {

const BaresipFeed::Pauses kQuick{Millis{10}, Millis{40}, Millis{10'000}};

/// A feed that is connected to a fake, and what it told.
struct Fixture
{
    test::FakeBaresip fake;
    BaresipFeed feed{kQuick, nullptr};
    std::vector<FeedEvent> events;

    Fixture()
    {
        QObject::connect(&feed, &BaresipFeed::event, &feed, [this](const FeedEvent& e) { events.push_back(e); });
    }
    void start()
    {
        feed.start(QStringLiteral("127.0.0.1"), fake.port());
        REQUIRE(waitFor([&] { return fake.commands.size() == 1; }));
    }
    [[nodiscard]] bool told(std::size_t n) const
    {
        return waitFor([&] { return events.size() >= n; });
    }
};

const Ringing kRings{"7008", "5551234", "Ann Caller", true};
const Answered kAnswered{"7008", "5551234", "Ann Caller", true};

} // namespace

TEST_CASE("on connecting the feed asks what is going on")
{
    Fixture f;
    f.fake.listing =
        R"(\n--- Active calls (1) ---\n> [line 1]  0:00:09  ESTABLISHED             sip:42@127.0.0.1:9\n\n)";
    f.start();
    CHECK(f.feed.status() == BaresipFeed::Status::Connected);
    CHECK(f.fake.commands[0].find("listcalls") != std::string::npos);
    REQUIRE(f.told(2));
    CHECK(std::get<Ringing>(f.events[0]).number == "42");
    CHECK(std::get<Answered>(f.events[1]).number == "42");
}

TEST_CASE("a call is told from ringing to who hung up")
{
    Fixture f;
    f.start();
    f.fake.event("CALL_INCOMING");
    f.fake.event("VU_RX_REPORT", R"(,"param":"-40.1")");
    f.fake.event("CALL_ESTABLISHED");
    f.fake.event("CALL_CLOSED", R"(,"param":"Connection reset by peer")");
    REQUIRE(f.told(3));
    CHECK(f.events == std::vector<FeedEvent>{kRings, kAnswered, Closed{"7008", Closed::By::Caller, "5551234"}});
}

TEST_CASE("frames that come in pieces and several at once are read alike")
{
    Fixture f;
    f.start();
    const auto stream = toNetstring(test::FakeBaresip::eventJson("CALL_INCOMING")) +
                        toNetstring(test::FakeBaresip::eventJson("CALL_ESTABLISHED")) +
                        toNetstring(test::FakeBaresip::eventJson("CALL_CLOSED"));
    const auto cut = stream.size() / 2 + 7;
    f.fake.raw(stream.substr(0, cut));
    REQUIRE(f.told(1));
    f.fake.raw(stream.substr(cut, 1));
    f.fake.raw(stream.substr(cut + 1));
    REQUIRE(f.told(3));
    CHECK(f.events == std::vector<FeedEvent>{kRings, kAnswered, Closed{"7008", Closed::By::Unknown, "5551234"}});
}

TEST_CASE("a lost connection is made again and ends no call, the listing does")
{
    Fixture f;
    f.start();
    f.fake.event("CALL_INCOMING");
    REQUIRE(f.told(1));
    f.fake.listing = R"(\n--- Active calls (1) ---\n> [line 1]  0:00:09  ESTABLISHED             sip:5551234@h\n\n)";
    f.fake.dropClient();
    REQUIRE(f.told(2)); // answered meanwhile
    CHECK(f.events == std::vector<FeedEvent>{kRings, Answered{"7008", "5551234", "Ann Caller", true}});
    CHECK(f.fake.connections == 2);

    f.fake.listing = R"(\n--- Active calls (0) ---\n\n)";
    f.fake.dropClient();
    REQUIRE(f.told(3));
    CHECK(f.events[2] == FeedEvent{Closed{"7008", Closed::By::Unknown, "5551234"}});
}

TEST_CASE("a softphone that starts later is found, and the feed says how it stands")
{
    Fixture f;
    const auto port = f.fake.port();
    f.fake.shutDown();
    std::vector<BaresipFeed::Status> seen;
    QObject::connect(&f.feed, &BaresipFeed::statusChanged, &f.feed, [&](auto s) { seen.push_back(s); });
    f.feed.start(QStringLiteral("127.0.0.1"), port);
    REQUIRE(waitFor([&] { return f.feed.status() == BaresipFeed::Status::Waiting; }));
    CHECK_FALSE(f.feed.hold());
    REQUIRE(f.fake.listen(port));
    REQUIRE(waitFor([&] { return f.feed.status() == BaresipFeed::Status::Connected; }));
    CHECK(seen.front() == BaresipFeed::Status::Connecting);
}

TEST_CASE("garbage closes the connection, and the next one is read from its start")
{
    Fixture f;
    f.start();
    f.fake.raw("HTTP/1.1 400 Bad Request\r\n\r\n");
    REQUIRE(waitFor([&] { return f.fake.connections == 2; }));
    REQUIRE(waitFor([&] { return f.fake.commands.size() == 2; }));
    f.fake.event("CALL_INCOMING");
    REQUIRE(f.told(1));
    CHECK(f.events.back() == FeedEvent{kRings});
}

TEST_CASE("a frame over the bound is refused before it is stored")
{
    Fixture f;
    f.start();
    f.fake.raw("2000000:" + std::string(100'000, 'x'));
    REQUIRE(waitFor([&] { return f.fake.connections == 2; }));
}

TEST_CASE("frames that hold no message are passed over")
{
    Fixture f;
    f.start();
    for (const std::string frame : {"", "null", "{", R"({"event":true,"type":7})", R"({"response":true})"})
        f.fake.send(frame);
    f.fake.event("CALL_INCOMING");
    REQUIRE(f.told(1));
    CHECK(f.events == std::vector<FeedEvent>{kRings});
    CHECK(f.fake.connections == 1);
}

TEST_CASE("hold and resume are sent as commands")
{
    Fixture f;
    f.start();
    CHECK(f.feed.hold());
    CHECK(f.feed.resume());
    REQUIRE(waitFor([&] { return f.fake.commands.size() == 3; }));
    CHECK(f.fake.commands[1].find(R"("command":"hold")") != std::string::npos);
    CHECK(f.fake.commands[2].find(R"("command":"resume")") != std::string::npos);
}

TEST_CASE("a stopped feed stays away")
{
    Fixture f;
    f.start();
    f.feed.stop();
    CHECK(f.feed.status() == BaresipFeed::Status::Off);
    f.fake.dropClient();
    CHECK_FALSE(f.feed.hold());
    // longer than every pause of this feed
    const QDeadlineTimer wait(150);
    while (!wait.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK(f.fake.connections == 1);
}

TEST_CASE("a receiver may stop or delete the feed out of an event")
{
    test::FakeBaresip fake;
    auto feed = std::make_unique<BaresipFeed>(kQuick, nullptr);
    int told = 0;
    QObject::connect(feed.get(), &BaresipFeed::event, &*feed, [&](const FeedEvent&) {
        ++told;
        feed.reset();
    });
    feed->start(QStringLiteral("127.0.0.1"), fake.port());
    REQUIRE(waitFor([&] { return fake.commands.size() == 1; }));
    fake.raw(toNetstring(test::FakeBaresip::eventJson("CALL_INCOMING")) +
             toNetstring(test::FakeBaresip::eventJson("CALL_CLOSED")));
    REQUIRE(waitFor([&] { return told == 1; }));
    CHECK(feed == nullptr);
}
