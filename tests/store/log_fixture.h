// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "call/machine.h"
#include "store/call_log.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/statement.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace evenkeel::store::test {

/// The value, or a failed test that names the error.
template <typename T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + " (" + result.error().detail + ")");
    return std::move(*result);
}
inline void need(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().key + " (" + result.error().detail + ")");
}
/// The error's key; "ok" without one.
template <typename T> std::string keyOf(const Result<T>& result)
{
    return result ? "ok" : result.error().key;
}

/// Tries again while others keep the database busy: on a slow disk, several that write without a pause can keep one of
/// them out for longer than the time that the program waits.
template <typename F> auto patiently(F act)
{
    auto result = act();
    for (int i = 0; i < 30 && !result && result.error().key == "store.busy"; ++i)
        result = act();
    return result;
}

inline const Timestamp kDay = std::chrono::sys_days{std::chrono::year{2026} / 3 / 14};

inline call::event::Started opening(const std::string& number = "+49 30 1234567",
                                    const std::string& name = "Ada Example")
{
    call::event::Started started;
    started.number = number;
    started.name = name;
    started.direction = "in";
    started.source = "cli";
    started.pack = "retail-support";
    started.packRevision = "1.0.0";
    started.policy = "permission-first";
    started.guide = "seven-steps";
    return started;
}

/// Appends to one call the way the application does: fold first, then write.
class Writer
{
  public:
    explicit Writer(CallLog& log, Timestamp start = kDay, std::string agent = "agent-7")
        : m_log(log)
        , m_start(start)
        , m_agent(std::move(agent))
        , m_id(makeUuid7(start))
    {}

    Result<std::vector<call::LogEntry>> tryAppend(const std::vector<call::Event>& events)
    {
        auto after = m_state;
        const Millis elapsed{1000 * m_state.seq};
        for (const auto& event : events)
            after = call::apply(std::move(after), event, elapsed);
        auto written = m_log.append({m_id, m_seq, m_start + elapsed, elapsed, m_agent}, events, after);
        if (written) {
            m_state = after;
            m_seq += static_cast<std::int64_t>(events.size());
            entries.insert(entries.end(), written->begin(), written->end());
        }
        return written;
    }
    Writer& append(const std::vector<call::Event>& events)
    {
        need(patiently([&] { return tryAppend(events); }));
        return *this;
    }

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const call::State& state() const { return m_state; }
    std::vector<call::LogEntry> entries; ///< as append() returned them

  private:
    CallLog& m_log;
    Timestamp m_start;
    std::string m_agent;
    std::string m_id;
    call::State m_state;
    std::int64_t m_seq = 0;
};

/// A data folder of its own with an open log.
struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Database> database = need(Database::open(dir.path()));
    CallLog log{*database};

    /// The database through another connection that keeps none of the house's rules.
    [[nodiscard]] std::unique_ptr<Connection> raw() const { return need(Connection::open(database->file())); }
};

/// What an upgrade or a rebuild left to be made.
inline void finish(CallLog& log)
{
    CallLog::RebuildProgress progress;
    while (need(log.rebuildMore(Millis{50}, progress))) {
    }
}

inline void run(const Connection& connection, const std::string& sql)
{
    need(runOnce(connection.database(), QString::fromStdString(sql), "test"));
}

/// Every row of a table as SQLite writes its values, in the order of the first column.
inline std::vector<std::string> dump(const QSqlDatabase& connection, const std::string& table,
                                     const std::string& columns)
{
    std::string quoted;
    for (std::size_t from = 0; from < columns.size();) {
        const auto end = std::min(columns.find(' ', from), columns.size());
        quoted += (quoted.empty() ? "" : " || ',' || ") + ("quote(" + columns.substr(from, end - from) + ")");
        from = end + 1;
    }
    Statement statement(connection, QString::fromStdString("SELECT " + quoted + " FROM " + table + " ORDER BY 1"),
                        "test");
    auto rows = need(statement.query());
    std::vector<std::string> lines;
    while (need(rows.next()))
        lines.push_back(rows.text(0));
    return lines;
}

} // namespace evenkeel::store::test
