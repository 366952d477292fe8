// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_news.h"

#include "app/call_pack.h"
#include "store/told_revisions.h"

namespace evenkeel::app {

Result<std::optional<PackNews>> packNews(const store::Database& database, const std::string& agent,
                                         const std::shared_ptr<const pack::Pack>& pack, Timestamp now)
{
    store::ToldRevisions told(database);
    const auto last = told.find(agent, pack->id);
    if (!last)
        return tl::unexpected(last.error());
    const auto kept = keepPack(database, pack);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*last == *kept)
        return std::nullopt;
    // What they knew may be lost with a damaged file; then there is nothing to compare with.
    const auto before = *last ? keptPack(database, pack->id, **last)
                              : Result<std::shared_ptr<const pack::Pack>>(fail(Errc::NotFound, "store.no-pack"));
    PackNews news{agent,          pack->id, pack->title, before ? (*before)->revision : std::string(),
                  pack->revision, *kept,    {},          {}};
    if (before)
        news.changes = pack::diff(**before, *pack);
    // A new revision of the same words is nothing to read.
    std::erase_if(news.changes, [](const auto& change) {
        return change.section.empty() && change.fields.size() == 1 && change.fields.front().path == "revision";
    });
    if (!news.changes.empty())
        return news;
    if (auto noted = noteTold(database, news, now); !noted)
        return tl::unexpected(noted.error());
    return std::nullopt;
}

Result<void> noteTold(const store::Database& database, const PackNews& news, Timestamp now)
{
    return store::ToldRevisions(database).set(news.agent, news.pack, news.kept, now);
}

} // namespace evenkeel::app
