// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calibration.h"
#include "cli/db_verbs.h"
#include "cli/options.h"
#include "cli/review_verbs.h"

#include <cstdio>
#include <ostream>

namespace evenkeel::cli {

namespace {

using Json = nlohmann::ordered_json;
using report::Agreement;

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json toJson(const Agreement& a)
{
    Json out = {{"n", a.n},
                {"observed", a.n > 0 ? Json(static_cast<double>(a.equal) / a.n) : Json(nullptr)},
                {"kappa", number(a.kappa)},
                {"kappa_weighted", number(a.weighted)},
                {"gap", a.n > 0 ? Json(a.gap) : Json(nullptr)},
                {"undefined", nullptr}};
    if (a.undefined != Agreement::Undefined::No)
        out["undefined"] = a.undefined == Agreement::Undefined::NoPairs ? "no-pairs" : "alike";
    return out;
}

std::string text(const Agreement& a)
{
    if (a.undefined == Agreement::Undefined::NoPairs)
        return "no pair of scores";
    char line[160];
    const double share = 100.0 * a.equal / a.n;
    if (a.undefined == Agreement::Undefined::Alike)
        std::snprintf(line, sizeof line, "n %d, the same score throughout (%.0f %%): kappa is undefined", a.n, share);
    else
        std::snprintf(line, sizeof line, "n %d, equal %.0f %%, apart by %.2f, kappa %.2f, weighted %.2f", a.n, share,
                      a.gap, *a.kappa, *a.weighted);
    return line;
}

} // namespace

int reviewKappa(Context& context)
{
    const auto raters = textOption(context, "raters").value_or("");
    const auto comma = raters.find(',');
    if (comma == std::string::npos)
        return usageError(context, "Say whose scores are compared: --raters A,B.");
    const auto first = raters.substr(0, comma);
    const auto second = raters.substr(comma + 1);
    if (first.empty() || second.empty() || first == second)
        return usageError(context, "--raters takes two different names with a comma between them.");
    std::string problem;
    const auto span = daySpan(context, problem);
    if (!span)
        return usageError(context, problem);
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto found = app::calibration(*open->log, first, second, span->from, span->to);
    if (!found)
        return report(context, found.error());
    if (context.json) {
        Json criteria = Json::array();
        for (const auto& one : found->criteria) {
            Json row = {{"criterion", one.criterion}};
            row.update(toJson(one.agreement));
            row["applies_differs"] = one.applies;
            criteria.push_back(std::move(row));
        }
        const Json out = {{"raters", {first, second}},
                          {"calls", found->calls},
                          {"together", toJson(found->together)},
                          {"criteria", criteria}};
        context.out << out.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
        return kGood;
    }
    context.out << found->calls << (found->calls == 1 ? " call" : " calls") << " scored by both\n";
    context.out << "all together: " << text(found->together) << "\n";
    for (const auto& one : found->criteria) {
        context.out << "  " << printable(one.criterion) << ": " << text(one.agreement);
        if (one.applies > 0)
            context.out << "; differ " << one.applies << " times on whether it applies";
        context.out << "\n";
    }
    return kGood;
}

} // namespace evenkeel::cli
