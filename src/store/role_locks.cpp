// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/role_locks.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tx.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<RoleLock> RoleLocks::find(const std::string& role) const
{
    Statement statement(m_database.connection(),
                        u"SELECT secret, set_at, failures, tried_at FROM role_locks WHERE role = :role"_s, "role");
    const auto lock = firstRow(statement.bindText(u":role"_s, role), [](const Rows& row) {
        return RoleLock{row.text(0), Timestamp{Millis{row.integer(1)}}, static_cast<int>(row.integer(2)),
                        Millis{row.integer(3)}};
    });
    return lock.map([](const auto& found) { return found.value_or(RoleLock{}); });
}

Result<void> RoleLocks::countTry(const std::string& role, Millis now, const Tx&)
{
    Statement statement(m_database.connection(),
                        u"UPDATE role_locks SET failures = min(failures + 1, 1000), tried_at = :now "
                        "WHERE role = :role"_s,
                        "role");
    return statement.bind(u":now"_s, now.count()).bindText(u":role"_s, role).run();
}

Result<void> RoleLocks::rightTry(const std::string& role, const Tx&)
{
    Statement statement(m_database.connection(), u"UPDATE role_locks SET failures = 0 WHERE role = :role"_s, "role");
    return statement.bindText(u":role"_s, role).run();
}

Result<void> RoleLocks::set(const std::string& role, const std::string& secret, Timestamp at, const Tx&)
{
    Statement statement(m_database.connection(),
                        u"INSERT INTO role_locks (role, secret, set_at, failures, tried_at) "
                        "VALUES (:role, :secret, :at, 0, 0) ON CONFLICT (role) DO UPDATE SET secret = excluded.secret, "
                        "set_at = excluded.set_at, failures = 0, tried_at = 0"_s,
                        "role");
    return statement.bindText(u":role"_s, role)
        .bindText(u":secret"_s, secret)
        .bind(u":at"_s, at.time_since_epoch().count())
        .run();
}

Result<void> RoleLocks::remove(const std::string& role, const Tx&)
{
    Statement statement(m_database.connection(), u"DELETE FROM role_locks WHERE role = :role"_s, "role");
    return statement.bindText(u":role"_s, role).run();
}

} // namespace evenkeel::store
