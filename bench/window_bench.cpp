// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"
#include "bench/process_figures.h"
#include "bench/window_probe.h"
#include "store/call_log.h"
#include "store/database.h"
#include "ui/theme/palette.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <thread>

namespace evenkeel::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kStarts = 21;
constexpr int kWarmUps = 2;
constexpr auto kSettling = 3s;
constexpr auto kWatching = 10s;
constexpr std::uint32_t kStartKey = 0xffbf; // F2, as an X keysym

struct Program
{
    std::vector<std::string> arguments;
    std::vector<std::string> variables;
    std::filesystem::path home;
};

/// With folders of its own below the scratch folder, so that the user's data stays out of it.
Program program(const Places& places, const std::string& file, const std::string& home)
{
    Program result;
    result.home = places.scratch / home;
    std::filesystem::create_directories(result.home);
    std::filesystem::permissions(result.home, std::filesystem::perms::owner_all);
    result.arguments.push_back(file);
    for (const auto* variable :
         {"EVENKEEL_DATA", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        result.variables.push_back(std::string(variable) + "=" + result.home.string());
    result.variables.push_back("QT_QPA_PLATFORM=xcb");
    return result;
}

Program evenkeel(const Places& places, const std::string& home = "evenkeel")
{
    auto result = program(places, (places.programs / "evenkeel").string(), home);
    result.arguments.insert(result.arguments.end(), {"--theme", "light"});
    // Somebody who has worked here before: the first page is for the first time only.
    if (const auto settings = result.home / "settings.ini"; !std::filesystem::exists(settings))
        std::ofstream(settings) << "[agent]\nname=Sam\n";
    return result;
}

Program bareWindow(const Places& places, bool words = false)
{
    auto result = program(places, (places.programs / "bench-bare-window").string(), "bare-window");
    result.arguments.push_back(result.home.string());
    if (words)
        result.arguments.emplace_back("words");
    return result;
}

std::optional<std::filesystem::path> installed(const std::string& name)
{
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const auto file = std::filesystem::path(folder) / name; ::access(file.c_str(), X_OK) == 0)
            return file;
    return std::nullopt;
}

enum class Until { Mapped, Content };

Clock::duration timeStart(WindowProbe& probe, const Program& program, Until until = Until::Mapped)
{
    const auto begun = Clock::now();
    Child child(program.arguments, program.variables);
    const auto window = probe.waitForWindow(child);
    if (until == Until::Content)
        probe.waitForContent(window, child);
    const auto time = Clock::now() - begun;
    std::this_thread::sleep_for(200ms); // lets it finish its start, so that closing is an ordinary one
    probe.close(window, child);
    return time;
}

/// A password manager of the same make (Qt Widgets, a list, a database), if it is there.
Sample keepassStarts(WindowProbe& probe, const Places& places)
{
    Sample sample;
    if (const auto file = installed("keepassxc")) {
        constexpr int starts = 5;
        const auto rival = program(places, file->string(), "keepassxc");
        for (int i = -kWarmUps; i < starts; ++i) {
            const auto begun = Clock::now();
            Child child(rival.arguments, rival.variables);
            (void)probe.waitForWindow(child);
            if (i >= 0)
                sample.add(Clock::now() - begun);
            child.kill();
            probe.forget();
        }
    }
    return sample;
}

struct AtRest
{
    double pssMb = 0;
    double cpuPercent = 0;
    double wakeUps = 0; ///< a second
    int threads = 0;
};

AtRest watch(pid_t id)
{
    const auto before = ProcessFigures::of(id);
    const auto begun = Clock::now();
    std::this_thread::sleep_for(kWatching);
    const auto after = ProcessFigures::of(id);
    const auto seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    const auto ticksASecond = static_cast<double>(::sysconf(_SC_CLK_TCK));
    return {static_cast<double>(before.pssKb) / 1024,
            100 * static_cast<double>(after.ticks - before.ticks) / ticksASecond / seconds,
            static_cast<double>(after.wakeUps - before.wakeUps) / seconds, after.threads};
}

AtRest watchAtRest(WindowProbe& probe, const Program& program)
{
    Child child(program.arguments, program.variables);
    const auto window = probe.waitForWindow(child);
    std::this_thread::sleep_for(kSettling);
    const auto rest = watch(child.id());
    probe.close(window, child);
    return rest;
}

/// How many calls are begun and not closed; reads what the program wrote, as the program would.
std::size_t openCalls(const Program& program)
{
    const auto database = store::Database::open(QString::fromStdString(program.home.string()));
    if (!database)
        throw std::runtime_error("the program's data cannot be opened: " + database.error().key);
    const store::CallLog log(**database);
    const auto open = log.unfinished();
    if (!open)
        throw std::runtime_error("the program's log cannot be read: " + open.error().key);
    return open->size();
}

/// In a call that a key began.
std::uint32_t startCall(WindowProbe& probe, Child& child)
{
    const auto window = probe.waitForWindow(child);
    probe.waitForContent(window, child);
    std::this_thread::sleep_for(2s); // the pack is read, the log file made ready
    probe.press(window, kStartKey);
    std::this_thread::sleep_for(1s);
    return window;
}

bool dropCaches()
{
    ::sync();
    std::ofstream out("/proc/sys/vm/drop_caches");
    return static_cast<bool>(out << "3" << std::flush);
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
    const auto keepass = keepassStarts(probe, places);
    result.unit = "ms";
    result.ours = {oursTimes, 1000};
    result.compare("a bare window with a database open", {bareTimes, 1000});
    result.goals = {{"times a bare window", result.ratio, Goal::Sense::AtMost, 1.5}};
    result.details = {{"ours", oursTimes.json()}, {"bare_window", bareTimes.json()}};
    if (keepass.size() > 0) {
        result.goals.push_back({"times KeePassXC", oursTimes.at(0.5) / keepass.at(0.5), Goal::Sense::AtMost, 0.3});
        result.details["keepassxc"] = keepass.json();
    } else {
        result.details["keepassxc"] = "not installed (scripts/setup rivals)";
    }
    return result;
}

Measure startToContent(const Places& places)
{
    constexpr int warmStarts = 15;
    constexpr int coldStarts = 3;
    Measure result;
    WindowProbe probe;
    const auto ours = evenkeel(places);
    const auto bare = bareWindow(places, true);
    Sample oursTimes, bareTimes, oursCold, bareCold;
    for (int i = -kWarmUps; i < warmStarts; ++i) {
        const auto first = timeStart(probe, bare, Until::Content);
        const auto second = timeStart(probe, ours, Until::Content);
        if (i >= 0) {
            bareTimes.add(first);
            oursTimes.add(second);
        }
    }
    for (int i = 0; i < coldStarts && dropCaches(); ++i) {
        bareCold.add(timeStart(probe, bare, Until::Content));
        dropCaches();
        oursCold.add(timeStart(probe, ours, Until::Content));
    }
    result.unit = "ms";
    result.ours = {oursTimes, 1000};
    result.compare("a bare window with one line of text", {bareTimes, 1000});
    result.goals = {{"warm, ms", result.ours.p50, Goal::Sense::AtMost, 130}};
    result.details = {{"warm", oursTimes.json()}, {"warm_bare", bareTimes.json()}};
    if (oursCold.size() > 0) {
        result.goals.push_back({"cold, ms", oursCold.at(0.5) / 1000, Goal::Sense::AtMost, 300});
        result.details["cold"] = oursCold.json();
        result.details["cold_bare"] = bareCold.json();
    } else {
        result.details["cold"] = "not measured: the caches of this system may not be dropped";
    }
    return result;
}

Measure idle(const Places& places)
{
    Measure result;
    WindowProbe probe;
    const auto bare = watchAtRest(probe, bareWindow(places));
    const auto ours = watchAtRest(probe, evenkeel(places));
    const auto caller = evenkeel(places, "in-call");
    AtRest inCall;
    {
        Child child(caller.arguments, caller.variables);
        (void)startCall(probe, child);
        inCall = watch(child.id());
    }
    probe.forget();
    if (openCalls(caller) != 1)
        throw std::runtime_error("no call was begun by the key");
    result.unit = "MB (PSS)";
    result.ours = ours.pssMb;
    result.compare("a bare window", bare.pssMb);
    result.goals = {{"times the memory of a bare window", result.ratio, Goal::Sense::AtMost, 2.1},
                    {"memory, MB", ours.pssMb, Goal::Sense::AtMost, 45},
                    {"processor time, %", ours.cpuPercent, Goal::Sense::AtMost, 0},
                    {"wake-ups a second", ours.wakeUps, Goal::Sense::AtMost, 0},
                    {"wake-ups a second in a call", inCall.wakeUps, Goal::Sense::AtMost, 1}};
    const auto details = [](const AtRest& rest) {
        return nlohmann::ordered_json{{"pss_mb", rest.pssMb},
                                      {"cpu_percent", rest.cpuPercent},
                                      {"wake_ups_a_second", rest.wakeUps},
                                      {"threads", rest.threads}};
    };
    result.details = {{"ours", details(ours)}, {"in_call", details(inCall)}, {"bare_window", details(bare)}};
    return result;
}

Measure offerAgain(const Places& places)
{
    constexpr int starts = 9;
    Measure result;
    WindowProbe probe;
    const auto ours = evenkeel(places, "killed");
    const auto bare = bareWindow(places);
    {
        Child child(ours.arguments, ours.variables);
        (void)startCall(probe, child);
        child.kill();
    }
    probe.forget();
    if (openCalls(ours) != 1)
        throw std::runtime_error("the call that was going on when the program was killed is not in the log");
    const auto banner = theme::lightPalette().warnTint.rgb() & 0xffffffU;
    Sample oursTimes, bareTimes;
    for (int i = 0; i < starts; ++i) {
        bareTimes.add(timeStart(probe, bare));
        const auto begun = Clock::now();
        Child child(ours.arguments, ours.variables);
        const auto window = probe.waitForWindow(child);
        probe.waitForColour(window, child, banner);
        oursTimes.add(Clock::now() - begun);
        child.kill(); // the call stays interrupted for the next round
        probe.forget();
    }
    result.unit = "ms";
    result.ours = {oursTimes, 1000};
    result.compare("a bare window with a database open, mapped", {bareTimes, 1000});
    result.goals = {{"ms", result.ours.p99, Goal::Sense::AtMost, 2000}};
    result.details = {{"ours", oursTimes.json()}, {"bare_window", bareTimes.json()}};
    return result;
}

} // namespace evenkeel::bench
