// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F9: two windows over one data folder.

#include "app/open_calls.h"
#include "child.h"
#include "store/database.h"
#include "trial.h"

#include <QElapsedTimer>

namespace evenkeel::faults {

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
    return {row};
}

} // namespace evenkeel::faults
