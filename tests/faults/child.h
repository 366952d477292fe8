// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trial.h"

#include <QProcess>
#include <QString>

#include <map>
#include <memory>
#include <string>

/// The same program as a child: what can crash or is to be killed runs in a process of its own.
namespace evenkeel::faults {

/// Child: plays random keys in the real window and says on standard output what is saved: "offered" once a call that
/// was interrupted is on the screen, then "CALL SEQ" after each act that is on disk. Never ends by itself.
[[nodiscard]] int play(const QString& folder, unsigned seed);

/// Child: opens the window, leads a short call, and says what it saw, one fact a line: "ready MS", "banner TEXT",
/// "calls N" (in the log before the call), "call CALL SEQ" (on disk), "waits N", "aside FILE".
[[nodiscard]] int look(const QString& folder);

[[nodiscard]] std::unique_ptr<QProcess> startChild(const QString& self, const QStringList& arguments);

/// Reads what a playing child acknowledged into `saved` (call → number of events). Returns how many lines it read;
/// `offered` becomes true if a call was offered again.
int readSaved(QProcess& child, std::map<std::string, qint64>& saved, bool& offered);

/// Checks the log of `folder` against what was acknowledged. Returns how many events are missing; `broken` names a
/// chain, an order or a summary that does not hold.
[[nodiscard]] qint64 missing(const QString& folder, const std::map<std::string, qint64>& saved, QString& broken);

struct Looked
{
    bool crashed = false;
    bool ready = false;
    qint64 readyMs = 0;
    QStringList banners;
    qint64 callsBefore = -1;
    std::map<std::string, qint64> saved;
    qint64 waits = 0;
    QString aside;
    qint64 milliseconds = 0; ///< from start to end
    qint64 kilobytes = 0;    ///< most resident memory
};
[[nodiscard]] Looked lookAt(const QString& self, const QString& folder);

/// Runs cases of the test program `program`, which lies beside this one, with Catch's own words for them. A case that
/// is not there breaks the row; a program that is not there is a row that was not tried.
[[nodiscard]] Row testProgram(const Plan& plan, const QString& program, const QStringList& cases, const QString& tried);

} // namespace evenkeel::faults
