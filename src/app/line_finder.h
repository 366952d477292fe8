// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/state.h"
#include "pack/pack.h"
#include "search/line_index.h"
#include "store/call_log.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenkeel::app {

/// The lines of a pack as things to find: names of their step, situation or behaviour, text in all languages and
/// variants, tags. Position i belongs to pack.lines[i].
[[nodiscard]] std::vector<search::Document> lineDocuments(const pack::Pack&);

/// Type-ahead over the lines of one pack, with what this agent's calls used lately. Building is for a worker thread.
class LineFinder
{
  public:
    /// `uses` of earlier calls; lines that the pack no longer has are passed over.
    LineFinder(std::shared_ptr<const pack::Pack> pack, const std::vector<store::CallLog::LineUse>& uses);

    /// Ids of lines, best first. What was said in this call counts as used most recently. Ranks by the current step,
    /// situation and mood among equals.
    [[nodiscard]] std::vector<std::string> find(std::string_view query, const call::Facts&, std::size_t limit) const;
    /// The same as lines of pack(), which live as long as it does.
    [[nodiscard]] std::vector<const pack::Line*> findLines(std::string_view query, const call::Facts&,
                                                           std::size_t limit) const;
    [[nodiscard]] const pack::Pack& pack() const { return *m_pack; }

  private:
    std::shared_ptr<const pack::Pack> m_pack;
    search::LineIndex m_index;
    std::unordered_map<std::string_view, std::size_t> m_places; ///< of the pack's lines, by id
    std::vector<std::uint32_t> m_recency;
    std::vector<std::uint32_t> m_uses;
};

} // namespace evenkeel::app
