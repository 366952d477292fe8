// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measures of reviewing a floor of a million calls (M8 to M11), each question beside the same one on plain tables.

#include "bench/figures.h"
#include "bench/process_figures.h"
#include "bench/review_floor.h"
#include "bench/review_questions.h"
#include "call/machine.h"
#include "store/call_log.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string_view>

using namespace evenkeel;
using namespace evenkeel::bench;

namespace {

constexpr int kUsage = 2;
constexpr int kNotMeasured = 3;
constexpr int kRounds = 200;
constexpr int kPlainRounds = 3;
constexpr double kOpenMs = 5;

template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    return std::move(*result);
}

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

/// As tables of docs/performance.md have it, in milliseconds.
class Table
{
  public:
    explicit Table(bool markdown)
        : m_markdown(markdown)
    {
        if (m_markdown)
            std::cout
                << "| measure | question | first page p50 / p99 | any depth p50 / p99 | plain tables | times quicker "
                   "| goal |\n|---|---|---|---|---|---|---|\n";
    }
    void row(const std::string& measure, const std::string& name, const Sample& first, const Sample& deep, double plain,
             double goal)
    {
        const auto pair = [](const Sample& sample) {
            return sample.size() == 0 ? std::string("–")
                                      : number(sample.at(0.5) / 1000) + " / " + number(sample.at(0.99) / 1000);
        };
        const double worst = std::max(first.at(0.99), deep.at(0.99)) / 1000;
        const std::string verdict = goal == 0 ? "–" : number(goal) + (worst <= goal ? "" : " **missed**");
        const std::string sep = m_markdown ? " | " : "  ";
        std::cout << (m_markdown ? "| " : "") << measure << sep << (m_markdown ? name : padded(name)) << sep
                  << pair(first) << sep << pair(deep) << sep << (plain > 0 ? number(plain) : "–") << sep
                  << (plain > 0 ? number(plain / std::max(0.001, first.at(0.5) / 1000)) : "–") << sep << verdict
                  << (m_markdown ? " |" : "") << std::endl;
    }

  private:
    static std::string number(double value)
    {
        std::ostringstream out;
        out << std::fixed << std::setprecision(value < 10 ? 2 : value < 100 ? 1 : 0) << value;
        return out.str();
    }
    static std::string padded(std::string name)
    {
        name.resize(std::max<std::size_t>(name.size(), 38), ' ');
        return name;
    }
    bool m_markdown;
};

template <typename Work> void timed(Sample& sample, const Work& work)
{
    const auto begun = Clock::now();
    work();
    sample.add(Clock::now() - begun);
}

void askAll(const store::CallLog& log, const FloorFacts& facts, PlainTables& plain, Table& table)
{
    for (const auto& question : reviewQuestions()) {
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

void openCalls(const store::CallLog& log, const FloorFacts& facts, Table& table)
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
    std::cerr << "usage: bench-review [--markdown] [--calls N] [--scratch FOLDER]\n";
    return kUsage;
}

void measure(const std::filesystem::path& scratch, std::int64_t calls, bool markdown)
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

    Table table(markdown);
    askAll(log, facts, plain, table);
    openCalls(log, facts, table);
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
    std::filesystem::path scratch = std::filesystem::temp_directory_path();
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--markdown")
            markdown = true;
        else if (argument == "--calls" && i + 1 < argc)
            calls = std::strtoll(argv[++i], nullptr, 10);
        else if (argument == "--scratch" && i + 1 < argc)
            scratch = argv[++i];
        else
            return usage();
    }
    if (calls < 100)
        return usage();
    try {
        measure(std::filesystem::absolute(scratch), calls, markdown);
        return EXIT_SUCCESS; // whether goals are met is in the output only
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << '\n';
        return kNotMeasured;
    }
}
