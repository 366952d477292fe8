// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/technique_finder.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

std::vector<search::Document> documents(const std::vector<pack::Technique>& techniques)
{
    std::vector<search::Document> all;
    all.reserve(techniques.size());
    for (const auto& technique : techniques) {
        search::Document document;
        document.title = technique.name;
        document.text = technique.text;
        for (const auto& tag : technique.tags)
            document.tags += tag + ' ';
        all.push_back(std::move(document));
    }
    return all;
}

bool hasWords(std::string_view query)
{
    return query.find_first_not_of(" \t") != std::string_view::npos;
}

} // namespace

TechniqueFinder::TechniqueFinder(const std::vector<pack::Technique>& techniques)
    : m_index(search::LineIndex::build(documents(techniques)))
{
    m_channels.reserve(techniques.size());
    for (const auto& technique : techniques)
        m_channels.push_back(technique.channels);
}

std::vector<std::size_t> TechniqueFinder::find(std::string_view query, std::string_view channel) const
{
    std::vector<std::size_t> found;
    const auto take = [&](std::size_t at) {
        const auto& channels = m_channels[at];
        if (channel.empty() || std::find(channels.begin(), channels.end(), channel) != channels.end())
            found.push_back(at);
    };
    if (!hasWords(query)) {
        for (std::size_t at = 0; at < m_channels.size(); ++at)
            take(at);
        return found;
    }
    for (const auto& hit : m_index.search(query, {}, m_channels.size()))
        take(hit.document);
    return found;
}

} // namespace evenkeel::app
