// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arch/finding.h"

#include <set>
#include <string>
#include <string_view>

namespace evenkeel::arch {

/// What one room may include. docs/architecture.md gives the reasons.
struct Room
{
    std::set<std::string> rooms;     ///< other rooms of src/
    std::set<std::string> qtModules; ///< such as "QtCore"; empty: a room of plain C++
    std::set<std::string> libraries; ///< first folder of other headers, such as "nlohmann"
};

/// The rule for `folder`, such as "src/call" or "ui/agent"; null for a folder that has none.
[[nodiscard]] const Room* ruleOf(std::string_view folder);

/// Every include of one file of src/ or ui/ that the rules forbid. Files elsewhere have no findings.
[[nodiscard]] Findings checkArrows(const std::string& path, std::string_view content);

/// Every room that src/<room>/CMakeLists.txt links and the rules do not allow.
[[nodiscard]] Findings checkLinks(const std::string& path, std::string_view content);

/// The Qt module that owns `header` ("QString" → "QtCore"); empty if Qt has no such header.
[[nodiscard]] std::string qtModuleOf(const std::string& header);

} // namespace evenkeel::arch
