// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tx.h"

#include "store/statement.h"

#include <utility>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<Tx> Tx::write(const QSqlDatabase& connection)
{
    if (auto begun = runOnce(connection, u"BEGIN IMMEDIATE"_s, "begin"); !begun)
        return tl::unexpected(begun.error());
    return Tx(connection);
}

Result<Tx> Tx::read(const QSqlDatabase& connection)
{
    if (auto begun = runOnce(connection, u"BEGIN"_s, "begin"); !begun)
        return tl::unexpected(begun.error());
    return Tx(connection);
}

Tx::Tx(Tx&& other) noexcept
    : m_connection(other.m_connection)
    , m_open(std::exchange(other.m_open, false))
{}

Tx::~Tx()
{
    // A failed statement (a full disk, say) may have rolled back already; then this fails and nothing is lost.
    if (m_open)
        (void)runOnce(m_connection, u"ROLLBACK"_s, "rollback");
}

Result<void> Tx::commit()
{
    auto done = runOnce(m_connection, u"COMMIT"_s, "commit");
    m_open = !done;
    return done;
}

} // namespace evenkeel::store
