// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/proof_moves.h"

namespace evenkeel::protocol::proof {

std::vector<Move> moves(const Policy& policy, const std::vector<Category>& categories)
{
    std::vector<Move> all;
    for (const auto c : categories) {
        const std::string what = "breach " + std::string(name(c));
        all.push_back({command::LogBreach{c, Target::Agent, true, {}}, what, Jump::None, c});
        all.push_back({command::LogBreach{c, Target::Client, false, {}}, what + " not-directed", Jump::None, c});
    }
    const std::string reason = policy.endReasons.empty() ? "other" : policy.endReasons.front().id;
    const auto add = [&](Command command, const char* label, Jump jump = Jump::None) {
        all.push_back({std::move(command), label, jump, std::nullopt});
    };
    add(command::Redirect{}, "redirect");
    add(command::AskPermission{"it goes on"}, "ask-permission");
    add(command::AnswerPermission{true, "supervisor", PermissionHow::App}, "permission grant");
    add(command::AnswerPermission{false, "supervisor", PermissionHow::App}, "permission refuse");
    add(command::Tick{}, "tick just before the permission times out", Jump::BeforeTimeOut);
    add(command::Tick{}, "tick until the permission times out", Jump::ToTimeOut);
    add(command::Tick{}, "tick just before the time limit", Jump::BeforeLimit);
    add(command::Tick{}, "tick until the time limit", Jump::ToLimit);
    add(command::Warn{}, "warn");
    add(command::Stopped{}, "stopped");
    add(command::End{reason, {}}, "end");
    add(command::OverrideEnd{"no other way"}, "override-end");
    add(command::Finish{}, "finish");
    add(command::RaiseSafety{}, "safety-raise");
    add(command::ClearSafety{}, "safety-clear");
    add(command::Transfer{"supervisor"}, "transfer");
    add(command::CallerHungUp{}, "caller-hung-up");
    add(command::AgentHungUp{}, "agent-hung-up");
    return all;
}

Command withLine(const Policy& policy, const State& state, Command command)
{
    const Category c = state.breach ? state.breach->category : Category::Other;
    if (auto* redirect = std::get_if<command::Redirect>(&command))
        redirect->line = policy.redirectLines.of(c);
    if (auto* warn = std::get_if<command::Warn>(&command))
        warn->line = policy.warningLines.of(c);
    if (auto* end = std::get_if<command::End>(&command))
        end->line = policy.endLines.of(c);
    return command;
}

} // namespace evenkeel::protocol::proof
