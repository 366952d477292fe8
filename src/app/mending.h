// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/edit.h"
#include "pack/lint.h"

#include <optional>
#include <string>

/// What the program can do about a finding at one key, so that nobody has to know where in a pack which part is made.
namespace evenkeel::app {

enum class Mending {
    None,       ///< only somebody's own words help
    TakeWords,  ///< what is missing is taken from a pack to start from
    UseWords,   ///< words that are there are what the policy lacks
    AddLine,    ///< an empty line, to be written
    CopyWords,  ///< the short wording for the full one, or the other way round
    MakeField,  ///< the merge field that the words name
    Remove,     ///< what nothing needs goes
    AddLanguage ///< the pack's own language is listed
};

[[nodiscard]] Mending mendingFor(const pack::Sheet&, const pack::Finding&);

/// The edit that does it; its place is where somebody looks next: at what came in. `starter`: where words are taken
/// from, see starterPack(). Nothing if mendingFor() says None, or the finding does not hold any more.
[[nodiscard]] std::optional<pack::Edit> mended(const pack::Sheet&, const pack::Finding&, const pack::Pack& starter,
                                               const std::string& name);

} // namespace evenkeel::app
