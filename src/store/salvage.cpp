// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvage.h"

#include "store/call_log.h"
#include "store/caller_key.h"
#include "store/database.h"
#include "store/kept_aside.h"
#include "store/migrator.h"
#include "store/private_file.h"
#include "store/salvaged_calls.h"
#include "store/salvaged_records.h"
#include "store/whereabouts.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

QString finishedIn(const QString& folder)
{
    return Database::fileIn(folder) + u".salvaged"_s;
}

Result<void> move(const QString& from, const QString& to)
{
    if (!QFile::rename(from, to)) // never over another file
        return fail(Errc::Io, "store.io", "salvage");
    return {};
}

/// Gives the new database the callers' key that the old one had, if it can be read.
Result<bool> keepCallerKey(const QString& folder, const QString& work)
{
    const QString name = u"/caller.key"_s;
    if (!QFileInfo::exists(folder + name))
        return false;
    const auto key = loadCallerKey(folder + name);
    if (!key)
        return false;
    const auto copied = makePrivateFile(work + name, QByteArray::fromStdString(*key));
    if (!copied)
        return tl::unexpected(copied.error());
    return true;
}

Result<void> fill(const QString& damagedFile, const QString& work, CarvedRows& rows, SalvageReport& report)
{
    const auto target = Database::open(work);
    if (!target)
        return tl::unexpected(target.error());
    SalvagedCalls calls(rows, (*target)->connection(), work + u"/rest.jsonl"_s, report);
    if (auto written = calls.write(); !written)
        return written;
    if (auto taken = takeOverRecords(damagedFile, work, **target, report); !taken)
        return taken;
    CallLog log(**target);
    if (const auto rebuilt = log.rebuild(); !rebuilt)
        return tl::unexpected(rebuilt.error());
    const auto verified = log.verify();
    if (!verified)
        return tl::unexpected(verified.error());
    if (!verified->good() || verified->events != report.events)
        return fail(Errc::Damaged, "store.damaged", "salvage: call " + verified->call);
    return {};
}

/// The last steps, in an order in which a kill leaves the old database in its place or the new one finished.
Result<void> change(const QString& folder, const QString& work, SalvageReport& report)
{
    if (auto done = move(Database::fileIn(work), finishedIn(folder)); !done)
        return done;
    if (auto flushed = flushToDisk(finishedIn(folder)); !flushed)
        return flushed;
    if (auto flushed = flushToDisk(folder); !flushed)
        return flushed;
    const auto aside = keepAside(folder);
    if (!aside)
        return tl::unexpected(aside.error());
    report.keptAside = *aside;
    const QString stem = aside->chopped(7); // ".sqlite"
    if (report.newCallerKey) {
        if (QFileInfo::exists(folder + u"/caller.key"_s)) {
            if (auto moved = move(folder + u"/caller.key"_s, stem + u".caller.key"_s); !moved)
                return moved;
        }
        if (auto moved = move(work + u"/caller.key"_s, folder + u"/caller.key"_s); !moved)
            return moved;
    }
    if (QFileInfo::exists(work + u"/rest.jsonl"_s)) {
        report.rest = stem + u".rest.jsonl"_s;
        if (auto moved = move(work + u"/rest.jsonl"_s, report.rest); !moved)
            return moved;
    }
    return finishSalvage(folder);
}

} // namespace

Result<void> finishSalvage(const QString& folder)
{
    if (QFileInfo::exists(Database::fileIn(folder)) || !QFileInfo::exists(finishedIn(folder)))
        return {};
    if (auto moved = move(finishedIn(folder), Database::fileIn(folder)); !moved)
        return moved;
    return flushToDisk(folder);
}

Result<SalvageReport> salvage(const QString& folder)
{
    const auto place = QFileInfo(folder).absoluteFilePath();
    const auto file = Database::fileIn(place);
    if (!QFileInfo::exists(file) && !QFileInfo::exists(file + u"-wal"_s))
        return fail(Errc::NotFound, "store.no-database", place.toStdString());
    if (isOpenElsewhere(file))
        return fail(Errc::Io, "store.busy", "salvage");
    SalvageReport report;
    const QTemporaryDir work(place + u"/salvage-XXXXXX"_s); // on the same disk, mode 0700
    if (!work.isValid())
        return fail(Errc::Io, "store.read-only", "salvage");
    {
        DamagedFile damaged;
        if (auto opened = damaged.open(file); !opened)
            return tl::unexpected(opened.error());
        const bool ours = damaged.applicationId() == kApplicationId;
        if (ours && damaged.schemaVersion() > shippedMigrations().size() && damaged.schemaVersion() < 10'000)
            return fail(Errc::Newer, "store.newer", "schema " + std::to_string(damaged.schemaVersion()));
        CarvedRows rows(damaged);
        if (damaged.hasHeader() && !ours && rows.events().empty())
            return fail(Errc::Refused, "store.foreign");
        const auto key = keepCallerKey(place, work.path());
        if (!key)
            return tl::unexpected(key.error());
        report.newCallerKey = !*key;
        if (auto filled = fill(file, work.path(), rows, report); !filled)
            return tl::unexpected(filled.error());
    }
    QFile::remove(finishedIn(place)); // of a run that was killed before it changed anything
    if (auto changed = change(place, work.path(), report); !changed)
        return tl::unexpected(changed.error());
    return report;
}

} // namespace evenkeel::store
