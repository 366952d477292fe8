// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "app/pack_draft.h"
#include "bench/measures.h"
#include "bench/synthetic_lines.h"
#include "pack/codec.h"

#include <stdexcept>

namespace evenkeel::bench {

namespace {

constexpr std::size_t kLarge = 20'000;
constexpr std::size_t kSmall = 1'000;
constexpr int kEdits = 400;

/// The shipped pack with so many lines.
pack::Pack packOf(const Places& places, std::size_t lines)
{
    auto pack = pack::load(places.shippedPack());
    if (!pack)
        throw std::runtime_error(pack.error().key);
    const auto texts = syntheticLines(lines, 4);
    const auto own = pack->lines;
    pack->lines.clear();
    for (std::size_t i = 0; i < lines; ++i) {
        auto line = own[i % own.size()];
        line.id = "line-" + std::to_string(i);
        line.text[pack->language].full = texts[i].text;
        pack->lines.push_back(std::move(line));
    }
    return std::move(*pack);
}

/// One more letter in one line, and the same taken back.
Sample editAndUndo(const pack::Pack& pack)
{
    app::PackDraft draft(pack::Sheet(pack), {}, false);
    Sample sample;
    for (int i = 0; i < kEdits; ++i) {
        const auto at = static_cast<std::size_t>(i) * 37 % pack.lines.size();
        auto line = draft.sheet().line(at);
        line.text[pack.language].full += 'x';
        const auto begun = CpuClock::now();
        pack::Editing edit(draft.sheet());
        edit.setLine(at, std::move(line));
        if (!draft.perform(std::move(edit).finish("line", "/lines")) || !draft.undo())
            throw std::runtime_error("the edit was not done and undone");
        sample.add(CpuClock::now() - begun);
    }
    if (*draft.pack() != pack)
        throw std::runtime_error("undoing did not give the pack back");
    return sample;
}

Sample copies(const pack::Pack& pack)
{
    Sample sample;
    for (int i = 0; i < 30; ++i) {
        const auto begun = CpuClock::now();
        const pack::Pack copy = pack;
        sample.add(CpuClock::now() - begun);
        if (copy.lines.size() != pack.lines.size())
            throw std::runtime_error("a copy lost lines");
    }
    return sample;
}

} // namespace

Measure editDraft(const Places& places)
{
    const auto large = packOf(places, kLarge);
    const auto ours = editAndUndo(large);
    const auto small = editAndUndo(packOf(places, kSmall));
    const auto copying = copies(large);

    const auto document = pack::encode(large);
    const auto begun = CpuClock::now();
    const auto read = pack::decode(document, app::kDraftLimits);
    if (!read)
        throw std::runtime_error(read.error().key);
    const pack::Sheet opened(*read);
    const auto open = std::chrono::duration<double, std::milli>(CpuClock::now() - begun).count();
    if (opened.lineCount() != kLarge)
        throw std::runtime_error("lines were lost in opening");

    Measure result;
    result.unit = "µs";
    result.ours = {ours, 1};
    result.compare("copying the pack, as a snapshot for undo would", {copying, 1});
    result.goals = {{"to copying the pack", result.ratio, Goal::Sense::AtMost, 0.25},
                    {"p99, of a frame of 16 ms", ours.at(0.99) / 16'000, Goal::Sense::AtMost, 0.25},
                    {"opening 20,000 lines, ms", open, Goal::Sense::AtMost, 1000}};
    result.details = {{"lines_20k", ours.json()},
                      {"lines_1k", small.json()},
                      {"copying_20k", copying.json()},
                      {"open_20k_ms", open},
                      {"document_bytes", document.size()}};
    return result;
}

} // namespace evenkeel::bench
