// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tally.h"

#include "store/statement.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace evenkeel::store {

namespace {

/// A name is the rest of its line.
std::string escaped(const std::string& name)
{
    std::string out;
    for (const char c : name) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\\' && i + 1 < text.size();
        if (pair)
            ++i;
        out += pair && text[i] == 'n' ? '\n' : text[i];
    }
    return out;
}

std::optional<call::Part> partOf(std::string_view name)
{
    const auto* found = std::ranges::find(call::kParts, name, [](const auto& one) { return one.first; });
    return found == call::kParts.end() ? std::nullopt : std::optional(found->second);
}

std::string_view nameOf(call::Part part)
{
    return std::ranges::find(call::kParts, part, [](const auto& one) { return one.second; })->first;
}

/// The word before the next space, which is taken away with it.
std::string_view word(std::string_view& line)
{
    const auto end = std::min(line.find(' '), line.size());
    const auto found = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return found;
}

bool number(std::string_view& line, std::int64_t& value)
{
    const auto text = word(line);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

/// With names as the tables have them: bytes that are no UTF-8 could make one name of two.
call::Parts stored(const call::Parts& parts)
{
    call::Parts out;
    for (const auto& [key, sum] : parts)
        call::add(out, call::Parts{{{key.part, asStored(key.name)}, sum}});
    return out;
}

} // namespace

const char* nameOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::All: return "all";
    case Dimension::Agent: return "agent";
    case Dimension::Situation: return "situation";
    case Dimension::Revision: return "revision";
    }
    return "";
}

void addTo(Tallies& tallies, const call::Contribution& contribution, int sign)
{
    const call::Figures added{contribution.figures.counts, stored(contribution.figures.parts)};
    const auto put = [&](Dimension dimension, const std::string& key) -> call::Figures& {
        auto& figures = tallies[{dimension, contribution.day, asStored(key)}];
        call::add(figures, added, sign);
        return figures;
    };
    call::add(put(Dimension::All, {}).parts, stored(contribution.lines), sign);
    put(Dimension::Agent, contribution.agent);
    put(Dimension::Situation, contribution.situation);
    put(Dimension::Revision, contribution.revision);
}

std::string writeParts(const call::Parts& parts)
{
    std::string body;
    for (const auto& [key, sum] : parts) {
        body += nameOf(key.part);
        body += ' ' + std::to_string(sum.n) + ' ' + std::to_string(sum.total) + ' ' + escaped(key.name);
        body += '\n';
    }
    return body;
}

bool readParts(std::string_view body, std::span<const call::Part> wanted, const TakePart& take)
{
    while (!body.empty()) {
        auto line = body.substr(0, std::min(body.find('\n'), body.size()));
        body.remove_prefix(std::min(line.size() + 1, body.size()));
        const auto part = partOf(word(line));
        if (!part)
            return false;
        if (!wanted.empty() && std::ranges::find(wanted, *part) == wanted.end())
            continue;
        call::PartSum sum;
        if (!number(line, sum.n) || !number(line, sum.total))
            return false;
        take(*part, unescaped(line), sum);
    }
    return true;
}

} // namespace evenkeel::store
