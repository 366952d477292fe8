// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"
#include "store/call_log.h"

#include <QString>

#include <map>
#include <memory>
#include <string>

/// Calls made without a window, on a clock of their own.
namespace evenkeel::faults {

/// Moves only when told.
struct HandClock
{
    Timestamp wall{Millis{1'790'000'000'000}};
    Millis monotonic{1'000};
    void pass(Millis time)
    {
        wall += time;
        monotonic += time;
    }
    [[nodiscard]] app::Clock clock()
    {
        return {[this] { return wall; }, [this] { return monotonic; }};
    }
};

[[nodiscard]] std::shared_ptr<const pack::Pack> shippedPack();

/// Plays about `events` events of every kind and the end of the call; true: nothing was refused for want of a disk.
bool playCall(app::LiveCall& call, HandClock& time, int events);

/// Fills the database of `folder` with calls; returns how many events each of them has.
std::map<std::string, qint64> fillFolder(const QString& folder, int calls, int events);

[[nodiscard]] qint64 sum(const std::map<std::string, qint64>& calls);

} // namespace evenkeel::faults
