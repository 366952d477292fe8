// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/sheet.h"

#include <algorithm>
#include <utility>

namespace evenkeel::pack {

Sheet::Sheet()
    : m_rest(std::make_shared<const Pack>())
{}

Sheet::Sheet(Pack pack)
{
    m_lines.reserve(pack.lines.size());
    for (auto& line : std::exchange(pack.lines, {}))
        m_lines.push_back(std::make_shared<const Line>(std::move(line)));
    m_rest = std::make_shared<const Pack>(std::move(pack));
}

Pack Sheet::whole() const
{
    Pack pack = *m_rest;
    pack.lines.reserve(m_lines.size());
    for (const auto& line : m_lines)
        pack.lines.push_back(*line);
    return pack;
}

void Sheet::insertLine(std::size_t at, LinePtr line)
{
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), std::move(line));
}

void Sheet::removeLine(std::size_t at)
{
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(at));
}

bool operator==(const Sheet& a, const Sheet& b)
{
    return (a.m_rest == b.m_rest || *a.m_rest == *b.m_rest) &&
           std::ranges::equal(a.m_lines, b.m_lines, [](const auto& x, const auto& y) { return x == y || *x == *y; });
}

} // namespace evenkeel::pack
