// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/category.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::pack {

/// How a practice caller's temper moves when something happens. Causes are as in pack/cause.h.
struct Reaction
{
    std::vector<std::string> on; ///< causes; any one of them
    int by = 0;                  ///< points, −100…100: negative calms
    int most = 0;                ///< how often it counts in one call, 0–100; 0: always
    friend bool operator==(const Reaction&, const Reaction&) = default;
};

/// Something that a practice caller says, once in a call unless `again` is set.
struct Beat
{
    std::string id;
    std::vector<std::string> on;    ///< causes; any one of them brings it
    std::vector<std::string> after; ///< beats of the same caller, one of which was said before; empty: none need be
    int temperMin = 0;              ///< said at this temper …
    int temperMax = 100;            ///< … up to this one, both included
    bool again = false;             ///< may be said more than once
    std::map<std::string, std::string> text;  ///< by language
    std::optional<protocol::Category> breach; ///< the conduct that these words are
    protocol::Target target = protocol::Target::Agent;
    bool directed = true;
    std::optional<protocol::SafetyKind> safety; ///< the danger that these words tell of
    friend bool operator==(const Beat&, const Beat&) = default;
};

/// A scripted caller to practise on. Temper goes from 0 (calm) to 100; docs/pack-format.md tells of its rules.
struct PracticeCaller
{
    std::string id;
    std::string title;
    std::string summary;   ///< what is to be learnt with this caller
    std::string name;      ///< what the caller is called
    std::string situation; ///< of the pack; may be empty
    bool vip = false;
    int temper = 60;  ///< at the start, 0–100
    int drift = 0;    ///< points a minute, −60…60
    int calm = 30;    ///< won at or under, 0–100
    int leaves = 100; ///< hangs up at or over, 1–100
    std::vector<Reaction> reactions;
    std::vector<Beat> beats; ///< of those that fit a moment the first one is said
    friend bool operator==(const PracticeCaller&, const PracticeCaller&) = default;
};

} // namespace evenkeel::pack
