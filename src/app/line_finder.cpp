// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_finder.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

template <typename Named> std::string titleOf(const std::vector<Named>& all, const std::string& id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& named) { return named.id == id; });
    return it == all.end() ? std::string{} : it->title;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += word + ' ';
    return text;
}

template <typename Named> std::string tagsOf(const std::vector<Named>& all, const std::string& id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& named) { return named.id == id; });
    return it == all.end() ? std::string{} : joined(it->tags);
}

} // namespace

std::vector<search::Document> lineDocuments(const pack::Pack& pack)
{
    std::vector<search::Document> documents;
    documents.reserve(pack.lines.size());
    for (const auto& line : pack.lines) {
        search::Document document;
        document.step = line.step;
        document.situation = line.situation;
        document.behaviour = line.behaviour;
        document.moodMin = line.moodMin;
        document.moodMax = line.moodMax;
        if (const auto* step = pack::findStep(pack, line.step))
            document.title = step->title;
        document.title += titleOf(pack.situations, line.situation);
        document.title += titleOf(pack.behaviours, line.behaviour);
        document.title += line.use;
        for (const auto& [language, wording] : line.text)
            document.text += wording.brief + ' ' + wording.full + ' ';
        document.tags = joined(line.tags);
        document.theme = tagsOf(pack.situations, line.situation) + tagsOf(pack.behaviours, line.behaviour);
        documents.push_back(std::move(document));
    }
    return documents;
}

LineFinder::LineFinder(std::shared_ptr<const pack::Pack> pack, const std::vector<store::CallLog::LineUse>& uses)
    : m_pack(std::move(pack))
    , m_index(search::LineIndex::build(lineDocuments(*m_pack)))
    , m_recency(m_pack->lines.size(), 0)
    , m_uses(m_pack->lines.size(), 0)
{
    for (std::size_t i = 0; i < m_pack->lines.size(); ++i)
        m_places.emplace(m_pack->lines[i].id, i);

    auto byTime = uses;
    std::sort(byTime.begin(), byTime.end(), [](const auto& a, const auto& b) { return a.last < b.last; });
    std::uint32_t rank = 0;
    for (const auto& use : byTime) {
        const auto at = m_places.find(use.line);
        if (at == m_places.end())
            continue;
        m_recency[at->second] = ++rank;
        m_uses[at->second] = static_cast<std::uint32_t>(std::max(0, use.uses));
    }
}

std::vector<const pack::Line*> LineFinder::findLines(std::string_view query, const call::Facts& facts,
                                                     std::size_t limit) const
{
    auto recency = m_recency;
    auto uses = m_uses;
    for (const auto& [id, use] : facts.lines) {
        const auto at = m_places.find(id);
        if (at == m_places.end())
            continue;
        const auto afterAllOthers = static_cast<std::uint32_t>(recency.size() + 1);
        recency[at->second] = afterAllOthers + static_cast<std::uint32_t>(use.last.count() / 1000);
        uses[at->second] += static_cast<std::uint32_t>(use.said + use.copied);
    }

    search::Context context;
    context.step = call::currentStep(facts);
    context.situation = facts.situation;
    context.mood = facts.moods.empty() ? 0 : facts.moods.back().level;
    context.recency = &recency;
    context.uses = &uses;

    std::vector<const pack::Line*> lines;
    for (const auto& hit : m_index.search(query, context, limit))
        lines.push_back(&m_pack->lines[hit.document]);
    return lines;
}

std::vector<std::string> LineFinder::find(std::string_view query, const call::Facts& facts, std::size_t limit) const
{
    std::vector<std::string> ids;
    for (const auto* line : findLines(query, facts, limit))
        ids.push_back(line->id);
    return ids;
}

} // namespace evenkeel::app
