// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F1: the window is killed at random while keys are played. F2: a migration is killed at random.

#include "child.h"
#include "trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace evenkeel::faults {

std::vector<Row> killedWindows(const Plan& plan)
{
    const int kills = plan.times(200, 4);
    const QString folder = plan.scratch + QStringLiteral("/f1");
    std::map<std::string, qint64> saved;
    Row row;
    row.tried = QStringLiteral("kill -9 of the window's process at random while it plays keys");
    qint64 slowest = 0;
    int offeredTimes = 0;
    int acts = 0;
    for (; row.times < kills && row.broken.isEmpty(); ++row.times) {
        QElapsedTimer timer;
        timer.start();
        const auto child = startChild(
            plan.self, {QStringLiteral("--play"), folder, QString::number(QRandomGenerator::global()->generate())});
        bool offered = false;
        const int wanted = 2 + QRandomGenerator::global()->bounded(60);
        int read = 0;
        while (read < wanted && child->state() == QProcess::Running && timer.elapsed() < 60'000) {
            child->waitForReadyRead(1'000);
            const bool before = offered;
            read += readSaved(*child, saved, offered);
            if (offered && !before) {
                ++offeredTimes;
                slowest = std::max(slowest, timer.elapsed());
            }
        }
        if (child->state() != QProcess::Running)
            row.broken = QStringLiteral("the window ended by itself with code %1").arg(child->exitCode());
        QThread::usleep(QRandomGenerator::global()->bounded(20'000U));
        child->kill();
        child->waitForFinished();
        read += readSaved(*child, saved, offered);
        acts += read;
        if (plan.quick || row.times % 20 == 19 || row.times == kills - 1) {
            QString broken;
            row.lost = missing(folder, saved, broken);
            if (!broken.isEmpty())
                row.broken = broken;
        }
    }
    if (slowest > 2'000)
        row.broken = QStringLiteral("a call was offered only after %1 ms").arg(slowest);
    row.seen = QStringLiteral("%1 acts acknowledged in %2 calls, all there once; chains and summaries hold; an "
                              "interrupted call was offered %3 times, at the latest %4 ms after the start")
                   .arg(acts)
                   .arg(saved.size())
                   .arg(offeredTimes)
                   .arg(slowest);
    return {row};
}

std::vector<Row> killedMigrations(const Plan& plan)
{
    if (plan.quick) // these tests run beside this one
        return {};
    Row slow = testProgram(plan, QStringLiteral("test_store"),
                           {QStringLiteral("a kill in a migration leaves the old schema or the new one")},
                           QStringLiteral("kill -9 in the midst of a long migration"));
    Row shipped = testProgram(plan, QStringLiteral("test_store"),
                              {QStringLiteral("a kill in any shipped step of the schema leaves*")},
                              QStringLiteral("kill -9 in each shipped step of the schema, at a random moment"));
    for (auto* row : {&slow, &shipped}) {
        row->times = 50;
        if (!row->skipped)
            row->seen = QStringLiteral("old schema or new, never between; the next start gets it done");
    }
    return {slow, shipped};
}

} // namespace evenkeel::faults
