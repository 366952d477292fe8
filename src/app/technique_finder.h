// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "search/line_index.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::app {

/// Type-ahead over the techniques of a pack, by name, text and tags. They are a few dozen: building takes well under a
/// millisecond.
class TechniqueFinder
{
  public:
    explicit TechniqueFinder(const std::vector<pack::Technique>&);

    /// Positions in the list, best first; in the order of the pack for an empty query. `channel` as in the pack
    /// ("phone"); empty means all.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view query, std::string_view channel) const;

  private:
    std::vector<std::vector<std::string>> m_channels;
    search::LineIndex m_index;
};

} // namespace evenkeel::app
