// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call_support.h"
#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int dbCheck(Context&);
[[nodiscard]] int dbRebuild(Context&);
[[nodiscard]] int dbSalvage(Context&);
[[nodiscard]] int dbBackup(Context&);
[[nodiscard]] int dbEraseCaller(Context&);
[[nodiscard]] int dbGenerate(Context&);

/// The database of --data, which must be there: looking after a database makes none. Error: store.no-database.
[[nodiscard]] Result<OpenLog> openExisting(const Context&);

} // namespace evenkeel::cli
