// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/category.h"

#include <string>
#include <variant>

/// What an agent, a supervisor or a softphone wants to happen. Commands may be refused (machine.h).
namespace evenkeel::protocol::command {

struct LogBreach
{
    Category category;
    Target target = Target::Agent;
    bool directed = true;
    std::string words;
};
struct Redirect
{
    std::string line;
};
struct AskPermission
{
    std::string reason;
};
/// The supervisor's answer. `by` is a name; a spoken or chatted answer is typed in by the agent.
struct AnswerPermission
{
    bool granted = false;
    std::string by;
    PermissionHow how = PermissionHow::App;
};
struct Tick
{}; ///< lets time pass: permission time-outs, the time limit
struct Warn
{
    std::string line;
};
struct Stopped
{}; ///< the conduct stopped; stands down, keeps the count
struct End
{
    std::string reason;
    std::string line;
};
struct OverrideEnd
{
    std::string reason;
};
/// The conversation came to its ordinary end and the agent wraps up.
struct Finish
{};
struct CallerHungUp
{};
struct Dropped
{};
/// The softphone reports that the agent's side hung up. A fact: never refused while the call lives.
struct AgentHungUp
{};
struct Transfer
{
    std::string to;
};
struct RaiseSafety
{
    SafetyKind kind = SafetyKind::SelfHarm;
};
struct ClearSafety
{};
struct Record
{
    std::string words;
    bool hasPolice = false;
    bool police = false;
    std::string remark;
};
struct Recovered
{};
struct Review
{
    std::string by;
};

} // namespace evenkeel::protocol::command

namespace evenkeel::protocol {

using Command =
    std::variant<command::LogBreach, command::Redirect, command::AskPermission, command::AnswerPermission,
                 command::Tick, command::Warn, command::Stopped, command::End, command::OverrideEnd, command::Finish,
                 command::CallerHungUp, command::Dropped, command::AgentHungUp, command::Transfer, command::RaiseSafety,
                 command::ClearSafety, command::Record, command::Recovered, command::Review>;

} // namespace evenkeel::protocol
