// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_finder.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "search/line_index.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr int kUsualLimit = 10;

/// Where a line belongs, as "step listen".
std::string placeOf(const pack::Line& line)
{
    for (const auto& [kind, id] : {std::pair{"step ", &line.step},
                                   {"situation ", &line.situation},
                                   {"behaviour ", &line.behaviour},
                                   {"use ", &line.use}})
        if (!id->empty())
            return kind + *id;
    return {};
}

} // namespace

int packSearch(Context& context)
{
    const auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    const auto index = search::LineIndex::build(app::lineDocuments(*pack));
    const auto limit = static_cast<std::size_t>(context.limit.value_or(kUsualLimit));
    auto hits = nlohmann::json::array();
    for (const auto& hit : index.search(context.args[1], {}, limit)) {
        const auto& line = pack->lines.at(hit.document);
        const auto& text = pack::wordingOf(*pack, line, pack->language).brief;
        if (context.json)
            hits.push_back({{"line", line.id}, {"place", placeOf(line)}, {"score", hit.score}, {"short", text}});
        else
            context.out << line.id << " (" << placeOf(line) << ")\n    " << printable(text) << "\n";
    }
    if (context.json)
        printJson(context, {{"hits", std::move(hits)}});
    return kGood;
}

} // namespace evenkeel::cli
