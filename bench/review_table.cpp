// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/review_table.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace evenkeel::bench {

namespace {

std::string number(double value)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(value < 10 ? 2 : value < 100 ? 1 : 0) << value;
    return out.str();
}

std::string padded(std::string name)
{
    name.resize(std::max<std::size_t>(name.size(), 38), ' ');
    return name;
}

std::string pair(const Sample& sample)
{
    return sample.size() == 0 ? std::string("–")
                              : number(sample.at(0.5) / 1000) + " / " + number(sample.at(0.99) / 1000);
}

} // namespace

ReviewTable::ReviewTable(bool markdown)
    : m_markdown(markdown)
{
    if (m_markdown)
        std::cout << "| measure | question | first page p50 / p99 | any depth p50 / p99 | plain tables | times quicker "
                     "| goal |\n|---|---|---|---|---|---|---|\n";
}

void ReviewTable::row(const std::string& measure, const std::string& name, const Sample& first, const Sample& deep,
                      double plain, double goal)
{
    const double worst = std::max(first.at(0.99), deep.at(0.99)) / 1000;
    const std::string verdict = goal == 0 ? "–" : number(goal) + (worst <= goal ? "" : " **missed**");
    const std::string sep = m_markdown ? " | " : "  ";
    std::cout << (m_markdown ? "| " : "") << measure << sep << (m_markdown ? name : padded(name)) << sep << pair(first)
              << sep << pair(deep) << sep << (plain > 0 ? number(plain) : "–") << sep
              << (plain > 0 ? number(plain / std::max(0.001, first.at(0.5) / 1000)) : "–") << sep << verdict
              << (m_markdown ? " |" : "") << std::endl;
}

} // namespace evenkeel::bench
