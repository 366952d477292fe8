// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <memory>

namespace evenkeel::pack {

/// A pack that is being worked on. Copies are cheap however many lines it has: they share the lines, and all else.
class Sheet
{
  public:
    using LinePtr = std::shared_ptr<const Line>; ///< never null

    Sheet();
    explicit Sheet(Pack pack);

    /// Everything but the lines; Pack::lines is empty.
    [[nodiscard]] const Pack& rest() const { return *m_rest; }
    [[nodiscard]] const std::shared_ptr<const Pack>& restPtr() const { return m_rest; }
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] const Line& line(std::size_t at) const { return *m_lines[at]; }
    [[nodiscard]] const std::vector<LinePtr>& lines() const { return m_lines; }

    /// The pack as a plain value. Copies every line.
    [[nodiscard]] Pack whole() const;
    /// The same with those lines only for which `keeps` holds.
    template <typename Keeps> [[nodiscard]] Pack with(Keeps keeps) const
    {
        Pack pack = *m_rest;
        for (const auto& line : m_lines)
            if (keeps(*line))
                pack.lines.push_back(*line);
        return pack;
    }

    void setRest(std::shared_ptr<const Pack> rest) { m_rest = std::move(rest); }
    void setLine(std::size_t at, LinePtr line) { m_lines[at] = std::move(line); }
    void insertLine(std::size_t at, LinePtr line);
    void removeLine(std::size_t at);

    /// By value, however the two came about.
    friend bool operator==(const Sheet& a, const Sheet& b);

  private:
    std::shared_ptr<const Pack> m_rest;
    std::vector<LinePtr> m_lines;
};

} // namespace evenkeel::pack
