// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/export_job.h"
#include "app/list_export.h"
#include "sample/floor.h"
#include "store/audit_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <nlohmann/json.hpp>

#include <set>

#ifdef __linux__
#include <sys/resource.h>

#include <csignal>
#endif

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const app::Actor kActor{"kim", "supervisor", Timestamp{Millis{1'790'000'900'000}}};

/// A floor of made-up calls, and a folder for what leaves it.
struct Floor : Desk
{
    QTemporaryDir out;

    explicit Floor(std::int64_t calls)
    {
        sample::FloorPlan plan;
        plan.calls = calls;
        plan.agents = 5;
        plan.until = Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 3 / 14});
        plan.packRevision = "1.0.0";
        const call::Rules rules{*retailSupport(), retailSupport()->policies.front()};
        sample::Floor floor(rules, plan);
        std::vector<call::WholeCall> all;
        while (auto call = floor.next())
            all.push_back(std::move(*call));
        REQUIRE(log->appendWhole(all));
    }
    [[nodiscard]] app::ListOrder order(const QString& name, app::ListFormat format = app::ListFormat::Csv) const
    {
        app::ListOrder order;
        order.file = out.filePath(name);
        order.format = format;
        return order;
    }
    [[nodiscard]] QStringList files() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(out.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] std::size_t audited() const { return store::AuditLog(*database).list({})->size(); }
};

} // namespace

TEST_CASE("every call is a line of the export, newest first, over as many pages as it takes")
{
    Floor floor(1203);
    const auto made =
        app::exportCalls(*floor.database, floor.order(u"calls.jsonl"_qs, app::ListFormat::JsonLines), kActor);
    REQUIRE(made);
    CHECK(made->rows == 1203);
    const auto lines = floor.read(u"calls.jsonl"_qs).trimmed().split('\n');
    REQUIRE(lines.size() == 1203);
    std::set<std::string> ids;
    std::string last = "9999";
    for (const auto& line : lines) {
        const auto row = nlohmann::json::parse(line.toStdString());
        ids.insert(row["id"].get<std::string>());
        const auto began = row["started_at"].get<std::string>();
        CHECK(began <= last);
        last = began;
    }
    CHECK(ids.size() == 1203);

    const auto csv = app::exportCalls(*floor.database, floor.order(u"calls.csv"_qs), kActor);
    REQUIRE(csv);
    const auto text = floor.read(u"calls.csv"_qs);
    CHECK(text.size() == csv->bytes);
    CHECK(text.startsWith("id,started_at,length_ms,agent,direction,number,name,"));
    CHECK(text.count("\r\n") == 1204);
    CHECK(text.contains(",'+")); // a number with a plus is no formula
    CHECK(floor.audited() == 2);
}

TEST_CASE("an export holds to its filter and its limit, and leaves the callers out if told to")
{
    Floor floor(300);
    auto order = floor.order(u"some.jsonl"_qs, app::ListFormat::JsonLines);
    order.filter.agent = floor.log->list({})->front().agent;
    order.redact = true;
    const auto made = app::exportCalls(*floor.database, order, kActor);
    REQUIRE(made);
    CHECK(made->rows > 0);
    CHECK(made->rows < 300);
    for (const auto& line : floor.read(u"some.jsonl"_qs).trimmed().split('\n')) {
        const auto row = nlohmann::json::parse(line.toStdString());
        CHECK(row["agent"] == order.filter.agent);
        CHECK_FALSE(row.contains("name"));
        CHECK_FALSE(row.contains("number"));
    }
    order.file = floor.out.filePath(u"seven.jsonl"_qs);
    order.filter = {};
    order.most = 7;
    CHECK(app::exportCalls(*floor.database, order, kActor)->rows == 7);
    CHECK(app::callColumns(true).size() == app::callValues(floor.log->list({})->front(), true).size());
    CHECK(app::callColumns(false).size() == app::callValues(floor.log->list({})->front(), false).size());
    const auto entry = store::AuditLog(*floor.database).list({})->back();
    CHECK(entry.action == store::audit::kListExported);
    CHECK(entry.detail == std::to_string(made->rows) + " rows, jsonl, filters: agent, redacted");
}

TEST_CASE("a cancelled export leaves nothing, an existing file is safe, and neither is audited as made")
{
    Floor floor(1100);
    const auto cancelled = app::exportCalls(*floor.database, floor.order(u"a.csv"_qs), kActor,
                                            [](std::int64_t rows) { return rows < 600; });
    CHECK(cancelled.error().key == "export.cancelled");
    CHECK(floor.files().isEmpty());
    {
        QFile mine(floor.out.filePath(u"mine.csv"_qs));
        REQUIRE(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
    }
    CHECK(app::exportCalls(*floor.database, floor.order(u"mine.csv"_qs), kActor).error().key == "file.exists");
    CHECK(floor.read(u"mine.csv"_qs) == "mine");
    CHECK(floor.audited() == 0);
    auto order = floor.order(u"mine.csv"_qs);
    order.replace = true;
    CHECK(app::exportCalls(*floor.database, order, kActor)->rows == 1100);
    CHECK(floor.files() == QStringList{u"mine.csv"_qs});
    CHECK(app::exportCalls(*floor.database, floor.order(u"none/such.csv"_qs), kActor).error().key ==
          "file.not-writable");
    auto nowhere = floor.order(QString());
    nowhere.file.clear();
    CHECK(app::exportCalls(*floor.database, nowhere, kActor).error().key == "file.not-writable");
    auto folder = floor.order(QString());
    folder.file = floor.out.path();
    folder.replace = true;
    CHECK(app::exportCalls(*floor.database, folder, kActor).error().key == "file.not-writable");
}

#ifdef __linux__
TEST_CASE("a disk that is full in the middle of an export leaves no half file")
{
    Floor floor(1100);
    // No more than 50,000 bytes of any file may be written: what the system says then is what a full disk says, in all
    // but the number of the error. The log's own file is longer than that, so nothing else may be written either.
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 50'000;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto made = app::exportCalls(*floor.database, floor.order(u"a.csv"_qs), kActor);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, old);
    REQUIRE_FALSE(made);
    CHECK(made.error().key == "file.io");
    CHECK(floor.files().isEmpty());
    CHECK(floor.audited() == 0);
    // With room again it is made.
    CHECK(app::exportCalls(*floor.database, floor.order(u"a.csv"_qs), kActor)->rows == 1100);
}
#endif

TEST_CASE("a job exports beside the screen, tells how far it is, and can be cancelled")
{
    Floor floor(1600);
    const auto order = floor.order(u"a.csv"_qs);
    const auto folder = floor.folder.path();
    std::vector<qint64> told;
    const auto wait = [](app::ExportJob& job) {
        QElapsedTimer timer;
        timer.start();
        while (!job.result() && timer.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    const auto work = [order](store::Database& database, const app::Progress& progress) {
        return app::exportCalls(database, order, kActor, progress);
    };
    {
        app::ExportJob job(folder, work);
        QObject::connect(&job, &app::ExportJob::progressed, &job, [&told](qint64 rows) { told.push_back(rows); });
        wait(job);
        REQUIRE(job.result());
        REQUIRE(*job.result());
        CHECK((*job.result())->rows == 1600);
        CHECK(told == std::vector<qint64>{500, 1000, 1500, 1600});
    }
    auto again = order;
    again.file = floor.out.filePath(u"b.csv"_qs);
    std::atomic<bool> first = false;
    {
        app::ExportJob job(folder, [&first, again](store::Database& database, const app::Progress& progress) {
            return app::exportCalls(database, again, kActor, [&](std::int64_t rows) {
                first = true;
                while (progress(rows)) // until somebody cancels
                    QThread::msleep(1);
                return false;
            });
        });
        while (!first)
            QThread::msleep(1);
        job.cancel();
        wait(job);
        REQUIRE(job.result());
        CHECK(job.result()->error().key == "export.cancelled");
    }
    {
        app::ExportJob job(folder, [&first, again](store::Database& database, const app::Progress& progress) {
            return app::exportCalls(database, again, kActor, [&](std::int64_t rows) { return progress(rows); });
        });
    } // leaving it cancels it
    CHECK(floor.files().filter(u"part"_qs).isEmpty());
    app::ExportJob nowhere(floor.out.filePath(u"a.csv"_qs), work); // no folder, so no database
    wait(nowhere);
    REQUIRE(nowhere.result());
    CHECK_FALSE(*nowhere.result());
}
