// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search_projection.h"

#include "base/overloaded.h"
#include "call/private_texts.h"
#include "store/call_row.h"
#include "store/call_tags.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/search_words.h"

#include <algorithm>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// Of one text, and of one call.
constexpr std::size_t kMostWords = 20'000;

struct Spoken
{
    const std::string* line = nullptr;
    bool brief = false, full = false; ///< of a protocol line the log does not say which
};

Spoken spoken(const call::Event& event)
{
    namespace ev = call::event;
    namespace pv = protocol::event;
    return std::visit(overloaded{
                          [](const ev::LineSaid& said) {
                              return Spoken{&said.line, !said.full, said.full};
                          },
                          [](const protocol::Event& inner) {
                              return std::visit(overloaded{
                                                    [](const pv::RedirectSaid& said) {
                                                        return Spoken{&said.line, true, true};
                                                    },
                                                    [](const pv::WarningSaid& said) {
                                                        return Spoken{&said.line, true, true};
                                                    },
                                                    [](const pv::EndedByAgent& said) {
                                                        return Spoken{&said.line, true, true};
                                                    },
                                                    [](const auto&) { return Spoken{}; },
                                                },
                                                inner);
                          },
                          [](const auto&) { return Spoken{}; },
                      },
                      event);
}

std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 31U;
    value *= 0x9E3779B97F4A7C15U;
    return value ^ (value >> 29U);
}

/// The sum over a call's words tells whether they and their places are the same, in whatever order they come.
std::uint64_t weight(std::string_view word, std::uint64_t place)
{
    std::uint64_t hash = 1469598103934665603U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return mixed(hash ^ mixed(place + 1));
}

} // namespace

SearchProjection::SearchProjection(const Database& database, const QSqlDatabase& connection)
    : m_database(database)
    , m_connection(connection)
    , m_insert(connection, u"INSERT INTO call_text (rowid, body) VALUES (:ord, :body)"_s, "search index")
    , m_remove(connection, u"INSERT INTO call_text (call_text, rowid, body) VALUES ('delete', :ord, :body)"_s,
               "search index")
    , m_wordings(database, connection)
{}

Result<void> SearchProjection::empty()
{
    if (auto emptied =
            runOnce(m_connection, u"INSERT INTO call_text (call_text) VALUES ('delete-all')"_s, "search index");
        !emptied)
        return emptied;
    return m_wordings.empty();
}

Result<std::string> SearchProjection::bodyOf(CallChange::Entries entries, const call::State& state)
{
    const auto& row = makeRow(entries.front(), state, m_database).summary;
    std::string body;
    for (const auto& tag : tagsOf(row))
        body += (body.empty() ? "" : " ") + tag;

    std::size_t words = 0;
    for (const auto& entry : entries) {
        call::forEachPrivateText(entry.event, [&](std::string_view name, const std::string& text) {
            if (name == "number" || words >= kMostWords)
                return;
            const auto folded = foldedText(text, kMostWords - words);
            if (folded.empty())
                return;
            words += static_cast<std::size_t>(std::ranges::count(folded, ' ')) + 1;
            body += ' ';
            body += kTextEnd;
            body += ' ';
            body += folded;
        });
        const auto said = spoken(entry.event);
        for (const bool full : {false, true}) {
            if (said.line == nullptr || said.line->empty() || !(full ? said.full : said.brief))
                continue;
            const auto name = m_wordings.nameOf(row.pack, row.packRevision, *said.line, full);
            if (!name)
                return name;
            if (!name->empty() && words < kMostWords) {
                body += ' ' + *name;
                ++words;
            }
        }
    }
    return body;
}

Result<bool> SearchProjection::wasOver(CallChange& change)
{
    if (change.isNew())
        return false;
    if (change.follows())
        return m_latestOver;
    const auto before = change.before();
    if (!before)
        return tl::unexpected(before.error());
    return (*before)->now.protocol.ending != protocol::Ending::None;
}

Result<void> SearchProjection::write(CallChange& change)
{
    const auto was = wasOver(change);
    if (!was)
        return tl::unexpected(was.error());
    m_latestOver = change.isOver();
    std::string before;
    std::string after;
    if (*was) {
        const auto entries = change.entriesBefore();
        const auto state = change.before();
        if (!entries || !state)
            return tl::unexpected(entries ? state.error() : entries.error());
        auto body = bodyOf(*entries, **state);
        if (!body)
            return tl::unexpected(body.error());
        before = std::move(*body);
    }
    if (change.isOver()) {
        const auto entries = change.entries();
        if (!entries)
            return tl::unexpected(entries.error());
        auto body = bodyOf(*entries, change.after());
        if (!body)
            return tl::unexpected(body.error());
        after = std::move(*body);
    }
    if (before == after)
        return {};
    if (!before.empty()) {
        if (auto gone = m_remove.bind(u":ord"_s, change.place().ord).bindText(u":body"_s, before).run(); !gone)
            return gone;
    }
    if (after.empty())
        return {};
    return m_insert.bind(u":ord"_s, change.place().ord).bindText(u":body"_s, after).run();
}

Result<bool> SearchProjection::holds(CallChange& call)
{
    if (!call.isOver())
        return true;
    const auto entries = call.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto body = bodyOf(*entries, call.after());
    if (!body)
        return tl::unexpected(body.error());
    std::uint64_t sum = 0;
    std::uint64_t place = 0;
    for (std::size_t from = 0; from < body->size(); ++place) {
        const auto end = std::min(body->find(' ', from), body->size());
        sum += weight(std::string_view(*body).substr(from, end - from), place);
        from = end + 1;
    }
    m_sums[call.place().ord] = sum;
    return true;
}

Result<std::optional<std::string>> SearchProjection::endCheck()
{
    Statement terms(m_connection, u"SELECT term, doc, offset FROM call_terms"_s, "search index");
    const auto taken = forEachRow(terms, [&](const Rows& row) {
        m_sums[row.integer(1)] -= weight(row.text(0), static_cast<std::uint64_t>(row.integer(2)));
    });
    if (!taken)
        return tl::unexpected(taken.error());
    std::optional<std::int64_t> wrong;
    for (const auto& [ord, rest] : m_sums) {
        if (rest != 0 && (!wrong || ord < *wrong))
            wrong = ord;
    }
    m_sums.clear();
    if (!wrong)
        return std::nullopt;
    Statement call(m_connection, u"SELECT id FROM calls WHERE ord = :ord"_s, "search index");
    const auto id = firstText(call.bind(u":ord"_s, *wrong));
    if (!id)
        return tl::unexpected(id.error());
    return id->value_or("call_text " + std::to_string(*wrong));
}

Result<bool> SearchProjection::merge()
{
    const auto changes = [&] { return readInteger(m_connection, u"SELECT total_changes()"_s, "search index"); };
    const auto before = changes();
    if (!before)
        return tl::unexpected(before.error());
    if (auto merged =
            runOnce(m_connection, u"INSERT INTO call_text (call_text, rank) VALUES ('merge', -400)"_s, "search index");
        !merged)
        return tl::unexpected(merged.error());
    const auto after = changes();
    if (!after)
        return tl::unexpected(after.error());
    return after->value_or(0) - before->value_or(0) >= 2; // of SQLite's own documentation
}

Result<void> SearchProjection::optimize()
{
    return runOnce(m_connection, u"INSERT INTO call_text (call_text) VALUES ('optimize')"_s, "search index");
}

} // namespace evenkeel::store
