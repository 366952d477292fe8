// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/verify.h"
#include "store/call_log.h"

#include <QString>
#include <QStringList>

/// What was found about a call's log and about a bundle, in words for people who must rely on it.
namespace evenkeel::app {

/// The file verification.txt of a bundle: what the log's own check said when the bundle was made.
[[nodiscard]] QString logCheckText(const store::VerifyReport&);

struct VerdictText
{
    QString verdict;       ///< one sentence: sound, or the first thing that is not
    QStringList proved;    ///< whole sentences; none for a bundle that is not sound
    QStringList notProved; ///< what no check of the bundle can tell, and what would
};
[[nodiscard]] VerdictText verdictText(const evidence::Verdict&);

} // namespace evenkeel::app
