// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace evenkeel::store {

/// Where broken, foreign and replaced databases of a data folder are kept.
[[nodiscard]] QString keptAsideFolder(const QString& folder);

/// Moves the database of a data folder, with its -wal and -shm, to kept-aside/evenkeel-DATE-TIME-N.sqlite (and -wal,
/// -shm) and returns the first of these paths. Nothing is ever overwritten, and nothing is deleted: a kill in between
/// leaves every file under its old name, its new one, or both. A lone -wal is moved, too. Nobody should have the
/// database open. Errors: store.no-database (there is nothing to move), store.read-only, store.full, store.io.
[[nodiscard]] Result<QString> keepAside(const QString& folder);

/// How many databases lie in kept-aside/; they still hold what was erased after they were put there.
[[nodiscard]] int keptAsideCount(const QString& folder);

} // namespace evenkeel::store
