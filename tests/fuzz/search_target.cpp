// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"
#include "search/line_index.h"

#include <set>

namespace evenkeel::fuzz {

namespace {

search::LineIndex sampleIndex()
{
    const auto document = [](const char* title, const char* text, const char* tags) {
        search::Document made;
        made.title = title;
        made.text = text;
        made.tags = tags;
        return made;
    };
    return search::LineIndex::build(
        {document("Refund", "I will refund the delivery fee today.", "money back charge"),
         document("", "Sorry that your parcel is late and not near you.", "delivery carrier"),
         document("Größe", "Wir tauschen die falsche Größe um, señor Ñandú.", "size"),
         document("AND OR NOT", "\"quoted\" text:col NEAR(1 2) * - ' --", "sql fts"),
         document("配達", "荷物は明日届きます", "発送"), document("Calm", "Take all the time that you need.", "")});
}

} // namespace

void search(std::string_view bytes)
{
    static const auto index = sampleIndex();
    constexpr std::size_t limit = 4;
    const auto hits = index.search(bytes, {}, limit);
    require(hits.size() <= limit, "no more is found than was asked for");
    std::set<std::uint32_t> seen;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        require(hits[i].document < index.size(), "what is found is there");
        require(seen.insert(hits[i].document).second, "what is found is found once");
    }
    require(index.search(bytes, {}, limit) == hits, "the same query finds the same");
}

} // namespace evenkeel::fuzz
