// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"

#include <memory>

namespace evenkeel::ui {

/// A clock that only moves when told: minutes of a call pass in no time in the demo and in tests.
class ManualClock
{
  public:
    explicit ManualClock(Timestamp start)
        : m_now(std::make_shared<Millis>(start.time_since_epoch()))
        , m_start(*m_now)
    {}

    void advance(Millis by) { *m_now += by; }

    [[nodiscard]] app::Clock clock() const
    {
        return {[now = m_now] { return Timestamp{*now}; }, [now = m_now, start = m_start] { return *now - start; }};
    }

  private:
    std::shared_ptr<Millis> m_now;
    Millis m_start;
};

} // namespace evenkeel::ui
