// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/carved_rows.h"
#include "store/salvage.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// Puts the carved publications and signing keys that prove themselves into the new database, after its packs: a
/// publication needs the body that it names. A key counts as withdrawn if any state of its row says so.
/// Errors: those of CallLog::append.
[[nodiscard]] Result<void> salvagePublications(CarvedRows& rows, const QSqlDatabase& target, SalvageReport& report);

} // namespace evenkeel::store
