// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/process_figures.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace evenkeel::bench {

namespace {

std::int64_t valueOf(const std::filesystem::path& file, const std::string& key)
{
    std::ifstream in(file);
    std::string line;
    while (std::getline(in, line))
        if (line.rfind(key, 0) == 0)
            return std::stoll(line.substr(key.size()));
    throw std::runtime_error("no " + key + " in " + file.string());
}

} // namespace

ProcessFigures ProcessFigures::of(pid_t id)
{
    const auto folder = std::filesystem::path("/proc") / std::to_string(id);
    ProcessFigures figures;
    figures.pssKb = valueOf(folder / "smaps_rollup", "Pss:");
    for (const auto& task : std::filesystem::directory_iterator(folder / "task")) {
        figures.wakeUps += valueOf(task.path() / "status", "voluntary_ctxt_switches:");
        ++figures.threads;
    }
    std::ifstream in(folder / "stat");
    std::string stat;
    std::getline(in, stat);
    std::istringstream fields(stat.substr(stat.rfind(')') + 2)); // a name may hold spaces
    std::string skipped;
    for (int i = 0; i < 11; ++i) // to utime, field 14
        fields >> skipped;
    std::int64_t user = 0, system = 0;
    fields >> user >> system;
    figures.ticks = user + system;
    return figures;
}

} // namespace evenkeel::bench
