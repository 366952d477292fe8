// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pack_source.h"
#include "cli/practice_verbs.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

int practiceList(Context& context)
{
    const auto pack = context.args.empty() ? packOf(context) : packNamed(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    if (context.json) {
        nlohmann::ordered_json all = nlohmann::ordered_json::array();
        for (const auto& caller : pack->practice)
            all.push_back({{"id", caller.id},
                           {"title", caller.title},
                           {"name", caller.name},
                           {"situation", caller.situation},
                           {"summary", caller.summary},
                           {"temper", caller.temper},
                           {"calm", caller.calm},
                           {"leaves", caller.leaves}});
        context.out << all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return kGood;
    }
    for (const auto& caller : pack->practice)
        context.out << printable(caller.id) << "  " << printable(caller.title) << " (" << printable(caller.name)
                    << (caller.situation.empty() ? "" : ", " + printable(caller.situation)) << ")\n    "
                    << printable(caller.summary) << "\n";
    if (pack->practice.empty())
        context.out << "This pack has no practice callers.\n";
    return kGood;
}

} // namespace evenkeel::cli
