// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvaged_records.h"

#include "store/audit_log.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/tx.h"

#include <QFile>
#include <QFileInfo>

#include <string_view>
#include <vector>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    const char* name;
    bool isText = false;
};

struct Table
{
    const char* name;
    const char* key;
    std::vector<Column> columns;
    std::int64_t SalvageReport::*count;
};

const std::vector<Table>& tables()
{
    static const std::vector<Table> all = {
        {"holds",
         "number",
         {{"number"},
          {"call", true},
          {"set_at"},
          {"set_by", true},
          {"reason", true},
          {"lifted_at"},
          {"lifted_by", true},
          {"lift_reason", true}},
         &SalvageReport::holds},
        {"retention_rules",
         "position",
         {{"position"}, {"days"}, {"outcome", true}, {"action", true}},
         &SalvageReport::rules},
        {"dropped_summaries", "call", {{"call", true}, {"at"}}, &SalvageReport::dropped},
        {"role_locks",
         "role",
         {{"role", true}, {"secret", true}, {"set_at"}, {"failures"}, {"tried_at"}},
         &SalvageReport::passphrases},
        {"teams", "agent", {{"agent", true}, {"team", true}}, &SalvageReport::teams},
    };
    return all;
}

QString listed(const Table& table, const QString& prefix)
{
    QStringList names;
    for (const auto& column : table.columns)
        names << QString(prefix + QString::fromLatin1(column.name));
    return names.join(u", "_s);
}

/// What makes the new file useless, and not the one row.
bool isFatal(const Error& error)
{
    return error.key == "store.full" || error.key == "store.read-only" || error.key == "store.busy";
}

/// A view of that name could be anything.
bool hasTable(const QSqlDatabase& source, std::string_view name)
{
    Statement find(source, u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name"_s, "salvage");
    auto rows = find.bindText(u":name"_s, name).query();
    if (!rows)
        return false;
    const auto found = rows->next();
    return found && *found;
}

/// Reads from one end until the other one, or a broken page. True: all of it was read.
Result<bool> copyFrom(const QSqlDatabase& source, const QSqlDatabase& target, const Table& table, const QString& order)
{
    const auto name = QString::fromLatin1(table.name);
    Statement read(
        source,
        u"SELECT %1 FROM %2 ORDER BY %3 %4"_s.arg(listed(table, {}), name, QString::fromLatin1(table.key), order),
        "salvage");
    Statement write(target,
                    u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(name, listed(table, {}), listed(table, u":"_s)),
                    "salvage");
    auto rows = read.query();
    if (!rows)
        return false;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return false;
        if (!*more)
            return true;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            const QString bound = u":"_s + QString::fromLatin1(column.name);
            if (column.isText)
                write.bindText(bound, rows->text(static_cast<int>(i)));
            else
                write.bind(bound, rows->optionalInteger(static_cast<int>(i)));
        }
        // A row that the new table does not take was no such row.
        if (const auto done = write.run(); !done && isFatal(done.error()))
            return tl::unexpected(done.error());
    }
}

Result<void> copyTable(const QSqlDatabase& source, const QSqlDatabase& target, const Table& table,
                       SalvageReport& report)
{
    if (!hasTable(source, table.name))
        return {}; // of an older schema
    auto all = copyFrom(source, target, table, u"ASC"_s);
    if (all && !*all) {
        report.recordsDamaged = true;
        all = copyFrom(source, target, table, u"DESC"_s);
    }
    if (!all)
        return tl::unexpected(all.error());
    const auto count =
        readInteger(target, u"SELECT count(*) FROM %1"_s.arg(QString::fromLatin1(table.name)), "salvage");
    if (!count)
        return tl::unexpected(count.error());
    report.*table.count = count->value_or(0);
    return {};
}

} // namespace

Result<void> takeOverRecords(const QString& damagedFile, const QString& work, Database& target, SalvageReport& report)
{
    const QString copy = work + u"/records.sqlite"_s;
    bool copied = true;
    for (const auto& suffix : {QString(), u"-wal"_s})
        if (QFileInfo::exists(damagedFile + suffix))
            copied = QFile::copy(damagedFile + suffix, copy + suffix) && copied;
    const auto source = Connection::open(copy);
    if (!copied || !source || !hasTable((*source)->database(), "events")) {
        report.recordsDamaged = true;
        return {};
    }
    auto tx = Tx::write(target.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    for (const auto& table : tables()) {
        if (auto done = copyTable((*source)->database(), target.connection(), table, report); !done)
            return done;
    }
    if (hasTable((*source)->database(), "audit")) {
        const auto adopted = AuditLog(target).adopt((*source)->database(), *tx);
        if (!adopted)
            return tl::unexpected(adopted.error());
        report.audited = adopted->entries;
        report.auditedLost = adopted->lost;
    }
    return tx->commit();
}

} // namespace evenkeel::store
