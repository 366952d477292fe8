// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>

namespace evenkeel::store {

/// The version of SQLite behind this database, such as "3.40.1"; empty if it does not answer.
[[nodiscard]] QString sqliteVersion(const Database&);

} // namespace evenkeel::store
