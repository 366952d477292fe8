// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bare_append.h"
#include "bench/measures.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <thread>

using namespace evenkeel::bench;

namespace {

constexpr int kUsage = 2;
constexpr int kNotMeasured = 3;

struct Entry
{
    std::string_view id;
    std::string_view what;
    Measure (*run)(const Places&);
};

constexpr std::array kEntries{
    Entry{"M1", "start of the process to its first window", startToWindow},
    Entry{"M2", "start of the process to its first real content on the screen", startToContent},
    Entry{"M3", "at rest: memory, processor time, wake-ups; wake-ups in a call", idle},
    Entry{"M4", "a key press in the search field to its results on the screen", keyToPaint},
    Entry{"M5", "one type-ahead query over 10,000 lines", typeAhead},
    Entry{"M6", "shipped lines found with a typo, out of order or by a synonym", foundAtAll},
    Entry{"M7", "one action: decide, hash, durable append, summary", oneAction},
    Entry{"M12", "verifying the log, an event", verifyLog},
    Entry{"M15", "a killed call: start of the process to the call offered again", offerAgain},
    Entry{"replay", "reading a call of 10,000 events and making its state", replayCall},
    Entry{"bytes", "a call of 60 events on disk", bytesOfCall},
    Entry{"editor", "a key in the editor of a pack of 20,000 lines, until it is painted", typeInEditor},
    Entry{"draft", "one change of a pack of 20,000 lines, and its undoing", editDraft},
};

int usage()
{
    std::cerr << "usage: evenkeel-bench [--json | --markdown] [--scratch FOLDER]";
    for (const auto& entry : kEntries)
        std::cerr << " [" << entry.id << ']';
    std::cerr << '\n';
    return kUsage;
}

/// What the figures depend on and may be told about a machine. Flush times drift, so they stand beside the figures.
nlohmann::ordered_json machine(const Places& places)
{
    Sample flush;
    BareAppend bare(places.scratch / "flush", 4096);
    for (int i = 0; i < 200; ++i) {
        const auto begun = Clock::now();
        bare.write();
        flush.add(Clock::now() - begun);
    }
    std::array<double, 1> load{};
    ::getloadavg(load.data(), 1);
    return {{"cores", std::thread::hardware_concurrency()},
            {"write_and_flush_4k", flush.json()},
            {"load_at_start", load.front()}};
}

std::string sentence(const nlohmann::ordered_json& machine)
{
    const auto round = [](double value) { return std::to_string(static_cast<int>(value + 0.5)); };
    const auto& flush = machine["write_and_flush_4k"];
    return std::to_string(machine["cores"].get<unsigned>()) + " cores; writing and flushing 4 KB takes " +
           round(flush["p50_us"]) + " / " + round(flush["p99_us"]) + " µs; load at the start " +
           round(machine["load_at_start"]);
}

} // namespace

int main(int argc, char** argv)
{
    int one = 1;
    const QCoreApplication application(one, argv); // the database driver is a plug-in
    bool json = false, markdown = false;
    std::vector<std::string_view> chosen;
    Places places;
    places.programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    places.scratch = std::filesystem::temp_directory_path();
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--json")
            json = true;
        else if (argument == "--markdown")
            markdown = true;
        else if (argument == "--scratch" && i + 1 < argc)
            places.scratch = argv[++i];
        else if (std::any_of(kEntries.begin(), kEntries.end(), [&](const Entry& e) { return e.id == argument; }))
            chosen.push_back(argument);
        else
            return usage();
    }
    places.scratch /= "evenkeel-bench-" + std::to_string(::getpid());
    std::filesystem::create_directories(places.scratch);
    places.scratch = std::filesystem::canonical(places.scratch);

    auto all = nlohmann::ordered_json::object();
    all["machine"] = machine(places);
    if (markdown)
        std::cout << sentence(all["machine"]) << ".\n\n" << Measure::markdownHead() << std::flush;
    else if (!json)
        std::cout << sentence(all["machine"]) << '\n' << std::flush;
    bool measured = true;
    for (const auto& entry : kEntries) {
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
            std::cout << (markdown ? measure.markdownRow() : measure.text()) << std::flush;
    }
    if (json)
        std::cout << all.dump(2) << '\n';
    std::error_code ignored;
    std::filesystem::remove_all(places.scratch, ignored);
    return measured ? EXIT_SUCCESS : kNotMeasured;
}
