// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "cli/pack_source.h"
#include "cli/policy_verbs.h"
#include "pack/codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace evenkeel::cli {

using nlohmann::json;

int policyList(Context& context)
{
    const auto pack = packOf(context);
    if (!pack)
        return refused(context, pack.error());
    auto list = json::array();
    for (const auto& policy : pack->policies) {
        if (context.json)
            list.push_back({{"id", policy.id}, {"title", policy.title}, {"summary", policy.summary}});
        else
            context.out << policy.id << ": " << printable(policy.title) << "\n    " << printable(policy.summary)
                        << "\n";
    }
    if (context.json)
        printJson(context, {{"pack", pack->id}, {"policies", std::move(list)}});
    return kGood;
}

int policyShow(Context& context)
{
    const auto pack = packOf(context);
    if (!pack)
        return refused(context, pack.error());
    const auto* policy = pack::findPolicy(*pack, context.args[0]);
    if (!policy)
        return refused(context, {Errc::NotFound, "policy.unknown", printable(context.args[0])});
    const auto text = pack::encodePolicy(*policy);
    if (context.json) {
        printJson(context, json::parse(text));
        return kGood;
    }
    // The written form is the one that a trainer knows from the pack, and people can read it.
    for (const auto& line : text::split(text, '\n')) {
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        if (!line.empty())
            context.out << line.substr(0, indent) << printable(std::string_view(line).substr(indent)) << "\n";
    }
    return kGood;
}

} // namespace evenkeel::cli
