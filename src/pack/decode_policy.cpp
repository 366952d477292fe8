// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/decode.h"

namespace evenkeel::pack {

using nlohmann::json;
using protocol::Policy;

namespace {

constexpr int kMostWarnings = 9;

/// The category called `key`. A name that we do not know is an error and not an unknown key: a misspelt category would
/// give a policy that is laxer or stricter than its writer meant.
std::optional<protocol::Category> categoryKey(Reading& reading, const std::string& key)
{
    auto category = protocol::fromName<protocol::Category>(key);
    if (!category)
        reading.fail("pack.range");
    return category;
}

void readWarnings(ObjectReader& in, json& value, Policy& out)
{
    if (!value.is_object()) {
        int all = 1;
        in.readInteger(value, all, 0, kMostWarnings);
        out.warnings.fill(all);
        return;
    }
    ObjectReader::with(in.reading, value, [&](ObjectReader& map) {
        int fallback = 1;
        map.integer("default", fallback, 0, kMostWarnings);
        out.warnings.fill(fallback);
        map.eachMember([&](const std::string& key, json& v) {
            if (const auto category = categoryKey(in.reading, key))
                map.readInteger(v, out.warnings[protocol::index(*category)], 0, kMostWarnings);
        });
    });
}

void readLines(ObjectReader& in, protocol::ProtocolLines& out)
{
    in.id("default", out.fallback, Presence::Optional);
    in.eachMember([&](const std::string& key, json& v) {
        if (const auto category = categoryKey(in.reading, key))
            in.readId(v, out.byCategory[protocol::index(*category)]);
    });
}

void readEndReason(ObjectReader& in, protocol::EndReason& out)
{
    in.id("id", out.id);
    in.text("label", out.label);
    in.categories("categories", out.categories);
}

void readRecordFields(ObjectReader& in, Policy& out)
{
    in.elements("record_fields", [&](json& v) {
        in.readId(v, out.recordFields.emplace_back());
        if (!isOneOf(kRecordFields, out.recordFields.back()))
            in.reading.fail("pack.range");
    });
}

} // namespace

void readPolicy(ObjectReader& in, Policy& out)
{
    in.id("id", out.id);
    in.text("title", out.title);
    in.text("summary", out.summary);
    in.text("disclaimer", out.disclaimer);
    out.warnings.fill(1);
    in.member("warnings", Presence::Optional, [&](json& v) { readWarnings(in, v, out); });
    in.integer("redirect_min", out.redirectMin, 0, 9);
    in.object("permission", [&](ObjectReader& permission) {
        permission.flag("required", out.permission.required);
        permission.choice("scope", out.permission.scope, kPermissionScopeNames);
        permission.integer("timeout_s", out.permission.timeoutS, 5, 3600);
        permission.choice("fallback", out.permission.fallback, kPermissionFallbackNames);
    });
    in.categories("immediate", out.immediate);
    in.categories("notify_at_once", out.notifyAtOnce);
    in.flag("directed_only", out.directedOnly);
    in.choice("count_scope", out.countScope, kCountScopeNames);
    in.elements("groups", [&](json& group) {
        auto& set = out.groups.emplace_back();
        in.eachElement(group, [&](json& v) { in.readCategory(v, set); });
    });
    in.object("carry_over", [&](ObjectReader& carry) {
        carry.integer("calls", out.carryOver.calls, 0, 20);
        carry.integer("days", out.carryOver.days, 0, 366);
    });
    in.integer("time_limit_min", out.timeLimitMin, 0, 600);
    in.flag("agent_may_end", out.agentMayEnd);
    in.flag("end_statement_required", out.endStatementRequired);
    readRecordFields(in, out);
    in.objects("end_reasons", out.endReasons, readEndReason);
    in.integer("recovery_s", out.recoveryS, 0, 3600);
    in.object("review", [&](ObjectReader& review) {
        review.text("role", out.review.role);
        review.integer("due_h", out.review.dueH, 1, 720);
        review.integer("answer_days", out.review.answerDays, 1, 60);
    });
    in.texts("follow_up", out.followUp);
    in.object("lines", [&](ObjectReader& lines) {
        lines.object("redirect", [&](ObjectReader& r) { readLines(r, out.redirectLines); });
        lines.object("warning", [&](ObjectReader& r) { readLines(r, out.warningLines); });
        lines.object("end", [&](ObjectReader& r) { readLines(r, out.endLines); });
    });
}

} // namespace evenkeel::pack
