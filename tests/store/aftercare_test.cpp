// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "support/catch.h"

#include <QFile>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = evenkeel::call::event;
namespace pv = evenkeel::protocol::event;

namespace {

constexpr const char* kNumber = "030 5550101";

ev::EscalationRaised escalation(const char* due, const char* problem = "lost parcel")
{
    return {"delivery", "delivery desk",     "head of logistics", *parseDate(due),
            problem,    "asked the courier", "order 4417",        "the second time"};
}

ev::CallerNoted note(const char* text, ev::NoteKind kind = ev::NoteKind::Note)
{
    return {text, kind, *parseDate("2026-06-01")};
}

call::Event ended(pv::CallTransferred e = {"second line"})
{
    return protocol::Event{std::move(e)};
}

std::vector<std::string> tables(const Fixture& f)
{
    auto all = dump(f.database->connection(), "follow_ups",
                    "call seq agent raised_at route recipient authority due closed closed_at closed_by");
    const auto notes =
        dump(f.database->connection(), "caller_notes", "call seq agent noted_at restriction review withdrawn");
    all.insert(all.end(), notes.begin(), notes.end());
    return all;
}

std::vector<std::string> problems(const CallLog& log, const FollowUpFilter& filter)
{
    std::vector<std::string> out;
    for (const auto& one : need(log.followUps(filter)))
        out.push_back(one.problem);
    return out;
}

std::vector<std::string> texts(const CallLog& log, const std::string& number = kNumber)
{
    std::vector<std::string> out;
    for (const auto& one : need(log.callerNotes(number)))
        out.push_back(one.text);
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a follow-up is listed with what was written, who called and what came of it")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(kNumber, "Sample Caller"), ev::SituationSet{"late-delivery"}});
    writer.append({escalation("2026-03-20")});
    const auto open = need(f.log.followUps({}));
    REQUIRE(open.size() == 1);
    const auto& one = open.front();
    CHECK(one.call == writer.id());
    CHECK(one.seq == 3);
    CHECK(one.agent == "agent-7");
    CHECK(one.raisedAt == writer.entries.back().at);
    CHECK(one.callerName == "Sample Caller");
    CHECK(one.callerNumber == kNumber);
    CHECK(one.situation == "late-delivery");
    CHECK(one.pack == "retail-support");
    CHECK(one.to == "delivery desk");
    CHECK(one.authority == "head of logistics");
    CHECK(one.due == *parseDate("2026-03-20"));
    CHECK(one.tried == "asked the courier");
    CHECK(one.evidence == "order 4417");
    CHECK(one.explanation == "the second time");
    CHECK_FALSE(one.closed);
    CHECK(need(f.log.overdueFollowUps(*parseDate("2026-03-20"))) == 0);
    CHECK(need(f.log.overdueFollowUps(*parseDate("2026-03-21"))) == 1);

    writer.append({ev::FollowUpClosed{3, "found it"}});
    CHECK(need(f.log.followUps({})).empty());
    CHECK(need(f.log.overdueFollowUps(*parseDate("2026-03-21"))) == 0);
    const auto closed = need(f.log.followUps({{}, false})).front();
    CHECK(closed.closed);
    CHECK(closed.result == "found it");
    CHECK(closed.closedBy == "agent-7");
    CHECK(closed.closedAt == writer.entries.back().at);
    writer.append({ev::FollowUpReopened{3}});
    CHECK(need(f.log.followUps({})).front().result.empty());
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("follow-ups come by the day on which they are due, the closed ones last, and of one agent when asked")
{
    Fixture f;
    Writer mine(f.log, kDay, "ada");
    mine.append({opening(), escalation("2026-04-01", "late"), escalation("2026-03-10", "early")});
    Writer others(f.log, kDay, "ben");
    others.append({opening(), escalation("2026-03-15", "between"), escalation("2026-03-01", "done")});
    others.append({ev::FollowUpClosed{3, "paid back"}});
    CHECK(problems(f.log, {}) == Texts{"early", "between", "late"});
    CHECK(problems(f.log, {"ada"}) == Texts{"early", "late"});
    CHECK(problems(f.log, {"ben"}) == Texts{"between"});
    CHECK(problems(f.log, {{}, false}) == Texts{"early", "between", "late", "done"});
    CHECK(problems(f.log, {{}, false, 2}) == Texts{"early", "between"});
}

TEST_CASE("an escalation or a note that is undone leaves the tables")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(kNumber), escalation("2026-03-20")});
    writer.append({note("first")});
    writer.append({ev::ActUndone{}});
    CHECK(texts(f.log).empty());
    CHECK(problems(f.log, {}).size() == 1);
    writer.append({escalation("2026-03-21", "second")});
    writer.append({ev::ActUndone{}});
    CHECK(problems(f.log, {}) == Texts{"lost parcel"});
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("notes for the next handler are found by any way to write the number, restrictions first")
{
    Fixture f;
    Writer first(f.log, kDay);
    first.append({opening(kNumber), note("old"), note("in writing only", ev::NoteKind::Restriction)});
    Writer second(f.log, kDay + std::chrono::hours(1));
    second.append({opening("0305550101"), note("new"), note("withdrawn")});
    second.append({ev::CallerNoteWithdrawn{3}});
    Writer other(f.log);
    other.append({opening("030 1"), note("another caller")});
    CHECK(texts(f.log) == Texts{"in writing only", "new", "old"});
    const auto all = need(f.log.callerNotes("030-5550101"));
    REQUIRE(all.size() == 3);
    CHECK(all.front().restriction);
    CHECK(all.front().review == *parseDate("2026-06-01"));
    CHECK(all.front().call == first.id());
    CHECK(all.front().seq == 3);
    CHECK(all.front().notedAt == first.entries.back().at);
    CHECK(texts(f.log, "anonymous").empty());
}

TEST_CASE("earlier calls of a caller come newest first, without the one that is going on")
{
    Fixture f;
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i) {
        Writer writer(f.log, kDay + std::chrono::days(i));
        writer.append({opening(kNumber)});
        if (i != 1)
            writer.append({ended()});
        ids.push_back(writer.id());
    }
    Writer(f.log, kDay).append({opening("030 1"), ended()});
    const auto calls = need(f.log.callsOf(kNumber, 2, ids[3]));
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].id == ids[2]);
    CHECK(calls[1].id == ids[1]);
    CHECK(need(f.log.callsOf("", 2)).empty());
    CHECK(need(f.log.transfersSince(kNumber, kDay)) == 3);
    CHECK(need(f.log.transfersSince(kNumber, kDay, ids[3])) == 2);
    CHECK(need(f.log.transfersSince(kNumber, kDay + std::chrono::hours(1), ids[3])) == 1);
    CHECK(need(f.log.transfersSince("", kDay)) == 0);
}

TEST_CASE("a rebuild gives the same rows, and the check names a call whose rows were altered")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(kNumber), escalation("2026-03-20"), note("first"), escalation("2026-03-22", "second")});
    writer.append({ev::FollowUpClosed{2, "done"}});
    const auto before = tables(f);
    REQUIRE(before.size() == 3);
    CHECK(need(f.log.rebuild()) == 1);
    CHECK(tables(f) == before);

    const std::vector<std::string> alterations = {
        "UPDATE follow_ups SET due = '2027-01-01' WHERE seq = 4", "DELETE FROM caller_notes",
        "UPDATE follow_ups SET closed = NULL WHERE seq = 2", "UPDATE caller_notes SET withdrawn = 1"};
    for (const auto& sql : alterations) {
        INFO(sql);
        run(*f.raw(), sql);
        const auto report = need(f.log.checkProjection());
        CHECK(report.fault == VerifyReport::Fault::Projection);
        CHECK(report.call == writer.id());
        need(f.log.rebuild());
        CHECK(need(f.log.checkProjection()).good());
        CHECK(tables(f) == before);
    }
    run(*f.raw(), "INSERT INTO caller_notes SELECT 'made-up', seq, agent, noted_at, restriction, review, withdrawn "
                  "FROM caller_notes");
    CHECK(need(f.log.checkProjection()).call == "made-up");
}

TEST_CASE("another log object goes on with a call that has follow-ups")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(kNumber), escalation("2026-03-20")});
    CallLog second(*f.database);
    auto state = call::apply(writer.state(), ev::FollowUpClosed{2, "done"}, Millis{0});
    need(second.append({writer.id(), 2, kDay, Millis{0}, "ben"}, {ev::FollowUpClosed{2, "done"}}, state));
    CHECK(need(second.followUps({{}, false})).front().closedBy == "ben");
    CHECK(need(second.checkProjection()).good());
}

TEST_CASE("an erased caller leaves no words behind in follow-ups and notes, and no note finds them")
{
    Fixture f;
    Writer writer(f.log);
    writer.append({opening(kNumber, "Sample Caller"), escalation("2026-03-20", "a very private problem")});
    writer.append({note("a very private note", ev::NoteKind::Restriction)});
    writer.append({ev::RepeatBackSaid{"a very private sentence", false}});
    writer.append({ev::FollowUpClosed{2, "a very private result"}});
    CHECK(need(f.log.eraseCaller(kNumber)) == 1);
    CHECK(texts(f.log).empty());
    const auto left = need(f.log.followUps({{}, false}));
    REQUIRE(left.size() == 1); // that there was one stays, as the call itself does
    CHECK(left.front().problem.empty());
    CHECK(left.front().result.empty());
    CHECK(left.front().callerName.empty());
    CHECK(left.front().to == "delivery desk");
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
    QFile file(f.database->file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("very private"));
}
