// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite_version.h"

#include "store/statement.h"

namespace evenkeel::store {

QString sqliteVersion(const Database& database)
{
    Statement statement(database.connection(), QStringLiteral("SELECT sqlite_version()"), "version");
    auto rows = statement.query();
    if (!rows)
        return {};
    const auto there = rows->next();
    return there && *there ? QString::fromStdString(rows->text(0)) : QString();
}

} // namespace evenkeel::store
