// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bench/figures.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace evenkeel::bench {

/// The value, or a std::runtime_error: a measure has nothing to go on with.
template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    return std::move(*result);
}

template <typename Work> void timed(Sample& sample, const Work& work)
{
    const auto begun = Clock::now();
    work();
    sample.add(Clock::now() - begun);
}

/// Lines of figures as docs/performance.md has them, in milliseconds, written as they come.
class ReviewTable
{
  public:
    explicit ReviewTable(bool markdown);
    /// `plain`: the median on plain tables in milliseconds, 0 where it cannot be asked there. `goal`: of the worse p99,
    /// in milliseconds; 0: none.
    void row(const std::string& measure, const std::string& name, const Sample& first, const Sample& deep, double plain,
             double goal);

  private:
    bool m_markdown;
};

} // namespace evenkeel::bench
