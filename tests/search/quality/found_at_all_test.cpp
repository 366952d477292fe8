// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_finder.h"
#include "known_queries.h"
#include "pack/codec.h"
#include "search/line_index.h"
#include "support/catch.h"
#include "support/source_files.h"

#include <map>

using namespace evenkeel;
using quality::KnownQuery;

namespace {

/// The shipped lines as the program indexes them.
struct Shipped
{
    pack::Pack pack;
    std::vector<search::Document> documents;
    search::LineIndex index;

    explicit Shipped(const std::string& id)
    {
        const auto loaded = pack::load(test::sourceFolder() / ("resources/packs/" + id + ".json"));
        REQUIRE(loaded.has_value());
        pack = *loaded;
        documents = app::lineDocuments(pack);
        index = search::LineIndex::build(documents);
    }

    [[nodiscard]] std::vector<std::size_t> find(const std::string& query, std::size_t limit) const
    {
        std::vector<std::size_t> lines;
        for (const auto& hit : index.search(query, {}, limit))
            lines.push_back(hit.document);
        return lines;
    }
};

} // namespace

TEST_CASE("a shipped line is found with a typo, with its words out of order, by a synonym")
{
    const auto* const id = GENERATE("retail-support", "atencion-cliente");
    INFO(id);
    const Shipped shipped(id);
    std::map<KnownQuery::Kind, quality::Score> scores;
    for (const auto& query : quality::knownQueries(shipped.pack, shipped.documents, 2026))
        scores[query.kind].add(query, shipped.find(query.typed, 5));
    CHECK(scores.size() == 3);
    for (const auto& [kind, score] : scores) {
        INFO(static_cast<int>(kind) << ": " << score.percentFirst() << " % first, " << score.percentInFive()
                                    << " % in the first five; missed:" << score.missed);
        CHECK(score.asked >= 300);
        CHECK(score.percentFirst() >= 90);
        CHECK(score.percentInFive() >= 98);
    }
}

TEST_CASE("in the Spanish pack accents and capitals change nothing, and a line's own tag comes first")
{
    const Shipped shipped("atencion-cliente");
    const auto ids = [&](const char* query) {
        std::vector<std::string> found;
        for (const auto line : shipped.find(query, 8))
            found.push_back(shipped.pack.lines[line].id);
        return found;
    };
    CHECK(ids("envío").size() == 8);
    CHECK(ids("envio") == ids("envío"));
    CHECK(ids("ENVÍO") == ids("envío"));
    CHECK(ids("¿niño?") == ids("nino"));
    CHECK(ids("suicidio").front().starts_with("safe-"));
    CHECK(ids("abogado").front() == "thr-lawyer"); // every line about a threat shares that tag
    CHECK(ids("me cobraron dos veces").front() == "bil-charged-twice");
}
