// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measures of reviewing a floor of a million calls (M8 to M11), each question beside the same one on plain tables.

#include "bench/figures.h"
#include "bench/process_figures.h"
#include "bench/review_floor.h"
#include "bench/review_insights.h"
#include "bench/review_questions.h"
#include "bench/review_table.h"
#include "call/machine.h"
#include "store/call_log.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

using namespace evenkeel;
using namespace evenkeel::bench;

namespace {

constexpr int kUsage = 2;
constexpr int kNotMeasured = 3;
constexpr int kRounds = 200;
constexpr int kPlainRounds = 3;
constexpr double kOpenMs = 5;

std::vector<std::string> valuesOf(const store::Database& database, const char* column)
{
    store::Statement statement(database.connection(),
                               QStringLiteral("SELECT DISTINCT %1 FROM calls WHERE length IS NOT NULL AND %1 <> ''")
                                   .arg(QLatin1String(column)),
                               "bench");
    return good(store::readAll(
        statement, +[](const store::Rows& row) { return row.text(0); }));
}

FloorFacts factsOf(const store::Database& database)
{
    FloorFacts facts{valuesOf(database, "agent"), valuesOf(database, "situation"), valuesOf(database, "outcome"), 0, 0};
    facts.first = good(store::readInteger(database.connection(), QStringLiteral("SELECT min(ord) FROM calls"), "bench"))
                      .value_or(0);
    facts.last = good(store::readInteger(database.connection(), QStringLiteral("SELECT max(ord) FROM calls"), "bench"))
                     .value_or(0);
    return facts;
}

void askAll(const store::CallLog& log, const FloorFacts& facts, PlainTables& plain, ReviewTable& table,
            const std::string& only)
{
    for (const auto& question : reviewQuestions()) {
        if ((question.measure + ' ' + question.name).find(only) == std::string::npos)
            continue;
        std::mt19937_64 dice(11);
        Sample first;
        Sample deep;
        for (int i = 0; i < kRounds; ++i) {
            auto filter = question.filter(facts, dice);
            timed(first, [&] { (void)good(log.page(filter)); });
            if (!question.deep)
                continue;
            filter.beforeOrd =
                facts.first + static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(facts.last - facts.first));
            timed(deep, [&] { (void)good(log.page(filter)); });
        }
        Sample without;
        for (int i = 0; i < kPlainRounds; ++i) {
            const auto sql = plainSql(question.filter(facts, dice));
            timed(without, [&] { (void)plain.ask(sql); });
        }
        table.row(question.measure, question.name, first, deep, without.at(0.5) / 1000, question.goalMs);
    }
}

void openCalls(const store::CallLog& log, const FloorFacts& facts, ReviewTable& table)
{
    std::mt19937_64 dice(5);
    Sample sample;
    for (int i = 0; i < kRounds; ++i) {
        store::CallFilter filter;
        filter.limit = 1;
        filter.beforeOrd =
            facts.first + 1 + static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(facts.last - facts.first));
        const auto calls = good(log.list(filter));
        if (calls.empty())
            continue;
        timed(sample, [&] { (void)call::fold(good(log.entries(calls.front().id))); });
    }
    table.row("M8", "opening a call: its entries and state", sample, {}, 0, kOpenMs);
}

int usage()
{
    std::cerr << "usage: bench-review [--markdown] [--calls N] [--only TEXT] [--scratch FOLDER]\n";
    return kUsage;
}

void measure(const std::filesystem::path& scratch, std::int64_t calls, bool markdown, const std::string& only)
{
    const auto programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const auto floor = ReviewFloor::make(programs, scratch, calls);
    PlainTables plain(floor);
    const auto before = ProcessFigures::of(::getpid());
    const auto database = good(store::Database::open(QString::fromStdString(floor.folder.string())));
    const store::CallLog log(*database);
    const auto facts = factsOf(*database);
    const auto bytes = std::filesystem::file_size(floor.folder / "evenkeel.sqlite");
    std::cout << calls << " calls in " << bytes / 1'000'000 << " MB, " << bytes / static_cast<std::uintmax_t>(calls)
              << " bytes a call";
    if (floor.made > 0)
        std::cout << ", made in " << static_cast<int>(floor.made) << " s";
    std::cout << "; milliseconds\n\n";

    ReviewTable table(markdown);
    askAll(log, facts, plain, table, only);
    if (only.empty())
        openCalls(log, facts, table);
    askInsights(*database, facts, plain, table, only);
    const auto after = ProcessFigures::of(::getpid());
    std::cout << (markdown ? "\n" : "") << "M11: memory " << before.pssKb / 1024 << " MB before, " << after.pssKb / 1024
              << " MB after all questions (of both)\n";
}

} // namespace

int main(int argc, char** argv)
{
    int one = 1;
    const QCoreApplication application(one, argv); // the database driver is a plug-in
    bool markdown = false;
    std::int64_t calls = 100'000;
    std::string only;
    std::filesystem::path scratch = std::filesystem::temp_directory_path();
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--markdown")
            markdown = true;
        else if (argument == "--calls" && i + 1 < argc)
            calls = std::strtoll(argv[++i], nullptr, 10);
        else if (argument == "--only" && i + 1 < argc)
            only = argv[++i];
        else if (argument == "--scratch" && i + 1 < argc)
            scratch = argv[++i];
        else
            return usage();
    }
    if (calls < 100)
        return usage();
    try {
        measure(std::filesystem::absolute(scratch), calls, markdown, only);
        return EXIT_SUCCESS; // whether goals are met is in the output only
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << '\n';
        return kNotMeasured;
    }
}
