// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arch/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::arch {

struct Link
{
    int line = 0;
    std::string target;
    friend bool operator==(const Link&, const Link&) = default;
};
/// The targets of [text](target) and ![text](target), outside code.
[[nodiscard]] std::vector<Link> linksOf(std::string_view markdown);

/// The anchor that a heading gets: lower case, dashes for spaces, no punctuation.
[[nodiscard]] std::string anchorOf(std::string_view heading);

/// Every relative link of `document` whose file or heading is not in `existing` (paths from the top folder; a
/// heading as "path#anchor").
[[nodiscard]] Findings checkLinkTargets(const std::string& document, std::string_view markdown,
                                        const std::vector<std::string>& existing);

/// Every file or folder of the project that `document` names as code, such as `src/base/result.h`, and that is not in
/// `existing`. Patterns with * or <> are left alone.
[[nodiscard]] Findings checkNamedFiles(const std::string& document, std::string_view markdown,
                                       const std::vector<std::string>& existing);

/// Decision records are numbered 0001, 0002 … without gaps and without the same number twice.
[[nodiscard]] Findings checkNumbers(const std::vector<std::string>& fileNames);

} // namespace evenkeel::arch
