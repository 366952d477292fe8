// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/encode.h"
#include "pack/names.h"

namespace evenkeel::pack {

using nlohmann::ordered_json;
using protocol::Policy;

namespace {

std::string nameOf(protocol::Category category)
{
    return std::string(protocol::name(category));
}

ordered_json names(const protocol::CategorySet& set)
{
    auto out = ordered_json::array();
    for (const auto category : protocol::kCategories)
        if (set.contains(category))
            out.push_back(nameOf(category));
    return out;
}

ordered_json warnings(const Policy& policy)
{
    const auto& counts = policy.warnings;
    if (std::all_of(counts.begin(), counts.end(), [&](int n) { return n == counts.front(); }))
        return counts.front();
    auto out = ordered_json::object();
    for (const auto category : protocol::kCategories)
        out[nameOf(category)] = counts[protocol::index(category)];
    return out;
}

ordered_json lines(const protocol::ProtocolLines& ids)
{
    auto out = ordered_json::object();
    if (!ids.fallback.empty())
        out["default"] = ids.fallback;
    for (const auto category : protocol::kCategories)
        if (const auto& id = ids.byCategory[protocol::index(category)]; !id.empty())
            out[nameOf(category)] = id;
    return out;
}

} // namespace

ordered_json toJson(const Policy& policy)
{
    ordered_json out;
    out["id"] = policy.id;
    out["title"] = policy.title;
    out["summary"] = policy.summary;
    out["disclaimer"] = policy.disclaimer;
    out["warnings"] = warnings(policy);
    out["redirect_min"] = policy.redirectMin;
    out["permission"] = {{"required", policy.permission.required},
                         {"scope", nameIn(kPermissionScopeNames, policy.permission.scope)},
                         {"timeout_s", policy.permission.timeoutS},
                         {"fallback", nameIn(kPermissionFallbackNames, policy.permission.fallback)}};
    out["immediate"] = names(policy.immediate);
    out["notify_at_once"] = names(policy.notifyAtOnce);
    out["directed_only"] = policy.directedOnly;
    out["count_scope"] = nameIn(kCountScopeNames, policy.countScope);
    auto& groups = out["groups"] = ordered_json::array();
    for (const auto& group : policy.groups)
        groups.push_back(names(group));
    out["carry_over"] = {{"calls", policy.carryOver.calls}, {"days", policy.carryOver.days}};
    out["time_limit_min"] = policy.timeLimitMin;
    out["agent_may_end"] = policy.agentMayEnd;
    out["end_statement_required"] = policy.endStatementRequired;
    out["record_fields"] = policy.recordFields;
    auto& reasons = out["end_reasons"] = ordered_json::array();
    for (const auto& reason : policy.endReasons)
        reasons.push_back(
            ordered_json{{"id", reason.id}, {"label", reason.label}, {"categories", names(reason.categories)}});
    out["recovery_s"] = policy.recoveryS;
    out["review"] = {
        {"role", policy.review.role}, {"due_h", policy.review.dueH}, {"answer_days", policy.review.answerDays}};
    out["follow_up"] = policy.followUp;
    out["lines"] = {{"redirect", lines(policy.redirectLines)},
                    {"warning", lines(policy.warningLines)},
                    {"end", lines(policy.endLines)}};
    return out;
}

} // namespace evenkeel::pack
