// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/pack_store.h"
#include "support/catch.h"

#include <QFile>

#include <random>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;
namespace ev = call::event;
namespace pv = protocol::event;
using protocol::Category;
using protocol::Target;

namespace {

/// Events with texts that nobody types, but somebody sends.
class Any
{
  public:
    explicit Any(unsigned seed)
        : m_random(seed)
    {}

    std::string text()
    {
        static const std::vector<std::string> pieces = {"hello ",
                                                        std::string(1, '\0'),
                                                        "'",
                                                        "\"",
                                                        "\\",
                                                        "\n",
                                                        "; DROP TABLE events; --",
                                                        "\xf0\x9f\x98\xa1",
                                                        "\xe2\x80\xae",
                                                        "<b>",
                                                        "{name}",
                                                        "e\xcc\x81",
                                                        "\x7f",
                                                        "\t",
                                                        "|",
                                                        "\xef\xbb\xbf",
                                                        "0",
                                                        "\xed\x9f\xbf"};
        std::string out;
        for (auto n = number(6); n > 0; --n)
            out += pieces[number(pieces.size())];
        return out;
    }
    std::size_t number(std::size_t below) { return m_random() % below; }
    bool flag() { return m_random() % 2 == 0; }
    int small() { return static_cast<int>(number(5)) + 1; }
    Category category() { return protocol::kCategories[number(protocol::kCategoryCount)]; }
    Target target() { return flag() ? Target::Agent : Target::None; }

    call::Event event()
    {
        switch (number(24)) {
        case 0: return ev::Answered{};
        case 1: return ev::GuideChosen{text()};
        case 2: return ev::StepEntered{text()};
        case 3: return ev::LineSaid{text(), flag()};
        case 4: return ev::LineCopied{text(), flag()};
        case 5: return ev::MoodSet{small()};
        case 6: return ev::NoteAdded{text(), flag()};
        case 7: return ev::FieldSet{text(), text()};
        case 8: return ev::SituationSet{text()};
        case 9: return ev::VipSet{flag()};
        case 10: return ev::Held{};
        case 11: return ev::Reopened{Millis{number(100'000)}};
        case 12: return ev::WrappedUp{text(), text(), text(), flag(), flag() ? std::optional(small()) : std::nullopt};
        case 13: return protocol::Event{pv::BreachLogged{category(), target(), flag(), flag(), text()}};
        case 14: return protocol::Event{pv::SupervisorAlerted{text(), target()}};
        case 15: return protocol::Event{pv::PermissionAsked{text()}};
        case 16: return protocol::Event{pv::PermissionGranted{text(), protocol::PermissionHow::Chat}};
        case 17: return protocol::Event{pv::WarningSaid{category(), text()}};
        case 18: return protocol::Event{pv::EndedByAgent{text(), text(), text()}};
        case 19: return protocol::Event{pv::EndOverridden{text()}};
        case 20: return protocol::Event{pv::CallTransferred{text()}};
        case 21: return protocol::Event{pv::SafetyRaised{protocol::SafetyKind::Medical}};
        case 22: return protocol::Event{pv::RecordSaved{text(), flag(), text()}};
        default: return ev::ActUndone{};
        }
    }

  private:
    std::mt19937 m_random;
};

} // namespace

namespace {

/// A data folder with the database that a fixture holds, and its key.
void layOut(const QTemporaryDir& dir, const QString& fixture, const char* keyHex)
{
    QFile sql(qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + u"/tests/data/store/"_s + fixture);
    REQUIRE(sql.open(QIODevice::ReadOnly));
    REQUIRE(QFile(Database::fileIn(dir.path())).open(QIODevice::NewOnly));
    QFile key(dir.filePath(u"caller.key"_s));
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.write(QByteArray::fromHex(keyHex));
    key.close();
    const auto raw = need(Connection::open(Database::fileIn(dir.path())));
    for (const auto& statement : QString::fromUtf8(sql.readAll()).split(u"\n--;;\n"_s))
        need(runOnce(raw->database(), statement, "fixture"));
}

} // namespace

TEST_CASE("any calls come back as they were given, through any batches")
{
    Fixture f;
    need(runOnce(f.database->connection(), u"PRAGMA synchronous = OFF"_s, "test"));
    Any any(20260314);
    std::vector<std::unique_ptr<Writer>> calls;
    std::vector<std::vector<call::Event>> given;
    for (int i = 0; i < 60; ++i) {
        calls.push_back(std::make_unique<Writer>(f.log, kDay + std::chrono::seconds(i), any.text()));
        auto start = opening(any.text(), any.text());
        start.vip = any.flag();
        given.push_back({start});
        calls.back()->append({start});
    }
    for (int i = 0; i < 1200; ++i) { // interleaved, as several agents at once would
        const auto which = any.number(calls.size());
        std::vector<call::Event> batch;
        for (auto n = any.number(3) + 1; n > 0; --n)
            batch.push_back(any.event());
        given[which].insert(given[which].end(), batch.begin(), batch.end());
        calls[which]->append(batch);
    }
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const auto entries = need(f.log.entries(calls[i]->id()));
        REQUIRE(entries == calls[i]->entries);
        REQUIRE(entries.size() == given[i].size());
        for (std::size_t k = 0; k < entries.size(); ++k) {
            REQUIRE(entries[k].event == given[i][k]);
            REQUIRE(entries[k].seq == static_cast<std::int64_t>(k) + 1);
        }
        REQUIRE(call::fold(entries).now == calls[i]->state().now);
    }
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
    CHECK(need(f.log.rebuild()) == 60);
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a megabyte of text survives, bytes that are no UTF-8 do no harm")
{
    Fixture f;
    std::string large;
    while (large.size() < (1U << 20))
        large += "caf\xc3\xa9 \xf0\x9f\x98\x80 ";
    Writer call(f.log);
    call.append({opening("+4930", large), ev::NoteAdded{large, false}});
    const auto entries = need(f.log.entries(call.id()));
    CHECK(std::get<ev::NoteAdded>(entries[1].event).text == large);
    CHECK(need(f.log.find(call.id())).value().callerName == large);

    Writer broken(f.log, kDay, "agent \xff\xfe");
    broken.append({opening("\xff", "na\xc3me"), ev::NoteAdded{"\xed\xa0\x80", false}});
    CHECK(need(f.log.entries(broken.id())).size() == 2);
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a pack's revision is kept word for word, and never replaced")
{
    const Fixture f;
    PackStore packs(*f.database);
    const std::string text = "{\n  \"id\": \"x\" \xf0\x9f\x98\x80" + std::string(1, '\0') + "}";
    need(packs.rememberPack("retail", "1.0.0", text));
    need(packs.rememberPack("retail", "1.0.0", text));
    need(packs.rememberPack("retail", "1.0.1", "{}"));
    CHECK(need(packs.packText("retail", "1.0.0")) == text);
    CHECK(need(packs.packText("retail", "1.0.1")) == "{}");

    const auto changed = packs.rememberPack("retail", "1.0.0", "{}");
    CHECK(keyOf(changed) == "store.pack-changed");
    CHECK(need(packs.packText("retail", "1.0.0")) == text);
    CHECK(keyOf(packs.packText("retail", "2.0.0")) == "store.no-pack");
    CHECK(keyOf(packs.packText("other", "1.0.0")) == "store.no-pack");

    run(*f.raw(), "UPDATE pack_revisions SET body = '{ }' WHERE revision = '1.0.1'");
    CHECK(keyOf(packs.packText("retail", "1.0.1")) == "store.damaged");
}

TEST_CASE("a database of schema 1 is opened, brought up to date, verified and gone on with")
{
    const QTemporaryDir dir;
    layOut(dir, u"schema-1.sql"_s, "cf90923c8ce8ebf10082fcccdbb296458217a9ad07fe30855f3797746d74e206");
    const auto database = need(Database::open(dir.path()));
    CallLog log(*database);
    CHECK(database->backupCount() == 1);
    finish(log);
    CHECK(need(log.followUps({})).empty());
    const auto report = need(log.verify());
    CHECK(report.good());
    CHECK(report.calls == 2);
    CHECK(report.events == 15);
    CHECK(need(log.checkProjection()).good());
    CHECK(need(database->integrity()).empty());
    CHECK(need(log.earlierCalls("030 5550101")) == 1);
    const auto calls = need(log.list({}));
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].callerName == "Sample Caller");
    CHECK(calls[0].ending == "by-agent");
    CHECK(calls[1].erased);
    CHECK(need(log.eraseCaller("0305550101")) == 1);
    CHECK(need(log.verify()).good());
}

TEST_CASE("a database of schema 2 is opened, verified and gone on with")
{
    const QTemporaryDir dir;
    layOut(dir, u"schema-2.sql"_s, "ec1ad19848e6d47d2d26e543cfe6b9aa98eed1a8e9c57ca432834fda2efb22d1");
    const auto database = need(Database::open(dir.path()));
    CallLog log(*database);
    finish(log);
    CHECK(need(log.verify()).good());
    CHECK(need(log.checkProjection()).good());
    CHECK(need(database->integrity()).empty());
    const auto followUps = need(log.followUps({{}, false}));
    REQUIRE(followUps.size() == 2);
    CHECK(followUps[0].problem == "sample problem");
    CHECK(followUps[0].due == *parseDate("2026-04-01"));
    CHECK_FALSE(followUps[0].closed);
    CHECK(followUps[1].result == "sample result");
    const auto notes = need(log.callerNotes("0305550101"));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text == "sample restriction");
    CHECK(notes[0].restriction);
    CHECK(need(log.rebuild()) == 3);
    CHECK(need(log.followUps({{}, false})) == followUps);
    CHECK(need(log.callerNotes("0305550101")) == notes);
}

TEST_CASE("make the fixture", "[.fixture]") // how tests/data/store was made; see docs/testing.md
{
    const auto database = need(Database::open(qEnvironmentVariable("EVENKEEL_CHILD")));
    CallLog log(*database);
    Writer gone(log, kDay);
    gone.append({opening("0305550199", "Erased Caller"), ev::NoteAdded{"erased words", false}});
    gone.append({protocol::Event{pv::CallFinished{false}}, ev::WrappedUp{"resolved", "other", "fixed", true, 5}});
    need(log.eraseCaller("0305550199"));
    Writer call(log, kDay + std::chrono::hours(1));
    call.append({opening("030 5550101", "Sample Caller"), ev::StepEntered{"acknowledge"}, ev::MoodSet{3}});
    call.append({ev::LineSaid{"acknowledge-1", false}, ev::NoteAdded{"sample words", false}});
    call.append({protocol::Event{pv::BreachLogged{Category::Insult, Target::Agent, true, true, "sample insult"}}});
    call.append({protocol::Event{pv::RedirectSaid{"redirect-1"}}});
    call.append({protocol::Event{pv::WarningSaid{Category::Insult, "warning-1"}}});
    call.append({protocol::Event{pv::BreachLogged{Category::Insult, Target::Agent, true, true, "again"}}});
    call.append({protocol::Event{pv::EndedByAgent{"insults", "", "end-1"}}});
    call.append({ev::WrappedUp{"ended-abuse", "delivery", "none", false, std::nullopt}});
    Writer later(log, kDay + std::chrono::hours(2));
    const auto due = *parseDate("2026-04-01");
    later.append({opening("030 5550101", "Sample Caller")});
    later.append({ev::EscalationRaised{"delivery", "delivery desk", "manager", due, "sample problem", "sample try",
                                       "sample proof", "sample reason"}});
    later.append({ev::EscalationRaised{"", "Sample Person", "", due, "second problem", "", "", ""}});
    later.append({ev::CallerNoted{"sample restriction", ev::NoteKind::Restriction, due}});
    later.append({ev::CallerNoted{"sample note", ev::NoteKind::Note, due}});
    later.append({ev::RepeatBackSaid{"sample sentence", false}, ev::ClockChanged{Millis{-3'600'000}}});
    later.append({protocol::Event{pv::CallTransferred{"delivery desk"}}});
    later.append({ev::FollowUpClosed{3, "sample result"}, ev::CallerNoteWithdrawn{5}});
}
