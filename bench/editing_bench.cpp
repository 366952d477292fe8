// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"
#include "bench/other_program.h"

#include <cstdlib>
#include <stdexcept>

namespace evenkeel::bench {

Measure typeInEditor(const Places& places)
{
    if (std::getenv("DISPLAY") == nullptr)
        throw std::runtime_error("no X display (scripts/bench starts one with Xvfb)");
    const auto folder = places.scratch / "editing";
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    const auto runs = runOther("QT_QPA_PLATFORM=xcb HOME='" + folder.string() + "' XDG_RUNTIME_DIR='" +
                               folder.string() + "' '" + (places.programs / "bench-editing").string() + "' '" +
                               places.shippedPack().string() + "' '" + folder.string() + "' 1000 100 20000 200");
    if (!runs.is_array() || runs.size() != 2)
        throw std::runtime_error("bench-editing: " + runs.dump());
    const auto ms = [&](const char* what, const char* part) {
        return runs.at(1).at(what).at(part).get<double>() / 1000;
    };
    Figure ours(ms("key_to_paint", "p50_us")), bare(ms("bare_field", "p50_us"));
    ours.p99 = ms("key_to_paint", "p99_us");
    bare.p99 = ms("bare_field", "p99_us");
    Measure result;
    result.unit = "ms (20k lines)";
    result.ours = ours;
    result.compare("the same key in a field of its own", bare);
    const double opening = runs.at(1).at("opening_us").get<double>() / 1000;
    const double decoding = runs.at(1).at("decoding_us").get<double>() / 1000;
    result.goals = {
        {"p99 of a frame of 16 ms", ours.p99 / 16, Goal::Sense::AtMost, 1},
        {"longest work after it, p99 of a frame", ms("longest_piece_after", "p99_us") / 16, Goal::Sense::AtMost, 1},
        {"opening, to reading the file alone", opening / decoding, Goal::Sense::AtMost, 2},
        {"opening, ms", opening, Goal::Sense::AtMost, 1000}};
    result.details = {{"lines_1k", runs.at(0)}, {"lines_20k", runs.at(1)}};
    return result;
}

} // namespace evenkeel::bench
