// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/review_floor.h"

#include "bench/figures.h"

#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace evenkeel::bench {

namespace {

void run(sqlite3* database, const std::string& sql)
{
    char* problem = nullptr;
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &problem) == SQLITE_OK)
        return;
    const std::string why = problem != nullptr ? problem : "error";
    sqlite3_free(problem);
    throw std::runtime_error(why + ": " + sql);
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

ReviewFloor ReviewFloor::make(const std::filesystem::path& programs, const std::filesystem::path& scratch,
                              std::int64_t calls)
{
    ReviewFloor floor{scratch / ("floor-" + std::to_string(calls)), 0};
    const auto whole = floor.folder / "whole"; // a run that was stopped left half a floor
    if (std::filesystem::exists(whole))
        return floor;
    std::filesystem::remove_all(floor.folder);
    const auto begun = Clock::now();
    QProcess generate;
    generate.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto agents = std::clamp<std::int64_t>(calls / 5000, 12, 200);
    generate.start(text(programs / "evenkeel-cli"),
                   {QStringLiteral("db"), QStringLiteral("generate"), QStringLiteral("--calls"), QString::number(calls),
                    QStringLiteral("--agents"), QString::number(agents), QStringLiteral("--seed"), QStringLiteral("1"),
                    QStringLiteral("--until"), QStringLiteral("2026-11-01"), QStringLiteral("--data"),
                    text(floor.folder)});
    if (!generate.waitForFinished(-1) || generate.exitCode() != 0)
        throw std::runtime_error("no floor: " + generate.readAllStandardOutput().toStdString());
    floor.made = std::chrono::duration<double>(Clock::now() - begun).count();
    std::ofstream(whole) << calls << '\n';
    return floor;
}

PlainTables::PlainTables(const ReviewFloor& floor)
{
    const auto file = floor.folder / "plain.sqlite";
    const bool there = std::filesystem::exists(file);
    sqlite3* database = nullptr;
    const int opened = sqlite3_open(file.c_str(), &database);
    m_database.reset(database);
    if (opened != SQLITE_OK)
        throw std::runtime_error("plain tables");
    if (there)
        return;
    run(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    run(database, "ATTACH '" + (floor.folder / "evenkeel.sqlite").string() + "' AS ours");
    run(database,
        "CREATE TABLE calls AS SELECT id, started_at, agent, direction, pack, policy, length, situation, vip, "
        "ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, "
        "score, disputed, review_due, reviewed, closed FROM ours.calls");
    run(database, "CREATE TABLE texts AS SELECT e.call, p.body FROM ours.event_private p "
                  "JOIN ours.events e ON e.position = p.position WHERE e.seq > 1");
    run(database, "DETACH ours");
}

int PlainTables::ask(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(m_database.get())) + ": " + sql);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            (void)sqlite3_column_text(statement, column);
        ++rows;
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace evenkeel::bench
