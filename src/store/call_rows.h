// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_log.h"
#include "store/statement.h"

#include <QString>

#include <vector>

namespace evenkeel::store {

/// The question for summaries with the caller's name and number, which stand in the first event's private text and
/// nowhere else. `calls` is a part of a FROM clause that has the table `calls` as c, `rest` what follows that clause.
[[nodiscard]] QString selectSummaries(const QString& calls, const QString& rest);
[[nodiscard]] inline QString selectSummaries(const QString& rest)
{
    return selectSummaries(QStringLiteral("calls c"), rest);
}
[[nodiscard]] Result<std::vector<CallSummary>> readSummaries(Statement& statement);

} // namespace evenkeel::store
