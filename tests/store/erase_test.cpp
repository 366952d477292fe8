// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;
namespace ev = call::event;
namespace pv = protocol::event;

namespace {

const std::string kSummaryColumns =
    "ord id first_event started_at agent direction pack pack_revision policy caller_key length situation vip ending "
    "end_reason outcome root_cause resolution warnings mood_start mood_peak mood_end moods after_call score score_band "
    "length_band disputed review_due reviewed closed";

std::vector<std::string> summaries(const Database& database)
{
    return dump(database.connection(), "calls", kSummaryColumns);
}

/// Everything in the data folder but the key, as the disk has it.
std::string bytesOf(const QString& folder)
{
    std::string all;
    for (const auto& info : QDir(folder).entryInfoList({u"evenkeel*"_s}, QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll().toStdString();
    }
    return all;
}

bool has(const std::string& bytes, const std::string& word)
{
    return bytes.find(word) != std::string::npos;
}

call::Event insult(const std::string& words)
{
    return protocol::Event{pv::BreachLogged{protocol::Category::Insult, protocol::Target::Agent, true, true, words}};
}

} // namespace

TEST_CASE("an erased caller's words, name and number are nowhere in the files, and every chain is valid")
{
    Fixture f;
    Writer first(f.log, kDay);
    first.append({opening("+49 30 5550101", "Zephyrine Quill"), ev::NoteAdded{"wants xylophones", false}});
    first.append({insult("you zounderkite"), ev::FieldSet{"order", "ORD-9917"}});
    first.append({call::Event{protocol::Event{pv::EndOverridden{"felt threatened by brouhaha"}}}});
    Writer second(f.log, kDay + std::chrono::hours(1));
    second.append({opening("sip:+49305550101@pbx", "Zephyrine Q."), ev::MoodSet{3}});
    Writer other(f.log, kDay + std::chrono::hours(2));
    other.append({opening("+49 30 5550102", "Barnaby Keep"), ev::NoteAdded{"keeps zithers", false}});

    const std::vector<std::string> words = {"Zephyrine",   "5550101",  "xylophones",
                                            "zounderkite", "ORD-9917", "brouhaha"};
    const auto key = f.database->callerKey("+49305550101");
    const auto before = bytesOf(f.dir.path());
    for (const auto& word : words)
        REQUIRE(has(before, word));
    REQUIRE(has(before, key));

    CHECK(need(f.log.eraseCaller("+49 (30) 555-0101")) == 2);

    const auto after = bytesOf(f.dir.path());
    for (const auto& word : words) {
        INFO(word);
        CHECK_FALSE(has(after, word));
    }
    CHECK_FALSE(has(after, key));
    CHECK(has(after, "Barnaby Keep"));
    CHECK(has(after, "keeps zithers"));

    const auto report = need(f.log.verify());
    CHECK(report.good());
    CHECK(report.calls == 3);
    CHECK(need(f.log.checkProjection()).good());
    CHECK(need(f.database->integrity()).empty());

    const auto summary = need(f.log.find(first.id())).value();
    CHECK(summary.erased);
    CHECK(summary.callerName.empty());
    CHECK(summary.callerNumber.empty());
    CHECK(summary.ending == "overridden");
    CHECK_FALSE(need(f.log.find(other.id())).value().erased);
    CHECK(need(f.log.earlierCalls("+49305550101")) == 0);
    CHECK(need(f.log.eraseCaller("+49305550101")) == 0);

    const auto events = need(f.log.entries(first.id()));
    REQUIRE(events.size() == 5);
    CHECK(std::get<ev::NoteAdded>(events[1].event).text.empty());
    CHECK(std::get<ev::FieldSet>(events[3].event).name == "order");

    const auto projected = summaries(*f.database);
    need(f.log.rebuild());
    CHECK(summaries(*f.database) == projected);
}

TEST_CASE("no stray copies are left, in whatever order callers are erased")
{
    Fixture f;
    need(runOnce(f.database->connection(), u"PRAGMA synchronous = OFF"_s, "test"));
    constexpr int callers = 60;
    std::mt19937 random(4711);
    const auto wordOf = [](int caller) { return "mark" + std::to_string(1000 + caller) + "."; };
    for (int i = 0; i < callers * 6; ++i) {
        const auto word = wordOf(i % callers);
        Writer call(f.log, kDay + std::chrono::seconds(i));
        call.append({opening("0309" + std::to_string(1000 + i % callers), word), ev::MoodSet{2}});
        call.append({ev::NoteAdded{word + std::string(random() % 900, 'n'), false}, insult(word)});
    }
    std::vector<int> order(callers);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::shuffle(order, random);
    for (int k = 0; k < 20; ++k)
        REQUIRE(need(f.log.eraseCaller("0309" + std::to_string(1000 + order[static_cast<std::size_t>(k)]))) == 6);
    const auto bytes = bytesOf(f.dir.path());
    for (int k = 0; k < callers; ++k) {
        INFO(k);
        CHECK(has(bytes, wordOf(order[static_cast<std::size_t>(k)])) == (k >= 20));
    }
    CHECK(need(f.log.verify()).good());
}

TEST_CASE("a caller erased in mid-call does not come back with the next action")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening("0301234567", "Zephyrine Quill"), ev::NoteAdded{"first words", false}});
    CHECK(need(f.log.eraseCaller("0301234567")) == 1);
    call.append({ev::NoteAdded{"later words", false}, ev::SituationSet{"late-delivery"}});
    call.append({protocol::Event{pv::CallerHungUp{}}});

    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
    const auto summary = need(f.log.find(call.id())).value();
    CHECK(summary.erased);
    CHECK(summary.callerName.empty());
    CHECK(summary.situation == "late-delivery");
    CHECK(std::get<ev::NoteAdded>(need(f.log.entries(call.id()))[2].event).text == "later words");
    CHECK(need(f.log.earlierCalls("0301234567")) == 0);

    // What was said after the erasure is still promised.
    run(*f.raw(), "DELETE FROM event_private");
    const auto report = need(f.log.verify());
    CHECK(report.fault == VerifyReport::Fault::Missing);
    CHECK(report.seq == 3);
}

TEST_CASE("an erasure that another program holds up says so, and is finished by the next try")
{
    Fixture f;
    Writer(f.log).append({opening("0301234567", "Zephyrine Quill")});
    const auto reader = f.raw();
    run(*reader, "PRAGMA busy_timeout = 1");
    {
        Statement read(reader->database(), u"SELECT name FROM sqlite_schema"_s, "test");
        auto rows = need(read.query());
        REQUIRE(need(rows.next()));
        CHECK(keyOf(f.log.eraseCaller("0301234567")) == "store.erase-unfinished");
        CHECK(need(f.log.find(need(f.log.list({}))[0].id)).value().callerName.empty());
    }
    CHECK(need(f.log.eraseCaller("0301234567")) == 0);
    CHECK_FALSE(has(bytesOf(f.dir.path()), "Zephyrine"));
}

TEST_CASE("nobody is erased by a withheld number, or under another key")
{
    Fixture f;
    Writer(f.log).append({opening("anonymous", "Zephyrine Quill")});
    Writer(f.log).append({opening("0301234567", "Ann")});
    CHECK(keyOf(f.log.eraseCaller("anonymous")) == "store.no-number");
    CHECK(keyOf(f.log.eraseCaller("")) == "store.no-number");

    REQUIRE(QFile::remove(f.dir.filePath(u"caller.key"_s)));
    const auto again = need(Database::open(f.dir.path()));
    CallLog log(*again);
    CHECK(keyOf(log.eraseCaller("0301234567")) == "store.key-changed");
    CHECK(need(log.checkProjection()).fault == VerifyReport::Fault::Projection);
    CHECK(need(log.rebuild()) == 2);
    CHECK(need(log.checkProjection()).good());
    CHECK(need(log.earlierCalls("0301234567")) == 1);
    CHECK(need(log.eraseCaller("0301234567")) == 1);
}

TEST_CASE("summaries that were changed, lost or made up are named and made again byte for byte")
{
    Fixture f;
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i) {
        Writer call(f.log, kDay + std::chrono::minutes(i));
        call.append({opening("030" + std::to_string(1000 + i)), ev::SituationSet{"billing-error"}, ev::MoodSet{5}});
        call.append({protocol::Event{pv::WarningSaid{protocol::Category::Insult, "w"}}, ev::VipSet{true}});
        if (i % 2 == 0)
            call.append(
                {protocol::Event{pv::CallFinished{i == 2}}, ev::WrappedUp{"resolved", "billing", "fixed", true, 5}});
        ids.push_back(call.id());
    }
    const auto original = summaries(*f.database);
    CHECK(need(f.log.rebuild()) == 4);
    CHECK(summaries(*f.database) == original);

    const std::string fault =
        GENERATE("UPDATE calls SET warnings = 0", "UPDATE calls SET caller_key = NULL", "UPDATE calls SET closed = 1",
                 "DELETE FROM calls",
                 "INSERT INTO calls SELECT ord + 1, 'zzz', first_event, started_at, agent, direction, pack, "
                 "pack_revision, policy, NULL, length, situation, vip, ending, end_reason, outcome, "
                 "root_cause, resolution, warnings, mood_start, mood_peak, mood_end, moods, after_call, score, "
                 "score_band, length_band, disputed, review_due, reviewed, closed FROM calls LIMIT 1");
    INFO(fault);
    run(*f.raw(), fault);
    const auto report = need(f.log.checkProjection());
    CHECK(report.fault == VerifyReport::Fault::Projection);
    CHECK(report.call == (fault.starts_with("INSERT")                 ? "zzz"
                          : fault.find("closed") != std::string::npos ? ids[1]
                                                                      : ids[0]));
    CHECK(need(f.log.verify()).good()); // the chain says nothing of summaries
    CHECK(need(f.log.rebuild()) == 4);
    CHECK(summaries(*f.database) == original);
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a summary that is gone is made again by the next append")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening(), ev::MoodSet{2}});
    run(*f.raw(), "DELETE FROM calls");
    CallLog fresh(*f.database);
    auto after = call.state();
    after = call::apply(after, ev::VipSet{true}, Millis{5000});
    REQUIRE(fresh.append({call.id(), 2, kDay, Millis{5000}, "a"}, {ev::VipSet{true}}, after));
    CHECK(need(fresh.checkProjection()).good());
}
