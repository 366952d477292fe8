// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/lint_parts.h"

#include <algorithm>
#include <map>
#include <optional>

namespace evenkeel::pack {

namespace {

using protocol::Category;
using protocol::kCategories;
using protocol::Policy;
using protocol::ProtocolLines;

std::string text(Category category)
{
    return std::string(protocol::name(category));
}

/// The first category for which `needed` holds and `lines` have no words; nothing if there is none.
template <typename F> std::optional<Category> speechless(const ProtocolLines& lines, F needed)
{
    const auto it = std::find_if(kCategories.begin(), kCategories.end(),
                                 [&](Category c) { return needed(c) && lines.of(c).empty(); });
    return it == kCategories.end() ? std::nullopt : std::optional(*it);
}

void lintWords(const Policy& p, const std::string& place, Findings& found)
{
    const auto laddered = [&](Category c) { return !p.immediate.contains(c); };
    if (p.redirectMin > 0)
        if (const auto c = speechless(p.redirectLines, laddered))
            found.add("policy.no-redirect-line", place + "/lines/redirect",
                      "A redirect is required, but there is no line for it on " + quoted(text(*c)) + ".");
    if (const auto c = speechless(p.warningLines, [&](Category x) { return laddered(x) && warningsNeeded(p, x) > 0; }))
        found.add("policy.no-warning-line", place + "/lines/warning",
                  "A warning is required, but there is no line for it on " + quoted(text(*c)) + ".");
    if (!p.agentMayEnd)
        return;
    if (p.endStatementRequired)
        if (const auto c = speechless(p.endLines, [](Category) { return true; }))
            found.add("policy.no-end-line", place + "/lines/end",
                      "An end statement is required, but there is no line for it on " + quoted(text(*c)) + ".");
    if (p.endReasons.empty())
        found.add("policy.no-end-reason", place + "/end_reasons",
                  "The agent may end the call, but has no reason to choose for the record.");
}

void lintReasons(const Policy& p, const std::string& place, Findings& found)
{
    for (std::size_t i = 0; i < p.endReasons.size(); ++i)
        if (text::cleaned(p.endReasons[i].label).empty())
            found.add("policy.reason-without-sentence", place + at("end_reasons", i),
                      "End reason " + quoted(p.endReasons[i].id) + " has no sentence that states it.");
}

void lintContradictions(const Policy& p, const std::string& place, Findings& found)
{
    const bool byGroup = p.countScope == protocol::CountScope::Group;
    if (byGroup && p.groups.empty())
        found.add("policy.groups-missing", place + "/groups", "Warnings count by group, but there are no groups.");
    if (!byGroup && !p.groups.empty())
        found.add("policy.groups-unused", place + "/groups",
                  "These groups have no effect unless count_scope is group.");
    protocol::CategorySet grouped;
    for (std::size_t g = 0; g < p.groups.size(); ++g)
        for (const auto c : kCategories) {
            if (!p.groups[g].contains(c))
                continue;
            if (grouped.contains(c))
                found.add("policy.groups-overlap", place + at("groups", g),
                          quoted(text(c)) + " stands in an earlier group as well.");
            grouped.insert(c);
        }
    if ((p.carryOver.calls == 0) != (p.carryOver.days == 0))
        found.add("policy.carry-over", place + "/carry_over",
                  "Nothing carries over unless both the calls and the days are given.");

    const bool allImmediate = p.immediate == protocol::CategorySet::all();
    const bool anyWarning = std::any_of(kCategories.begin(), kCategories.end(), [&](Category c) {
        return !p.immediate.contains(c) && warningsNeeded(p, c) > 0;
    });
    if (p.permission.required && !anyWarning)
        found.add("policy.permission-idle", place + "/permission",
                  "Permission is for warnings, and no conduct needs one before the end.");
    if (p.redirectMin > 0 && allImmediate)
        found.add("policy.redirect-idle", place + "/redirect_min",
                  "Every conduct may end the call at once, so no redirect is ever required.");
    if (!p.agentMayEnd && !p.immediate.empty())
        found.add("policy.never-ends", place + "/immediate",
                  "The agent may not end the call, so nothing may end it at once.");
    if (!p.agentMayEnd && p.timeLimitMin > 0)
        found.add("policy.never-ends", place + "/time_limit_min",
                  "The agent may not end the call, so no time limit may end it.");
}

/// Visits every line that the policy names: visit(pointer, kind, line id).
template <typename F> void eachLine(const Policy& p, const std::string& place, F visit)
{
    const std::pair<std::string, const ProtocolLines*> kinds[] = {
        {"redirect", &p.redirectLines}, {"warning", &p.warningLines}, {"end", &p.endLines}};
    const auto all = place + "/lines/";
    for (const auto& [kind, lines] : kinds) {
        auto under = all + kind;
        under += '/';
        if (!lines->fallback.empty())
            visit(under + "default", kind, lines->fallback);
        for (const auto c : kCategories)
            if (const auto& id = lines->byCategory[index(c)]; !id.empty())
                visit(under + text(c), kind, id);
    }
}

} // namespace

void lintPolicies(const Pack& pack, Findings& found)
{
    std::map<std::string, std::string> uses; // of every line, the first of an id
    for (const auto& line : pack.lines)
        uses.emplace(line.id, line.use);
    std::set<std::string> named;
    for (std::size_t i = 0; i < pack.policies.size(); ++i) {
        const auto& policy = pack.policies[i];
        const auto place = at("policies", i);
        lintWords(policy, place, found);
        lintReasons(policy, place, found);
        lintContradictions(policy, place, found);
        eachLine(policy, place, [&](const std::string& pointer, const std::string& kind, const std::string& id) {
            named.insert(id);
            const auto use = uses.find(id);
            if (use == uses.end())
                found.add("ref.unknown-line", pointer, "There is no line " + quoted(id) + ".");
            else if (use->second != kind)
                found.add("policy.line-use", pointer,
                          "Line " + quoted(id) + " is not written as a line for the use " + quoted(kind) + ".");
        });
    }
    for (std::size_t i = 0; i < pack.lines.size(); ++i) {
        const auto& line = pack.lines[i];
        const bool isLadder = line.use == "redirect" || line.use == "warning" || line.use == "end";
        if (isLadder && !named.contains(line.id))
            found.add("line.unused", at("lines", i), "No policy refers to line " + quoted(line.id) + ".");
    }
}

} // namespace evenkeel::pack
