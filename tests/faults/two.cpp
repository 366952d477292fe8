// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F9: two windows over one data folder.

#include "child.h"
#include "store/database.h"
#include "trial.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace evenkeel::faults {

namespace {

/// The program itself, started a second time on the same data folder.
Row secondStart(const Plan& plan)
{
    Row row;
    row.tried = QStringLiteral("the program started a second time on the same data folder");
    const QString program =
        qEnvironmentVariable("EVENKEEL_TEST_BIN", QFileInfo(plan.self).path() + QStringLiteral("/../bin")) +
        QStringLiteral("/evenkeel");
    if (!QFileInfo::exists(program)) {
        row.skipped = true;
        row.seen = QStringLiteral("not tried: the program is not built");
        return row;
    }
    const QString folder = plan.scratch + QStringLiteral("/f9-start");
    const QStringList arguments{QStringLiteral("--data"), folder};
    const auto first = startChild(program, arguments);
    std::vector<qint64> took;
    QElapsedTimer warm;
    warm.start();
    while (!QFileInfo::exists(store::Database::fileIn(folder)) && warm.elapsed() < 20'000)
        QThread::msleep(20);
    QThread::msleep(500); // it listens once it has painted
    for (; row.times < plan.times(20, 2) && row.broken.isEmpty(); ++row.times) {
        QElapsedTimer timer;
        timer.start();
        const auto second = startChild(program, arguments);
        if (!second->waitForFinished(10'000) || second->exitCode() != 0) {
            row.broken = QStringLiteral("the second start did not hand over");
            second->kill();
            second->waitForFinished();
        }
        took.push_back(timer.elapsed());
    }
    if (first->state() != QProcess::Running)
        row.broken = QStringLiteral("the first window ended");
    first->kill();
    first->waitForFinished();
    std::sort(took.begin(), took.end());
    row.seen = QStringLiteral("handed over and ended each time, after %1 ms in the middle, %2 ms at most")
                   .arg(took[took.size() / 2])
                   .arg(took.back());
    return row;
}

} // namespace

std::vector<Row> twoWindows(const Plan& plan)
{
    Row row;
    row.tried = QStringLiteral("two windows play on one data folder at the same time, then both are killed");
    const QString folder = plan.scratch + QStringLiteral("/f9");
    std::map<std::string, qint64> saved;
    for (; row.times < plan.times(30, 1) && row.broken.isEmpty(); ++row.times) {
        const auto seed = [&](int which) { return QString::number(row.times * 2 + which); };
        const auto first = startChild(plan.self, {QStringLiteral("--play"), folder, seed(0)});
        const auto second = startChild(plan.self, {QStringLiteral("--play"), folder, seed(1)});
        QElapsedTimer timer;
        timer.start();
        int lines[2] = {};
        bool offered = false;
        while ((lines[0] < 40 || lines[1] < 40) && timer.elapsed() < 60'000) {
            for (auto* child : {first.get(), second.get()}) {
                child->waitForReadyRead(10);
                std::map<std::string, qint64> its;
                lines[child == second.get()] += readSaved(*child, its, offered);
                for (const auto& [call, events] : its)
                    saved[call] = std::max(saved[call], events);
            }
        }
        for (auto* child : {first.get(), second.get()}) {
            if (child->state() != QProcess::Running)
                row.broken = QStringLiteral("a window ended by itself");
            child->kill();
            child->waitForFinished();
        }
        if (lines[0] < 40 || lines[1] < 40)
            row.broken = QStringLiteral("a window could not go on beside the other");
        QString broken;
        row.lost = missing(folder, saved, broken);
        if (!broken.isEmpty())
            row.broken = broken;
    }
    row.seen = QStringLiteral("%1 calls, no chain forked, no call open twice").arg(saved.size());
    return {row, secondStart(plan)};
}

} // namespace evenkeel::faults
