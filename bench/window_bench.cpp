// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"
#include "bench/process_figures.h"
#include "bench/window_probe.h"

#include <thread>

namespace evenkeel::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kStarts = 21;
constexpr int kWarmUps = 2;
constexpr auto kSettling = 3s;
constexpr auto kWatching = 10s;

struct Program
{
    std::vector<std::string> arguments;
    std::vector<std::string> variables;
};

/// Both with folders of their own below the scratch folder, so that the user's data stays out of it.
Program program(const Places& places, const std::string& name, bool takesFolder)
{
    const auto home = places.scratch / name;
    std::filesystem::create_directories(home);
    std::filesystem::permissions(home, std::filesystem::perms::owner_all);
    Program result;
    result.arguments.push_back((places.programs / name).string());
    if (takesFolder)
        result.arguments.push_back(home.string());
    for (const auto* variable :
         {"EVENKEEL_DATA", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        result.variables.push_back(std::string(variable) + "=" + home.string());
    result.variables.push_back("QT_QPA_PLATFORM=xcb");
    return result;
}

Program evenkeel(const Places& places)
{
    return program(places, "evenkeel", false);
}
Program bareWindow(const Places& places)
{
    return program(places, "bench-bare-window", true);
}

Clock::duration timeStart(WindowProbe& probe, const Program& program)
{
    const auto begun = Clock::now();
    Child child(program.arguments, program.variables);
    const auto window = probe.waitForWindow(child);
    const auto time = Clock::now() - begun;
    std::this_thread::sleep_for(200ms); // lets it finish its start, so that closing is an ordinary one
    probe.close(window, child);
    return time;
}

struct AtRest
{
    double pssMb = 0;
    double cpuPercent = 0;
    double wakeUps = 0; ///< a second
    int threads = 0;
};

AtRest watchAtRest(WindowProbe& probe, const Program& program)
{
    Child child(program.arguments, program.variables);
    const auto window = probe.waitForWindow(child);
    std::this_thread::sleep_for(kSettling);
    const auto before = ProcessFigures::of(child.id());
    std::this_thread::sleep_for(kWatching);
    const auto after = ProcessFigures::of(child.id());
    probe.close(window, child);
    const double seconds = std::chrono::duration<double>(kWatching).count();
    return {static_cast<double>(before.pssKb) / 1024, static_cast<double>(after.ticks - before.ticks) / seconds,
            static_cast<double>(after.wakeUps - before.wakeUps) / seconds, after.threads};
}

} // namespace

Measure startToWindow(const Places& places)
{
    Measure result;
    WindowProbe probe;
    const auto ours = evenkeel(places);
    const auto bare = bareWindow(places);
    Sample oursTimes, bareTimes;
    for (int i = -kWarmUps; i < kStarts; ++i) {
        const auto first = timeStart(probe, bare);
        const auto second = timeStart(probe, ours);
        if (i >= 0) {
            bareTimes.add(first);
            oursTimes.add(second);
        }
    }
    result.unit = "ms (p50)";
    result.ours = oursTimes.at(0.5) / 1000;
    result.limit = bareTimes.at(0.5) / 1000;
    result.goals = {{"times a bare window", result.ours / result.limit, Goal::Sense::AtMost, 1.5}};
    result.details = {{"ours", oursTimes.json()}, {"bare_window", bareTimes.json()}};
    return result;
}

Measure idle(const Places& places)
{
    Measure result;
    WindowProbe probe;
    const auto bare = watchAtRest(probe, bareWindow(places));
    const auto ours = watchAtRest(probe, evenkeel(places));
    result.unit = "MB (PSS)";
    result.ours = ours.pssMb;
    result.limit = bare.pssMb;
    result.goals = {{"times the memory of a bare window", ours.pssMb / bare.pssMb, Goal::Sense::AtMost, 2.1},
                    {"memory, MB", ours.pssMb, Goal::Sense::AtMost, 45},
                    {"processor time, %", ours.cpuPercent, Goal::Sense::AtMost, 0},
                    {"wake-ups a second", ours.wakeUps, Goal::Sense::AtMost, 0}};
    const auto details = [](const AtRest& rest) {
        return nlohmann::ordered_json{{"pss_mb", rest.pssMb},
                                      {"cpu_percent", rest.cpuPercent},
                                      {"wake_ups_a_second", rest.wakeUps},
                                      {"threads", rest.threads}};
    };
    result.details = {{"ours", details(ours)}, {"bare_window", details(bare)}};
    return result;
}

} // namespace evenkeel::bench
