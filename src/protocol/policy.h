// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/category.h"

#include <array>
#include <string>
#include <vector>

namespace evenkeel::protocol {

/// What one kind of warning covers when warnings are counted (parameter `count_scope`).
enum class CountScope {
    Call,     ///< any warning of this call counts for every category (the default)
    Category, ///< a warning counts for its own category only; a caller can reset the ladder by changing insults
    Group,    ///< a warning counts for the categories of its group (Policy::groups)
};
/// How long a granted permission lasts.
enum class PermissionScope { Call, Warning };
/// What happens when nobody answered a request for permission in time.
enum class PermissionFallback {
    Allow,    ///< the warning may be given all the same
    Transfer, ///< the agent is offered to hand the call to a supervisor; no warning
    Wait,     ///< the agent may ask again; no warning
};

struct PermissionRule
{
    bool required = false;
    PermissionScope scope = PermissionScope::Warning;
    int timeoutS = 60; ///< seconds, 5–3600
    PermissionFallback fallback = PermissionFallback::Wait;
    friend bool operator==(const PermissionRule&, const PermissionRule&) = default;
};

/// Warnings of the same caller's earlier calls that still count. Zero calls: none do.
struct CarryOver
{
    int calls = 0; ///< how many of the latest earlier calls, 0–20
    int days = 0;  ///< how old they may be, 0–366
    friend bool operator==(const CarryOver&, const CarryOver&) = default;
};

struct ReviewRule
{
    std::string role = "supervisor";
    int dueH = 24;      ///< hours after the call, 1–720
    int answerDays = 7; ///< days that the agent has to acknowledge or dispute a score, 1–60
    friend bool operator==(const ReviewRule&, const ReviewRule&) = default;
};

/// Why an agent ended a call, as chosen from a list; `categories` says for which conduct it is offered first.
struct EndReason
{
    std::string id;
    std::string label;
    CategorySet categories;
    friend bool operator==(const EndReason&, const EndReason&) = default;
};

/// Line ids by category. `fallback` serves the categories that have none of their own.
struct ProtocolLines
{
    std::string fallback;
    std::array<std::string, kCategoryCount> byCategory;

    [[nodiscard]] const std::string& of(Category c) const
    {
        const auto& own = byCategory[index(c)];
        return own.empty() ? fallback : own;
    }
    friend bool operator==(const ProtocolLines&, const ProtocolLines&) = default;
};

/// The rules of one organisation, as a trainer writes them. docs/protocol.md explains every parameter; the JSON names
/// are those of the comments. Values outside their ranges are refused by the pack codec and never reach the machine.
struct Policy
{
    std::string id;
    std::string title;
    std::string summary;                        ///< one plain paragraph for the agent
    std::string disclaimer;                     ///< shown beside a preset: information, not legal advice
    std::array<int, kCategoryCount> warnings{}; ///< `warnings`: how many before the agent may end, 0–9
    int redirectMin = 0;                        ///< `redirect_min`: 0–9
    PermissionRule permission;                  ///< `permission`
    CategorySet immediate;                      ///< `immediate`: the call may be ended at once
    CategorySet notifyAtOnce;                   ///< `notify_at_once`: alerts a supervisor; a threat always does
    bool directedOnly = false;                  ///< `directed_only`: conduct not aimed at the agent opens no ladder
    CountScope countScope = CountScope::Call;   ///< `count_scope`
    std::vector<CategorySet> groups;            ///< `groups`: for CountScope::Group
    CarryOver carryOver;                        ///< `carry_over`
    int timeLimitMin = 0;                       ///< `time_limit_min`: the same demand for so long; 0 is no limit
    bool agentMayEnd = true;                    ///< `agent_may_end`
    bool endStatementRequired = true;           ///< `end_statement_required`
    std::vector<std::string> recordFields;      ///< `record_fields`: see state.h, Record
    std::vector<EndReason> endReasons;          ///< `end_reasons`
    int recoveryS = 0;                          ///< `recovery_s`: seconds, 0–3600
    ReviewRule review;                          ///< `review`
    std::vector<std::string> followUp;          ///< `follow_up`: what the house does afterwards, told to the agent
    ProtocolLines redirectLines;                ///< `lines.redirect`
    ProtocolLines warningLines;                 ///< `lines.warning`
    ProtocolLines endLines;                     ///< `lines.end`

    friend bool operator==(const Policy&, const Policy&) = default;
};

[[nodiscard]] inline int warningsNeeded(const Policy& p, Category c)
{
    return p.warnings[index(c)];
}

} // namespace evenkeel::protocol
