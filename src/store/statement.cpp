// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/read_all.h"
#include "store/sql_error.h"

#include <QSqlError>
#include <QVariant>

namespace evenkeel::store {

namespace {

QString toQt(std::string_view text)
{
    auto out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    while (out.startsWith(QChar::ByteOrderMark))
        out.remove(0, 1);
    return out.isNull() ? QString(QLatin1String("")) : out; // a null string would be bound as NULL
}

} // namespace

std::string asStored(std::string_view text)
{
    return toQt(text).toStdString();
}

Rows::Rows(Rows&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{}

Rows::~Rows()
{
    if (m_statement != nullptr)
        m_statement->m_query.finish();
}

Result<bool> Rows::next()
{
    auto& query = m_statement->m_query;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError(), m_statement->m_place));
    return false;
}

bool Rows::isNull(int column) const
{
    return m_statement->m_query.isNull(column);
}

std::int64_t Rows::integer(int column) const
{
    return m_statement->m_query.value(column).toLongLong();
}

std::optional<std::int64_t> Rows::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string Rows::text(int column) const
{
    return m_statement->m_query.value(column).toString().toStdString();
}

std::string Rows::bytes(int column) const
{
    return rawBytes(column).toStdString();
}

QByteArray Rows::rawBytes(int column) const
{
    return m_statement->m_query.value(column).toByteArray();
}

Statement::Statement(const QSqlDatabase& connection, const QString& sql, const char* place)
    : m_query(connection)
    , m_sql(sql)
    , m_place(place)
{
    m_query.setForwardOnly(true); // else every row that was read stays in memory
}

Statement& Statement::bind(const QString& name, std::int64_t value)
{
    return bind(name, std::optional(value));
}

// Binding needs a prepared query; a failed preparation is reported by execute().
Statement& Statement::bind(const QString& name, std::optional<std::int64_t> value)
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    m_query.bindValue(name, value ? QVariant(static_cast<qlonglong>(*value)) : QVariant());
    return *this;
}

Statement& Statement::bindText(const QString& name, std::string_view value)
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    m_query.bindValue(name, toQt(value));
    return *this;
}

Statement& Statement::bindBytes(const QString& name, std::optional<std::string_view> value)
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    if (!value) {
        m_query.bindValue(name, QVariant());
        return *this;
    }
    QByteArray bytes(value->data(), static_cast<qsizetype>(value->size()));
    if (bytes.isNull())
        bytes = QByteArray("");
    m_query.bindValue(name, bytes);
    return *this;
}

Result<void> Statement::execute()
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(errorOf(m_query.lastError(), m_place));
    return {};
}

Result<void> Statement::run()
{
    auto done = execute();
    m_changed = done ? m_query.numRowsAffected() : 0; // not known any more once finished
    m_query.finish();
    return done;
}

Result<Rows> Statement::query()
{
    if (auto done = execute(); !done) {
        m_query.finish();
        return tl::unexpected(done.error());
    }
    return Rows(*this);
}

Result<void> runOnce(const QSqlDatabase& connection, const QString& sql, const char* place)
{
    return Statement(connection, sql, place).run();
}

Result<std::optional<std::int64_t>> readInteger(const QSqlDatabase& connection, const QString& sql, const char* place)
{
    Statement statement(connection, sql, place);
    return firstRow(statement, [](const Rows& row) { return row.optionalInteger(0); }).map([](const auto& found) {
        return found.value_or(std::nullopt);
    });
}

} // namespace evenkeel::store
