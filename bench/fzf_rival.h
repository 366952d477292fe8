// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::bench {

/// The same search by `fzf --filter`: a process for each query, as it is used from scripts and editors.
class FzfRival
{
  public:
    [[nodiscard]] static bool installed();
    /// Writes the lines to a file in `folder`.
    FzfRival(const std::vector<search::Document>&, const std::filesystem::path& folder);

    /// Places of the lines, best first. Only letters, digits and spaces of the query are taken.
    [[nodiscard]] std::vector<std::size_t> search(std::string_view query, std::size_t limit) const;

  private:
    std::filesystem::path m_file;
};

} // namespace evenkeel::bench
