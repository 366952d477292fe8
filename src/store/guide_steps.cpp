// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/guide_steps.h"

#include "store/read_all.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

// SQLite reads the few ids in a tenth of the time that it takes to make a pack of the text.
GuideSteps::GuideSteps(const QSqlDatabase& connection)
    : m_select(connection,
               u"SELECT json_extract(g.value, '$.id'), json_extract(s.value, '$.id') "
               "FROM (SELECT CASE WHEN json_valid(body) THEN body ELSE '{}' END AS body "
               "      FROM pack_revisions WHERE id = :pack AND revision = :revision) p, "
               "json_each(p.body, '$.guides') g, json_each(g.value, '$.steps') s ORDER BY g.key, s.key"_s,
               "guide steps")
{}

Result<GuideSteps::Guides> GuideSteps::read(const std::string& pack, const std::string& revision)
{
    Guides guides;
    const auto walked = forEachRow(m_select.bindText(u":pack"_s, pack).bindText(u":revision"_s, revision),
                                   [&](const Rows& row) { guides[row.text(0)].push_back(row.text(1)); });
    if (!walked)
        return tl::unexpected(walked.error());
    return guides;
}

Result<std::vector<std::string>> GuideSteps::of(const std::string& pack, const std::string& revision,
                                                const std::string& guide)
{
    auto known = m_known.find({pack, revision});
    if (known == m_known.end()) {
        auto guides = read(pack, revision);
        if (!guides)
            return tl::unexpected(guides.error());
        if (guides->empty()) // it may be kept later
            return std::vector<std::string>{};
        known = m_known.emplace(std::pair(pack, revision), std::move(*guides)).first;
    }
    const auto found = known->second.find(guide);
    return found == known->second.end() ? std::vector<std::string>{} : found->second;
}

} // namespace evenkeel::store
