// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F13: events edited, deleted, swapped, cut off, appended or written anew behind the program's back.

#include "records.h"
#include "store/connection.h"
#include "store/database.h"
#include "trial.h"

#include <QRandomGenerator>
#include <QSqlQuery>

namespace evenkeel::faults {

std::vector<Row> tamperedLogs(const Plan& plan)
{
    using Fault = store::VerifyReport::Fault;
    struct Kind
    {
        const char* name;
        QStringList sql; ///< :seq is a place in the middle of the call
        int first;       ///< the first bad event, counted from :seq; -1: the last that was there and is gone
        std::vector<Fault> faults;
    };
    const auto text = [](const char* sql) { return QString::fromLatin1(sql); };
    const std::vector<Kind> kinds = {
        {"an event edited",
         {text("UPDATE events SET at = at + 1 WHERE call = :call AND seq = :seq")},
         0,
         {Fault::Changed}},
        {"a private text edited",
         {text("UPDATE event_private SET body = '{}' WHERE position = (SELECT position FROM events WHERE call = :call "
               "AND "
               "seq = :note)")},
         -2,
         {Fault::Changed}},
        {"an event deleted", {text("DELETE FROM events WHERE call = :call AND seq = :seq")}, 0, {Fault::Missing}},
        {"two events swapped",
         {text("UPDATE events SET seq = 9999 WHERE call = :call AND seq = :seq"),
          text("UPDATE events SET seq = :seq WHERE call = :call AND seq = :seq + 3"),
          text("UPDATE events SET seq = :seq + 3 WHERE call = :call AND seq = 9999")},
         0,
         {Fault::Changed}},
        {"the tail cut off", {text("DELETE FROM events WHERE call = :call AND seq >= :seq")}, 0, {Fault::Truncated}},
        {"an event appended",
         {text("INSERT INTO events (id, call, seq, at, elapsed, actor, kind, version, body, hash) SELECT id || 'x', "
               "call, "
               "seq + 1, at, elapsed, actor, kind, version, body, zeroblob(32) FROM events WHERE call = :call ORDER BY "
               "seq "
               "DESC LIMIT 1")},
         -3,
         {Fault::Inserted, Fault::Changed}},
        {"all written anew from some event on",
         {text("UPDATE events SET hash = randomblob(32) WHERE call = :call AND seq >= :seq")},
         0,
         {Fault::Changed}},
    };
    std::vector<Row> rows;
    for (const auto& kind : kinds) {
        Row row;
        row.tried = QString::fromLatin1(kind.name);
        for (; row.times < plan.times(20, 1) && row.broken.isEmpty(); ++row.times) {
            const QString folder = plan.scratch + QStringLiteral("/f13-%1-%2").arg(rows.size()).arg(row.times);
            const auto made = fillFolder(folder, 3, 40);
            auto victim = made.begin();
            std::advance(victim, QRandomGenerator::global()->bounded(3));
            const qint64 seq = 4 + QRandomGenerator::global()->bounded(static_cast<int>(victim->second) - 10);
            qint64 note = 0;
            {
                const auto connection = store::Connection::open(store::Database::fileIn(folder));
                QSqlQuery query((*connection)->database());
                query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
                QStringList triggers;
                while (query.next())
                    triggers.append(query.value(0).toString());
                for (const auto& trigger : triggers)
                    query.exec(QStringLiteral("DROP TRIGGER %1").arg(trigger));
                query.exec(
                    QStringLiteral("SELECT min(e.seq) FROM events e JOIN event_private p ON p.position = e.position "
                                   "WHERE e.call = '%1' AND e.seq > 2")
                        .arg(QString::fromStdString(victim->first)));
                if (query.next())
                    note = query.value(0).toLongLong();
                for (QString sql : kind.sql) {
                    sql.replace(QStringLiteral(":call"),
                                QStringLiteral("'%1'").arg(QString::fromStdString(victim->first)));
                    sql.replace(QStringLiteral(":seq"), QString::number(seq));
                    sql.replace(QStringLiteral(":note"), QString::number(note));
                    if (!query.exec(sql))
                        row.broken = QStringLiteral("the trial could not begin");
                }
            }
            const auto database = store::Database::open(folder);
            const auto report = database ? store::CallLog(**database).verify() : tl::unexpected(database.error());
            const qint64 expected = kind.first == -2 ? note : kind.first == -3 ? victim->second + 1 : seq + kind.first;
            if (!report)
                row.broken = QStringLiteral("not verified: ") + QString::fromStdString(report.error().key);
            else if (report->good() || report->call != victim->first || report->seq != expected ||
                     std::find(kind.faults.begin(), kind.faults.end(), report->fault) == kind.faults.end())
                row.broken = QStringLiteral("call %1, event %2 was not named")
                                 .arg(QString::fromStdString(victim->first))
                                 .arg(expected);
        }
        row.seen = QStringLiteral("the first bad event and the kind of fault are named each time");
        rows.push_back(row);
    }
    return rows;
}

} // namespace evenkeel::faults
