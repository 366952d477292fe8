// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tx.h"

#include <utility>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

TxStatements::TxStatements(const QSqlDatabase& db)
    : beginWrite(db, u"BEGIN IMMEDIATE"_s, "begin")
    , beginRead(db, u"BEGIN"_s, "begin")
    , commit(db, u"COMMIT"_s, "commit")
    , rollback(db, u"ROLLBACK"_s, "rollback")
{}

Result<Tx> Tx::write(const QSqlDatabase& connection)
{
    auto own = std::make_unique<TxStatements>(connection);
    if (auto begun = own->beginWrite.run(); !begun)
        return tl::unexpected(begun.error());
    return Tx(std::move(own));
}

Result<Tx> Tx::write(TxStatements& kept)
{
    if (auto begun = kept.beginWrite.run(); !begun)
        return tl::unexpected(begun.error());
    return Tx(kept);
}

Result<Tx> Tx::read(const QSqlDatabase& connection)
{
    auto own = std::make_unique<TxStatements>(connection);
    if (auto begun = own->beginRead.run(); !begun)
        return tl::unexpected(begun.error());
    return Tx(std::move(own));
}

Tx::Tx(Tx&& other) noexcept
    : m_own(std::move(other.m_own))
    , m_statements(std::exchange(other.m_statements, nullptr))
{}

Tx::~Tx()
{
    // A failed statement (a full disk, say) may have rolled back already; then this fails and nothing is lost.
    if (m_statements != nullptr)
        (void)m_statements->rollback.run();
}

Result<void> Tx::commit()
{
    auto done = m_statements->commit.run();
    if (done)
        m_statements = nullptr;
    return done;
}

} // namespace evenkeel::store
