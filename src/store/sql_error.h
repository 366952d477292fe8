// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlError;

namespace evenkeel::store {

/// SQLite's extended result code as one of ours: store.full, .read-only, .busy, .conflict (a row with this key is
/// there already), .damaged, else .io. `place` says what was tried; no message of SQLite's is passed on, so that no
/// value of a row can leak into a log file.
[[nodiscard]] Error errorOfCode(int extendedCode, const char* place);
[[nodiscard]] Error errorOf(const QSqlError&, const char* place);

} // namespace evenkeel::store
