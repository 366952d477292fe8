// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "protocol/category.h"

#include <string>
#include <variant>

/// What happened. Events are facts: apply() takes every one of them. The names in the log are in call/event_json.cpp.
/// Fields marked private hold a caller's words or a free text; they are stored apart and can be erased.
namespace evenkeel::protocol::event {

struct BreachLogged
{
    Category category = Category::Other;
    Target target = Target::Agent;
    bool directed = true;
    bool counts = true;  ///< false: logged, but opens no ladder (directed_only)
    std::string words;   ///< private
    bool atOnce = false; ///< the policy lets the agent end the call at once for this conduct
    friend bool operator==(const BreachLogged&, const BreachLogged&) = default;
};
struct SupervisorAlerted
{
    std::string cause; ///< a category's or a safety kind's name, "permission-refused"
    Target target = Target::Agent;
    friend bool operator==(const SupervisorAlerted&, const SupervisorAlerted&) = default;
};
struct RedirectSaid
{
    std::string line;
    friend bool operator==(const RedirectSaid&, const RedirectSaid&) = default;
};
struct PermissionAsked
{
    std::string reason; ///< private
    friend bool operator==(const PermissionAsked&, const PermissionAsked&) = default;
};
struct PermissionGranted
{
    std::string by;
    PermissionHow how = PermissionHow::App;
    friend bool operator==(const PermissionGranted&, const PermissionGranted&) = default;
};
struct PermissionRefused
{
    std::string by;
    PermissionHow how = PermissionHow::App;
    friend bool operator==(const PermissionRefused&, const PermissionRefused&) = default;
};
struct PermissionTimedOut
{
    friend bool operator==(const PermissionTimedOut&, const PermissionTimedOut&) = default;
};
struct TimeLimitReached
{
    friend bool operator==(const TimeLimitReached&, const TimeLimitReached&) = default;
};
struct WarningSaid
{
    Category category = Category::Other;
    std::string line;
    friend bool operator==(const WarningSaid&, const WarningSaid&) = default;
};
struct BreachStopped
{
    friend bool operator==(const BreachStopped&, const BreachStopped&) = default;
};
struct EndedByAgent
{
    std::string reason; ///< an end reason's id, or "other"
    std::string text;   ///< private: the agent's own words when the reason is "other"
    std::string line;
    friend bool operator==(const EndedByAgent&, const EndedByAgent&) = default;
};
struct EndOverridden
{
    std::string reason; ///< private: free text
    friend bool operator==(const EndOverridden&, const EndOverridden&) = default;
};
/// The ordinary end of a conversation. `protocolOpen`: conduct was open at that moment, so it is reviewed.
struct CallFinished
{
    bool protocolOpen = false;
    friend bool operator==(const CallFinished&, const CallFinished&) = default;
};
struct CallerHungUp
{
    friend bool operator==(const CallerHungUp&, const CallerHungUp&) = default;
};
struct CallDropped
{
    friend bool operator==(const CallDropped&, const CallDropped&) = default;
};
/// The softphone's word that the agent hung up. `protocolOpen`: conduct or a safety case was open, so it is reviewed.
struct AgentHungUp
{
    bool protocolOpen = false;
    friend bool operator==(const AgentHungUp&, const AgentHungUp&) = default;
};
struct CallTransferred
{
    std::string to;
    friend bool operator==(const CallTransferred&, const CallTransferred&) = default;
};
struct SafetyRaised
{
    SafetyKind kind = SafetyKind::SelfHarm;
    friend bool operator==(const SafetyRaised&, const SafetyRaised&) = default;
};
struct SafetyCleared
{
    friend bool operator==(const SafetyCleared&, const SafetyCleared&) = default;
};
struct RecordSaved
{
    std::string words; ///< private
    bool police = false;
    std::string remark; ///< private
    friend bool operator==(const RecordSaved&, const RecordSaved&) = default;
};
struct RecoveryEnded
{
    friend bool operator==(const RecoveryEnded&, const RecoveryEnded&) = default;
};
struct CallReviewed
{
    std::string by;
    friend bool operator==(const CallReviewed&, const CallReviewed&) = default;
};

} // namespace evenkeel::protocol::event

namespace evenkeel::protocol {

using Event = std::variant<event::BreachLogged, event::SupervisorAlerted, event::RedirectSaid, event::PermissionAsked,
                           event::PermissionGranted, event::PermissionRefused, event::PermissionTimedOut,
                           event::TimeLimitReached, event::WarningSaid, event::BreachStopped, event::EndedByAgent,
                           event::EndOverridden, event::CallFinished, event::CallerHungUp, event::CallDropped,
                           event::AgentHungUp, event::CallTransferred, event::SafetyRaised, event::SafetyCleared,
                           event::RecordSaved, event::RecoveryEnded, event::CallReviewed>;

} // namespace evenkeel::protocol
