// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child.h"

#include "store/call_log.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QFile>

#include <set>

namespace evenkeel::faults {

std::unique_ptr<QProcess> startChild(const QString& self, const QStringList& arguments)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(self, arguments);
    child->waitForStarted();
    return child;
}

int readSaved(QProcess& child, std::map<std::string, qint64>& saved, bool& offered)
{
    int lines = 0;
    while (child.canReadLine()) {
        const QString line = QString::fromUtf8(child.readLine());
        if (!line.endsWith(QLatin1Char('\n')))
            break; // cut off by the kill
        ++lines;
        const QStringList words = line.trimmed().split(QLatin1Char(' '));
        if (words[0] == QStringLiteral("offered"))
            offered = true;
        else if (words.size() == 2)
            saved[words[0].toStdString()] = words[1].toLongLong();
    }
    return lines;
}

qint64 missing(const QString& folder, const std::map<std::string, qint64>& saved, QString& broken)
{
    const auto all = [&] {
        qint64 events = 0;
        for (const auto& [call, known] : saved)
            events += known;
        return events;
    };
    const auto opened = store::Database::open(folder);
    if (!opened) {
        broken = QStringLiteral("the database does not open: ") + QString::fromStdString(opened.error().key);
        return all();
    }
    const store::CallLog log(**opened);
    qint64 lost = 0;
    for (const auto& [call, known] : saved) {
        const auto entries = log.entries(call);
        const auto there = entries ? static_cast<qint64>(entries->size()) : 0;
        lost += std::max<qint64>(0, known - there);
        std::set<std::string> ids;
        for (qint64 i = 0; i < there; ++i) {
            const auto& entry = (*entries)[static_cast<std::size_t>(i)];
            ids.insert(entry.id);
            if (entry.seq != i + 1)
                broken = QStringLiteral("events out of order");
        }
        if (static_cast<qint64>(ids.size()) != there)
            broken = QStringLiteral("doubled events");
    }
    if (const auto report = log.verify(); !report || !report->good())
        broken = QStringLiteral("the chain does not hold");
    if (const auto report = log.checkProjection(); !report || !report->good())
        broken = QStringLiteral("a summary does not follow from its events");
    return lost;
}

Looked lookAt(const QString& self, const QString& folder)
{
    Looked seen;
    QElapsedTimer timer;
    timer.start();
    const auto child = startChild(self, {QStringLiteral("--look"), folder});
    const QString status = QStringLiteral("/proc/%1/status").arg(child->processId());
    while (child->state() != QProcess::NotRunning && timer.elapsed() < 60'000) {
        child->waitForFinished(100);
        QFile file(status);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const auto& line : file.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                seen.kilobytes = std::max(seen.kilobytes, line.mid(6).trimmed().split(' ')[0].toLongLong());
    }
    seen.milliseconds = timer.elapsed();
    if (child->state() != QProcess::NotRunning) {
        child->kill();
        child->waitForFinished();
    }
    seen.crashed = child->exitStatus() != QProcess::NormalExit || child->exitCode() != 0;
    for (const auto& raw : child->readAllStandardOutput().split('\n')) {
        const QString line = QString::fromUtf8(raw);
        const auto after = [&](const char* word) { return line.mid(static_cast<qsizetype>(qstrlen(word)) + 1); };
        if (line.startsWith(QStringLiteral("ready "))) {
            seen.ready = true;
            seen.readyMs = after("ready").toLongLong();
        } else if (line.startsWith(QStringLiteral("banner "))) {
            seen.banners.append(after("banner"));
        } else if (line.startsWith(QStringLiteral("calls "))) {
            seen.callsBefore = after("calls").toLongLong();
        } else if (line.startsWith(QStringLiteral("waits "))) {
            seen.waits = after("waits").toLongLong();
        } else if (line.startsWith(QStringLiteral("aside "))) {
            seen.aside = after("aside");
        } else if (line.startsWith(QStringLiteral("call "))) {
            const auto words = line.split(QLatin1Char(' '));
            seen.saved[words[1].toStdString()] = words[2].toLongLong();
        }
    }
    return seen;
}

Row testProgram(const Plan& plan, const QString& program, const QStringList& cases, const QString& tried)
{
    Row row;
    row.tried = tried;
    QProcess process;
    const QString file = plan.self.left(plan.self.lastIndexOf(QLatin1Char('/')) + 1) + program;
    process.start(file, cases + QStringList{QStringLiteral("--warn"), QStringLiteral("NoTests")});
    if (!process.waitForStarted()) {
        row.skipped = true;
        row.seen = QStringLiteral("not tried: %1 is not built").arg(program);
        return row;
    }
    process.waitForFinished(600'000);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        row.broken = QStringLiteral("%1 fails").arg(program);
    row.seen = out.trimmed().section(QLatin1Char('\n'), -1);
    return row;
}

} // namespace evenkeel::faults
