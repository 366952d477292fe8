// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Faults, each tried for real. A trial works in a folder of its own below Plan::scratch.
namespace evenkeel::faults {

struct Plan
{
    bool quick = false; ///< few repetitions
    QString scratch;    ///< on a disk, not in memory
    QString self;       ///< this program, to be started as a child
    bool mayMount = false;
    [[nodiscard]] int times(int full, int few) const { return quick ? few : full; }
};

/// What came of a fault. `lost` counts acts that were acknowledged as saved and are not there; a trial that breaks
/// another promise says so in `broken`.
struct Row
{
    QString fault, tried;
    int times = 0;
    qint64 lost = 0;
    QString seen;
    QString broken;       ///< empty: everything held
    bool skipped = false; ///< it could not be tried here; `seen` says why
};

[[nodiscard]] std::vector<Row> killedWindows(const Plan&);    // F1
[[nodiscard]] std::vector<Row> killedMigrations(const Plan&); // F2
[[nodiscard]] std::vector<Row> fullDisk(const Plan&);         // F3
[[nodiscard]] std::vector<Row> readOnlyPlaces(const Plan&);   // F4
[[nodiscard]] std::vector<Row> damagedFiles(const Plan&);     // F5
[[nodiscard]] std::vector<Row> hostileFiles(const Plan&);     // F6
[[nodiscard]] std::vector<Row> hostilePacks(const Plan&);     // F7
[[nodiscard]] std::vector<Row> clocksThatJump(const Plan&);   // F8
[[nodiscard]] std::vector<Row> twoWindows(const Plan&);       // F9
[[nodiscard]] std::vector<Row> hostileLinks(const Plan&);     // F10
[[nodiscard]] std::vector<Row> hostileTexts(const Plan&);     // F11
[[nodiscard]] std::vector<Row> hostileQueries(const Plan&);   // F12
[[nodiscard]] std::vector<Row> tamperedLogs(const Plan&);     // F13
[[nodiscard]] std::vector<Row> soak(const Plan&);             // F14

} // namespace evenkeel::faults
