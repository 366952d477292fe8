// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace evenkeel::app {

class LiveCall;

struct RouteView
{
    QString id, label, to;
    bool fits = false; ///< its topics name this call's situation
    friend bool operator==(const RouteView&, const RouteView&) = default;
};

struct RaisedView
{
    std::int64_t seq = 0;
    QString to, problem;
    QDate due;
    friend bool operator==(const RaisedView&, const RaisedView&) = default;
};

/// What the log can say already when an escalation is written.
struct EscalationForm
{
    bool open = false;             ///< the call still takes one
    std::vector<RouteView> routes; ///< those that fit come first
    QString problem, tried, evidence;
    QDate today;
    std::vector<RaisedView> raised; ///< in this call so far
    friend bool operator==(const EscalationForm&, const EscalationForm&) = default;
};

[[nodiscard]] EscalationForm escalationForm(const LiveCall&);

} // namespace evenkeel::app
