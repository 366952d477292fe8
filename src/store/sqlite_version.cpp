// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite_version.h"

#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

QString sqliteVersion(const Database& database)
{
    Statement statement(database.connection(), QStringLiteral("SELECT sqlite_version()"), "version");
    const auto version = firstText(statement);
    return version && *version ? QString::fromStdString(**version) : QString();
}

} // namespace evenkeel::store
