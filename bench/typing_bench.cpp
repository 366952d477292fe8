// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"
#include "bench/other_program.h"

#include <cstdlib>
#include <stdexcept>

namespace evenkeel::bench {

namespace {

nlohmann::ordered_json runTyping(const Places& places)
{
    if (std::getenv("DISPLAY") == nullptr)
        throw std::runtime_error("no X display (scripts/bench starts one with Xvfb)");
    const auto folder = places.scratch / "typing";
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    const auto command = "QT_QPA_PLATFORM=xcb HOME='" + folder.string() + "' XDG_RUNTIME_DIR='" + folder.string() +
                         "' '" + (places.programs / "bench-typing").string() + "' '" + places.shippedPack().string() +
                         "' '" + folder.string() + "' 1000 200 10000 400 100000 400";
    auto result = runOther(command);
    if (!result.is_array() || result.size() != 3)
        throw std::runtime_error("bench-typing: " + result.dump());
    return result;
}

} // namespace

Measure keyToPaint(const Places& places)
{
    const auto runs = runTyping(places);
    const auto ms = [&](std::size_t run, const char* what, const char* part) {
        return runs.at(run).at(what).at(part).get<double>() / 1000;
    };
    Figure ours(ms(1, "key_to_paint", "p50_us")), painting(ms(1, "painting_alone", "p50_us"));
    ours.p99 = ms(1, "key_to_paint", "p99_us");
    painting.p99 = ms(1, "painting_alone", "p99_us");
    Measure result;
    result.unit = "ms (10k lines)";
    result.ours = ours;
    result.compare("painting the field and its results again", painting);
    result.goals = {{"10k: p99, ms", ours.p99, Goal::Sense::AtMost, 4},
                    {"100k: p99, ms", ms(2, "key_to_paint", "p99_us"), Goal::Sense::AtMost, 8}};
    result.details = {{"lines_1k", runs.at(0)}, {"lines_10k", runs.at(1)}, {"lines_100k", runs.at(2)}};
    return result;
}

} // namespace evenkeel::bench
