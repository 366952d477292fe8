// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace evenkeel::store {

/// A consistent, compact copy of the whole database in a new file of mode 0600; others may write meanwhile.
/// Errors: store.exists (Errc::Refused; the file is left alone), store.full, store.read-only, store.io.
[[nodiscard]] Result<void> copyDatabase(const QSqlDatabase& connection, const QString& file);

} // namespace evenkeel::store
