// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_log.h"
#include "store/statement.h"

namespace evenkeel::store {

/// What the log runs all the time, prepared once.
struct CallLog::Statements
{
    explicit Statements(const QSqlDatabase& connection);

    Statement head, tailExists, insertEvent, insertPrivate, setHead, insertRow, updateRow, entries;
};

} // namespace evenkeel::store
