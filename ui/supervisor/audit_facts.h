// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace evenkeel::supervisor {

/// One entry of the audit log, as it is shown.
struct AuditRow
{
    qint64 seq = 0;
    QDateTime at;
    QString actor;
    QString role;    ///< as it stands in the log
    QString action;  ///< as it stands in the log, such as "call.read"
    QString subject; ///< an id, or empty
    QString detail;  ///< counts, or empty
    friend bool operator==(const AuditRow&, const AuditRow&) = default;
};

/// Which entries are wanted. Empty fields let everything pass.
struct AuditChoice
{
    int days = 0;  ///< so many days up to today; zero: all
    QString actor; ///< a name
    QString action;
    friend bool operator==(const AuditChoice&, const AuditChoice&) = default;
};

/// What the hash chain says of the whole log.
struct AuditChain
{
    bool good = false;
    qint64 entries = 0;
    qint64 badSeq = 0; ///< the first bad entry
    QString problem;   ///< it could not be looked at: a sentence
};

} // namespace evenkeel::supervisor
