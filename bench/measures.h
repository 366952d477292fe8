// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

#include <filesystem>

namespace evenkeel::bench {

/// Where the programs are and where files may be written; the latter is to be on a disk, not in memory.
struct Places
{
    std::filesystem::path programs;
    std::filesystem::path scratch;

    [[nodiscard]] std::filesystem::path shippedPack() const
    {
        return programs / "../share/evenkeel/packs/retail-support.json";
    }
};

[[nodiscard]] Measure startToWindow(const Places&);  ///< M1
[[nodiscard]] Measure startToContent(const Places&); ///< M2
[[nodiscard]] Measure idle(const Places&);           ///< M3
[[nodiscard]] Measure keyToPaint(const Places&);     ///< M4
[[nodiscard]] Measure typeAhead(const Places&);      ///< M5
[[nodiscard]] Measure foundAtAll(const Places&);     ///< M6
[[nodiscard]] Measure oneAction(const Places&);      ///< M7
[[nodiscard]] Measure verifyLog(const Places&);      ///< M12
[[nodiscard]] Measure offerAgain(const Places&);     ///< M15
[[nodiscard]] Measure replayCall(const Places&);
[[nodiscard]] Measure bytesOfCall(const Places&);
[[nodiscard]] Measure editDraft(const Places&);
[[nodiscard]] Measure typeInEditor(const Places&);

} // namespace evenkeel::bench
