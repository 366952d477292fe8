// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F5: a damaged file. F6: a hostile one. The window that opens them runs in a process of its own.

#include "child.h"
#include "records.h"
#include "store/call_log.h"
#include "store/connection.h"
#include "store/database.h"
#include "trial.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <functional>

namespace evenkeel::faults {

namespace {

constexpr qint64 kPage = 4096;

using Harm = std::function<void(const QString& file)>;

quint32 upTo(qint64 most)
{
    return QRandomGenerator::global()->bounded(static_cast<quint32>(std::max<qint64>(1, most)));
}

void overwrite(const QString& file, qint64 at, const QByteArray& bytes)
{
    QFile target(file);
    if (target.open(QIODevice::ReadWrite) && target.seek(at))
        target.write(bytes);
}

QByteArray noise(qint64 size)
{
    QByteArray bytes(size, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(upTo(256));
    return bytes;
}

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// Where the harmed file comes from.
enum class Origin {
    Closed, ///< calls of a window that was closed: all is in the main file
    Killed, ///< a window that was killed: -wal and -shm lie beside the main file
};

/// What has to come back, in percent of the events.
struct Least
{
    int percent = 0;
};

std::map<std::string, qint64> make(const Plan& plan, const QString& folder, Origin origin)
{
    if (origin == Origin::Closed)
        return fillFolder(folder, plan.times(30, 10), 60);
    std::map<std::string, qint64> saved;
    bool offered = false;
    const auto child = startChild(plan.self, {QStringLiteral("--play"), folder, QString::number(upTo(1'000'000))});
    for (int lines = 0; lines < 60 && child->waitForReadyRead(20'000);)
        lines += readSaved(*child, saved, offered);
    child->kill();
    child->waitForFinished();
    readSaved(*child, saved, offered);
    return saved;
}

/// Where a salvage lost the text of a pack, the pack has come back with the window, and what follows from its calls is
/// made again by itself.
bool comesBackWhole(const QString& folder)
{
    const auto database = store::Database::open(folder);
    if (!database)
        return false;
    store::CallLog log(**database);
    if (!log.finishRebuild(Millis(200)))
        return false;
    const auto report = log.checkProjection();
    return report && report->good();
}

/// One way to harm the files, tried `times` times.
Row harmed(const Plan& plan, const QString& name, const QString& tried, Origin origin, Least least, const Harm& harm)
{
    const int times = plan.times(20, 1);
    Row row;
    row.tried = tried;
    qint64 had = 0;
    qint64 kept = 0;
    int aside = 0;
    for (; row.times < times && row.broken.isEmpty(); ++row.times) {
        const QString folder = plan.scratch + QStringLiteral("/f5-%1-%2").arg(name).arg(row.times);
        const auto made = make(plan, folder, origin);
        const QString file = store::Database::fileIn(folder);
        harm(file);
        const QByteArray broken = contentOf(file);
        const auto seen = lookAt(plan.self, folder);
        if (seen.crashed || !seen.ready)
            row.broken = QStringLiteral("the window crashed or did not get ready");
        else if (seen.waits > 0)
            row.broken = QStringLiteral("the new call is not saved");
        if (!seen.aside.isEmpty()) {
            ++aside;
            if (contentOf(seen.aside) != broken)
                row.broken = QStringLiteral("the broken file was not kept as it was");
            if (seen.banners.isEmpty())
                row.broken = QStringLiteral("nothing was said");
        }
        if (!comesBackWhole(folder))
            row.broken = QStringLiteral("the summaries do not follow from the events");
        QString wrong;
        row.lost += missing(folder, seen.saved, wrong); // what this window acknowledged
        if (!wrong.isEmpty())
            row.broken = wrong;
        QString ignored;
        had += sum(made);
        kept += sum(made) - missing(folder, made, ignored);
        QDir(folder).removeRecursively();
    }
    const double percent = had > 0 ? 100.0 * static_cast<double>(kept) / static_cast<double>(had) : 0;
    if (row.broken.isEmpty() && percent < least.percent)
        row.broken = QStringLiteral("too little was saved");
    row.seen = QStringLiteral("named and kept aside %1 times; %2 of %3 events readable afterwards (%4 %); no crash")
                   .arg(aside)
                   .arg(kept)
                   .arg(had)
                   .arg(percent, 0, 'f', 1);
    return row;
}

} // namespace

std::vector<Row> damagedFiles(const Plan& plan)
{
    const auto size = [](const QString& file) { return QFile(file).size(); };
    const auto remove = [](const char* end) {
        return [end](const QString& file) { QFile::remove(QString(file + QString::fromLatin1(end))); };
    };
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    std::vector<Row> rows;
    rows.push_back(harmed(
        plan, text("page"), text("a random page overwritten with noise"), Origin::Closed, {90},
        [&](const QString& file) { overwrite(file, kPage * (1 + upTo(size(file) / kPage - 1)), noise(kPage)); }));
    rows.push_back(harmed(plan, text("header"), text("the first 100 bytes zeroed"), Origin::Closed, {99},
                          [](const QString& file) { overwrite(file, 0, QByteArray(100, '\0')); }));
    rows.push_back(harmed(plan, text("half"), text("the file cut in half"), Origin::Closed, {0},
                          [&](const QString& file) { QFile::resize(file, size(file) / 2 / kPage * kPage); }));
    rows.push_back(
        harmed(plan, text("bits"), text("300 bits flipped at random"), Origin::Closed, {0}, [&](const QString& file) {
            for (int i = 0; i < 300; ++i) {
                const qint64 at = upTo(size(file));
                const char byte = contentOf(file).at(at);
                overwrite(file, at, QByteArray(1, static_cast<char>(byte ^ (1 << upTo(8)))));
            }
        }));
    rows.push_back(harmed(plan, text("shm"), text("-shm deleted after a kill"), Origin::Killed, {100}, remove("-shm")));
    rows.push_back(harmed(plan, text("wal"), text("-wal deleted after a kill"), Origin::Killed, {0}, remove("-wal")));
    return rows;
}

std::vector<Row> hostileFiles(const Plan& plan)
{
    struct Hostile
    {
        const char* name;
        const char* sql;
    };
    const Hostile kinds[] = {
        {"a trigger on the events that would run with every append",
         "CREATE TRIGGER bomb AFTER INSERT ON events BEGIN INSERT INTO meta SELECT hex(randomblob(16)), 1 FROM "
         "sqlite_schema a, sqlite_schema b, sqlite_schema c, sqlite_schema d, sqlite_schema e, sqlite_schema f; END"},
        {"a view bomb in place of nothing",
         "CREATE VIEW bomb AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n"},
        {"a view in place of the table of calls", "DROP TABLE calls; CREATE VIEW calls AS WITH RECURSIVE n(i) AS "
                                                  "(SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i "
                                                  "AS id FROM n"},
        {"another program's database",
         "DROP TABLE meta; CREATE TABLE moz_places (id INTEGER); PRAGMA application_id = 77; PRAGMA user_version = 9"},
    };
    std::vector<Row> rows;
    for (const auto& hostile : kinds) {
        Row row;
        row.tried = QString::fromLatin1(hostile.name);
        qint64 slowest = 0;
        qint64 most = 0;
        int aside = 0;
        for (; row.times < plan.times(5, 1) && row.broken.isEmpty(); ++row.times) {
            const QString folder = plan.scratch + QStringLiteral("/f6-%1-%2").arg(rows.size()).arg(row.times);
            fillFolder(folder, 3, 30);
            const QString file = store::Database::fileIn(folder);
            {
                const auto connection = store::Connection::open(file);
                if (!connection) {
                    row.broken = QStringLiteral("the trial could not begin");
                    break;
                }
                QSqlQuery query((*connection)->database());
                const QString sql = QString::fromLatin1(hostile.sql);
                const auto statements =
                    sql.contains(QStringLiteral("BEGIN")) ? QStringList{sql} : sql.split(QStringLiteral("; "));
                for (const auto& statement : statements)
                    if (!query.exec(statement))
                        row.broken = QStringLiteral("the trial could not begin");
                query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            }
            const QByteArray before = contentOf(file);
            const auto seen = lookAt(plan.self, folder);
            slowest = std::max(slowest, seen.readyMs);
            most = std::max(most, seen.kilobytes);
            if (seen.crashed || !seen.ready || seen.waits > 0)
                row.broken = QStringLiteral("the window crashed, did not get ready or saves nothing");
            if (!seen.aside.isEmpty()) {
                ++aside;
                if (contentOf(seen.aside) != before)
                    row.broken = QStringLiteral("the file was not kept as it was");
                if (seen.banners.isEmpty())
                    row.broken = QStringLiteral("nothing was said");
            }
            QString wrong;
            row.lost += missing(folder, seen.saved, wrong);
            if (!wrong.isEmpty())
                row.broken = wrong;
        }
        if (slowest > 5'000)
            row.broken = QStringLiteral("it took %1 ms").arg(slowest);
        if (most > 256 * 1024)
            row.broken = QStringLiteral("it took %1 KiB").arg(most);
        row.seen = QStringLiteral("ready after %1 ms with %2 MiB; kept aside %3 times, never run")
                       .arg(slowest)
                       .arg(most / 1024)
                       .arg(aside);
        rows.push_back(row);
    }
    return rows;
}

} // namespace evenkeel::faults
