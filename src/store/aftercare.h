// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace evenkeel::store {

/// An escalation and what became of it. What people wrote is empty after an erasure.
struct FollowUp
{
    std::string call;     ///< in which it was raised
    std::int64_t seq = 0; ///< of its event in that call
    std::string agent;    ///< who raised it
    Timestamp raisedAt{};
    std::string callerName, callerNumber;
    std::string situation, pack;
    std::string route, to, authority;
    Date due{};
    std::string problem, tried, evidence, explanation;
    bool closed = false;
    Timestamp closedAt{};
    std::string closedBy, result; ///< empty while it is open
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

struct FollowUpFilter
{
    std::string agent; ///< who raised them; empty: any
    bool openOnly = true;
    int limit = 500; ///< 1–1000
};

/// Left for the next handler of a caller, and in force.
struct CallerNote
{
    std::string call;
    std::int64_t seq = 0;
    std::string agent;
    Timestamp notedAt{};
    bool restriction = false;
    Date review{};
    std::string text;
    friend bool operator==(const CallerNote&, const CallerNote&) = default;
};

} // namespace evenkeel::store
