// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tally_projection.h"

#include "store/read_all.h"

#include <functional>
#include <utility>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostWaiting = 4096; ///< rows of the tallies; some megabytes

/// Every column of `tally_calls` beyond the key, each with `prefix`.
QString columns(const QString& prefix)
{
    QStringList all;
    for (const auto& [name, member] : call::kCounts)
        all << u"%1%2"_s.arg(prefix, QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
    return all.join(u", "_s);
}

call::Counts readCounts(const Rows& rows, int column)
{
    call::Counts counts;
    for (const auto& [name, member] : call::kCounts)
        counts.*member = rows.integer(column++);
    return counts;
}

std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 31U;
    x *= 0x9E3779B97F4A7C15U;
    x ^= x >> 29U;
    return x * 0xBF58476D1CE4E5B9U;
}

std::uint64_t weight(std::string_view kind, std::string_view name)
{
    const std::hash<std::string_view> hash;
    return mixed(hash(name) + 3 * mixed(hash(kind)));
}

std::uint64_t print(const call::Counts& counts)
{
    std::uint64_t sum = 0;
    for (const auto& [name, member] : call::kCounts)
        sum += weight("count", name) * static_cast<std::uint64_t>(counts.*member);
    return sum;
}

std::uint64_t print(call::Part part, std::string_view name, const call::PartSum& sum)
{
    const auto base = weight("part", name) + mixed(static_cast<std::uint64_t>(part) + 17);
    return mixed(base) * static_cast<std::uint64_t>(sum.n) + mixed(base + 1) * static_cast<std::uint64_t>(sum.total);
}

std::optional<Dimension> dimensionOf(std::string_view name)
{
    for (const auto dimension : {Dimension::All, Dimension::Agent, Dimension::Situation, Dimension::Revision})
        if (name == nameOf(dimension))
            return dimension;
    return std::nullopt;
}

/// The key of a row that begins with dim, day and key.
std::optional<TallyKey> keyOf(const Rows& rows)
{
    const auto dimension = dimensionOf(rows.text(0));
    if (!dimension)
        return std::nullopt;
    return TallyKey{*dimension, Date{std::chrono::days{rows.integer(1)}}, rows.text(2)};
}

void bind(Statement& statement, const TallyKey& key)
{
    statement.bindText(u":dim"_s, nameOf(key.dimension))
        .bind(u":day"_s, static_cast<std::int64_t>(key.day.time_since_epoch().count()))
        .bindText(u":key"_s, key.key);
}

QString where()
{
    return u" WHERE dim = :dim AND day = :day AND key = :key"_s;
}

} // namespace

TallyProjection::TallyProjection(const QSqlDatabase& connection)
    : m_steps(connection)
    , m_selectCalls(connection, u"SELECT %1 FROM tally_calls"_s.arg(columns({})) + where(), "tally")
    , m_selectParts(connection, u"SELECT CAST(body AS BLOB) FROM tally_parts"_s + where(), "tally")
    , m_putCalls(connection,
                 u"INSERT OR REPLACE INTO tally_calls (dim, day, key, %1) VALUES (:dim, :day, :key, %2)"_s.arg(
                     columns({}), columns(u":"_s)),
                 "tally")
    , m_putParts(connection,
                 u"INSERT OR REPLACE INTO tally_parts (dim, day, key, body) VALUES (:dim, :day, :key, "
                 "CAST(:body AS TEXT))"_s,
                 "tally")
    , m_dropCalls(connection, u"DELETE FROM tally_calls"_s + where(), "tally")
    , m_dropParts(connection, u"DELETE FROM tally_parts"_s + where(), "tally")
    , m_allCalls(connection, u"SELECT dim, day, key, %1 FROM tally_calls"_s.arg(columns({})), "check tallies")
    , m_allParts(connection, u"SELECT dim, day, key, CAST(body AS BLOB) FROM tally_parts"_s, "check tallies")
    , m_clearCalls(connection, u"DELETE FROM tally_calls"_s, "tally")
    , m_clearParts(connection, u"DELETE FROM tally_parts"_s, "tally")
{}

void TallyProjection::forget()
{
    m_waiting.clear();
    m_latest.reset();
}

Result<void> TallyProjection::empty()
{
    m_waiting.clear();
    m_latest.reset();
    if (auto cleared = m_clearCalls.run(); !cleared)
        return cleared;
    return m_clearParts.run();
}

Result<std::optional<call::Contribution>> TallyProjection::contribution(std::span<const call::LogEntry> entries,
                                                                        const call::Facts& facts)
{
    const auto& opening = facts.opening;
    const auto steps = m_steps.of(opening.pack, opening.packRevision, facts.guide);
    if (!steps)
        return tl::unexpected(steps.error());
    return call::contributionOf(entries, facts, *steps);
}

Result<void> TallyProjection::write(CallChange& change)
{
    if (change.isErasure())
        return {}; // it leaves public fields alone
    auto old = change.follows() ? std::exchange(m_latest, std::nullopt) : std::nullopt;
    if (!change.follows() && !change.isNew()) {
        const auto entries = change.entriesBefore();
        const auto before = change.before();
        if (!entries || !before)
            return tl::unexpected(entries ? before.error() : entries.error());
        auto made = contribution(*entries, (*before)->now);
        if (!made)
            return tl::unexpected(made.error());
        old = std::move(*made);
    }
    m_latest.reset();
    if (change.isOver()) {
        const auto entries = change.entries();
        if (!entries)
            return tl::unexpected(entries.error());
        auto made = contribution(*entries, change.after().now);
        if (!made)
            return tl::unexpected(made.error());
        m_latest = std::move(*made);
    }
    if (old == m_latest)
        return {};
    if (old)
        addTo(m_waiting, *old, -1);
    if (m_latest)
        addTo(m_waiting, *m_latest, 1);
    return m_waiting.size() > kMostWaiting ? flush() : Result<void>{};
}

Result<call::Figures> TallyProjection::stored(const TallyKey& key)
{
    call::Figures figures;
    bind(m_selectCalls, key);
    const auto counts = firstRow(m_selectCalls, [](const Rows& row) { return readCounts(row, 0); });
    if (!counts)
        return tl::unexpected(counts.error());
    if (!*counts)
        return figures;
    figures.counts = **counts;
    bind(m_selectParts, key);
    const auto body = firstRow(m_selectParts, [](const Rows& row) { return row.bytes(0); });
    if (!body)
        return tl::unexpected(body.error());
    if (*body) {
        const auto take = [&](call::Part part, std::string name, const call::PartSum& sum) {
            figures.parts[{part, std::move(name)}] = sum;
        };
        if (!readParts(**body, {}, take))
            return fail(Errc::Damaged, "store.damaged", "tally_parts");
    }
    return figures;
}

Result<void> TallyProjection::store(const TallyKey& key, const call::Figures& figures)
{
    if (figures == call::Figures{}) {
        bind(m_dropCalls, key);
        bind(m_dropParts, key);
        auto dropped = m_dropCalls.run();
        return dropped ? m_dropParts.run() : dropped;
    }
    bind(m_putCalls, key);
    for (const auto& [name, member] : call::kCounts)
        m_putCalls.bind(u":"_s + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                        figures.counts.*member);
    if (auto put = m_putCalls.run(); !put)
        return put;
    bind(m_putParts, key);
    return m_putParts.bindBytes(u":body"_s, writeParts(figures.parts)).run();
}

Result<void> TallyProjection::flush()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [key, change] : waiting) {
        auto figures = stored(key);
        if (!figures)
            return tl::unexpected(figures.error());
        call::add(*figures, change);
        if (auto put = store(key, *figures); !put)
            return put;
    }
    return {};
}

void TallyProjection::beginCheck()
{
    m_check.clear();
}

Result<bool> TallyProjection::holds(CallChange& call)
{
    const auto entries = call.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto made = contribution(*entries, call.after().now);
    if (!made)
        return tl::unexpected(made.error());
    if (!*made)
        return true;
    Tallies rows;
    addTo(rows, **made, 1);
    for (const auto& [key, figures] : rows) {
        auto& sum = m_check[key];
        sum += print(figures.counts);
        for (const auto& [part, n] : figures.parts)
            sum += print(part.part, part.name, n);
    }
    return true; // one call alone shows nothing: endCheck compares the sums
}

Result<std::optional<std::string>> TallyProjection::endCheck()
{
    auto left = std::exchange(m_check, {});
    std::optional<std::string> bad;
    const auto take = [&](const Rows& rows, const std::function<bool(std::uint64_t&)>& subtract) -> Result<bool> {
        const auto key = keyOf(rows);
        const auto found = key ? left.find(*key) : left.end();
        if (found == left.end() || !subtract(found->second))
            bad = "tallies of " + isoDate(Date{std::chrono::days{rows.integer(1)}});
        return !bad;
    };
    auto walked = forEachRow(m_allCalls, [&](const Rows& rows) {
        return take(rows, [&](std::uint64_t& sum) {
            sum -= print(readCounts(rows, 3));
            return true;
        });
    });
    if (walked && !bad)
        walked = forEachRow(m_allParts, [&](const Rows& rows) {
            return take(rows, [&](std::uint64_t& sum) {
                return readParts(rows.bytes(3), {}, [&](call::Part part, const std::string& name, const auto& n) {
                    sum -= print(part, name, n);
                });
            });
        });
    if (!walked)
        return tl::unexpected(walked.error());
    for (const auto& [key, sum] : left) {
        if (!bad && sum != 0)
            bad = "tallies of " + isoDate(key.day);
    }
    return bad;
}

} // namespace evenkeel::store
