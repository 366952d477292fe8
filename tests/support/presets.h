// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/policy.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

/// The ten published practices as values, so that the tests of the machine need no pack. Where a practice leaves a
/// parameter open (how warnings are counted, what a time-out leads to), each preset here takes another value, so that
/// together they use every one.
namespace evenkeel::test {

inline protocol::Policy basePolicy(const std::string& id)
{
    protocol::Policy p;
    p.id = id;
    p.title = id;
    p.warnings.fill(1);
    p.notifyAtOnce = {protocol::Category::Threat};
    p.recordFields = {"category", "target", "words", "redirects", "warnings", "permission", "reason", "police"};
    p.endReasons = {{"abusive-language", "Abusive language", {protocol::Category::Insult}},
                    {"threat", "Threat", {protocol::Category::Threat}}};
    p.redirectLines.fallback = "redirect-language";
    p.warningLines.fallback = "warn-language";
    p.endLines.fallback = "end-language";
    return p;
}

inline std::vector<protocol::Policy> presets()
{
    using namespace protocol;
    std::vector<Policy> all;
    const auto add = [&](const std::string& id) -> Policy& { return all.emplace_back(basePolicy(id)); };
    {
        auto& p = add("permission-first");
        p.redirectMin = 1;
        p.permission = {true, PermissionScope::Warning, 60, PermissionFallback::Wait};
        p.immediate = {Category::Hate, Category::Threat};
        p.recoveryS = 300;
    }
    add("council-one-warning").notifyAtOnce = CategorySet::all();
    add("ombudsman-ask-or-end").carryOver = {3, 30};
    add("insult-1-obscene-3").warnings[index(Category::Obscene)] = 3;
    {
        auto& p = add("clinic-zero-tolerance");
        p.warnings.fill(0);
        p.immediate = CategorySet::all();
    }
    {
        auto& p = add("helpline");
        p.immediate = {Category::Sexual};
        p.recoveryS = 600;
    }
    {
        auto& p = add("directed-only");
        p.directedOnly = true;
        p.immediate = {Category::Obscene, Category::Sexual};
        p.permission = {true, PermissionScope::Call, 45, PermissionFallback::Transfer};
    }
    {
        auto& p = add("three-strike");
        p.warnings.fill(3);
        p.immediate = {Category::Slur};
        p.countScope = CountScope::Group;
        p.groups = {{Category::Insult, Category::Obscene, Category::Boundary, Category::Demand, Category::Other},
                    {Category::Sexual, Category::Threat, Category::Hate, Category::Slur}};
    }
    {
        auto& p = add("time-limit");
        p.timeLimitMin = 30;
        p.immediate = {Category::Threat};
        p.countScope = CountScope::Category;
        p.permission = {true, PermissionScope::Warning, 5, PermissionFallback::Allow}; // shorter than the undo window
    }
    add("never").agentMayEnd = false;
    return all;
}

inline protocol::Policy preset(const std::string& id)
{
    for (auto& p : presets()) {
        if (p.id == id)
            return p;
    }
    return {};
}

} // namespace evenkeel::test
