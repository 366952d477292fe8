// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_report.h"
#include "app/desk.h"
#include "app/evidence.h"
#include "app/printer.h"
#include "evidence/verify.h"
#include "store/audit_log.h"

#include <QDir>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const app::Actor kActor{"kim", "supervisor", Timestamp{Millis{1'790'000'900'000}}};

/// A call with an insult, a note and a line, by a caller with a name.
struct ReportedCall : Desk
{
    std::string id;

    ReportedCall()
    {
        auto call = newCall();
        cc::Start start = startFrom("+49301234567");
        start.name = "Ada Example";
        must(*call, start);
        time.pass(Millis{60'000});
        must(*call, cc::SetMood{5});
        must(*call, cc::AddNote{"wants it in writing"});
        must(*call,
             protocol::Command(pc::LogBreach{protocol::Category::Insult, protocol::Target::Agent, true, "you idiot"}));
        time.pass(Millis{5'000});
        must(*call, protocol::Command(pc::Redirect{}));
        time.pass(Millis{20'000});
        must(*call, cc::SetMood{2});
        must(*call, protocol::Command(pc::CallerHungUp{}));
        id = call->id();
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
};

/// Every text of the document, one after the other.
std::string textOf(const report::Document& document)
{
    return report::writeDocument(document);
}

} // namespace

TEST_CASE("a call's report tells its facts, its mood, every event with its words, the notes and the verification")
{
    ReportedCall call;
    const auto document = app::readCallReport(*call.database, call.id, false);
    REQUIRE(document);
    const auto text = textOf(*document);
    for (const char* part : {"Ada Example", "+49301234567", "wants it in writing", "you idiot", "kim", "UTC"}) {
        INFO(part);
        CHECK(text.find(part) != std::string::npos);
    }
    int curves = 0, tables = 0;
    for (const auto& block : document->blocks) {
        if (const auto* curve = std::get_if<report::MoodCurve>(&block)) {
            ++curves;
            CHECK(curve->points.size() == 2);
            CHECK(curve->length == 85'000);
            CHECK_FALSE(curve->band.empty());
        } else if (const auto* table = std::get_if<report::Table>(&block)) {
            ++tables;
            CHECK(table->rows.size() >= 2);
        }
    }
    CHECK(curves == 1);
    CHECK(tables == 2); // the protocol, and everything
    CHECK(app::readCallReport(*call.database, "0199aaaa-0000-7000-8000-000000000001", false).error().key ==
          "call.unknown");
}

TEST_CASE("a redacted report holds nothing that the caller said or is, and no note")
{
    ReportedCall call;
    const auto document = app::readCallReport(*call.database, call.id, true);
    REQUIRE(document);
    const auto text = textOf(*document);
    for (const char* secret : {"Ada", "Example", "49301234567", "wants it in writing", "you idiot"}) {
        INFO(secret);
        CHECK(text.find(secret) == std::string::npos);
    }
    CHECK(text.find("Insult") != std::string::npos); // what happened stays
    CHECK(app::withoutPrivateTexts(*call.log->entries(call.id)).size() == call.log->entries(call.id)->size());
}

TEST_CASE("a call is printed to a file, and the audit log has who did it")
{
    ReportedCall call;
    app::EvidenceOrder order{call.id, call.file(u"call.pdf"_qs)};
    const auto made = app::exportCallReport(*call.database, order, kActor);
    REQUIRE(made);
    QFile file(made->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.size() == made->bytes);
    CHECK(app::exportCallReport(*call.database, order, kActor).error().key == "file.exists");
    const auto audit = store::AuditLog(*call.database).list({});
    REQUIRE(audit);
    REQUIRE(audit->size() == 1);
    CHECK(audit->front().action == store::audit::kCallExported);
    CHECK(audit->front().subject == call.id);
    CHECK(audit->front().actor == "kim");
    CHECK(audit->front().role == "supervisor");
}

TEST_CASE("an evidence bundle with its report is sound, the same every time, and audited with its head")
{
    ReportedCall call;
    app::EvidenceOrder order{call.id, call.file(u"a.zip"_qs)};
    const auto first = app::makeEvidence(*call.database, order, kActor);
    REQUIRE(first);
    CHECK(first->noReport.key.empty());
    CHECK(first->verified.good());
    order.file = call.file(u"b.zip"_qs);
    REQUIRE(app::makeEvidence(*call.database, order, kActor));
    QFile a(call.file(u"a.zip"_qs)), b(call.file(u"b.zip"_qs));
    REQUIRE(a.open(QIODevice::ReadOnly));
    REQUIRE(b.open(QIODevice::ReadOnly));
    CHECK((a.readAll() == b.readAll()));
    const auto verdict = evidence::verifyBundleFile(call.file(u"a.zip"_qs).toStdString(), first->head);
    REQUIRE(verdict);
    CHECK(verdict->good());
    CHECK(verdict->hasReport);
    CHECK(verdict->headFoundAt == first->events);
    const auto audit = store::AuditLog(*call.database).list({});
    REQUIRE(audit);
    REQUIRE(audit->size() == 2);
    CHECK(audit->front().action == store::audit::kEvidenceMade);
    CHECK(audit->front().detail.find(first->head) != std::string::npos);
    CHECK(audit->front().detail.find("Ada") == std::string::npos);
}

TEST_CASE("without the program that prints, a bundle is made all the same and says so")
{
    ReportedCall call;
    const auto programs = qgetenv("EVENKEEL_TEST_BIN");
    qputenv("EVENKEEL_TEST_BIN", QFile::encodeName(call.folder.path()));
    const auto made = app::makeEvidence(*call.database, {call.id, call.file(u"a.zip"_qs)}, kActor);
    qputenv("EVENKEEL_TEST_BIN", programs);
    REQUIRE(made);
    CHECK(made->noReport.key == "print.no-program");
    const auto verdict = evidence::verifyBundleFile(call.file(u"a.zip"_qs).toStdString());
    REQUIRE(verdict);
    CHECK(verdict->good());
    CHECK_FALSE(verdict->hasReport);
}
