// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string_view>

using namespace evenkeel::bench;

namespace {

constexpr int kUsage = 2;
constexpr int kNotMeasured = 3;

struct Entry
{
    std::string_view id;
    std::string_view what;
    std::function<Measure(const Places&)> run;
};

int usage()
{
    std::cerr << "usage: evenkeel-bench [--json] [--scratch FOLDER] [M1] [M3] [M5] [M7]\n";
    return kUsage;
}

} // namespace

int main(int argc, char** argv)
{
    int one = 1;
    const QCoreApplication application(one, argv); // the database driver is a plug-in
    const std::array entries{
        Entry{"M1", "start of the process to its first window, against a bare window with a database open",
              startToWindow},
        Entry{"M3", "at rest, three seconds after the start: memory, processor time, wake-ups", idle},
        Entry{"M5", "type-ahead over 10,000 lines: a query, against SQLite FTS5 with bm25 and a prefix index",
              [](const Places&) { return typeAhead(); }},
        Entry{"M7", "one action: decide, hash, durable append, summary; against a bare write and fdatasync in turn",
              oneAction},
    };
    bool json = false;
    std::vector<std::string_view> chosen;
    Places places;
    places.programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    places.scratch = std::filesystem::temp_directory_path();
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--json")
            json = true;
        else if (argument == "--scratch" && i + 1 < argc)
            places.scratch = argv[++i];
        else if (std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.id == argument; }))
            chosen.push_back(argument);
        else
            return usage();
    }
    places.scratch /= "evenkeel-bench-" + std::to_string(::getpid());
    std::filesystem::create_directories(places.scratch);
    places.scratch = std::filesystem::canonical(places.scratch);

    auto all = nlohmann::ordered_json::object();
    bool measured = true;
    for (const auto& entry : entries) {
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), entry.id) == chosen.end())
            continue;
        std::cerr << "measuring " << entry.id << " …\n";
        Measure measure;
        try {
            measure = entry.run(places);
        } catch (const std::exception& problem) {
            measure.error = problem.what();
        }
        measure.id = entry.id;
        measure.what = entry.what;
        measured = measured && measure.error.empty();
        all[measure.id] = measure.json();
        if (!json)
            std::cout << measure.table() << std::flush;
    }
    if (json)
        std::cout << all.dump(2) << '\n';
    std::error_code ignored;
    std::filesystem::remove_all(places.scratch, ignored);
    return measured ? EXIT_SUCCESS : kNotMeasured;
}
