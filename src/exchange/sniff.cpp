// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff.h"

#include "exchange/csv_reader.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace evenkeel::exchange {

namespace {

bool holds(std::string_view text, std::initializer_list<std::string_view> any)
{
    return std::ranges::any_of(any, [&](std::string_view each) { return text.find(each) != std::string_view::npos; });
}

Format ofJson(std::string_view text)
{
    if (holds(text, {"\"short_code\""}))
        return Format::Chatwoot;
    if (holds(text, {"\"macros\"", "\"macro\"", "\"actions\""}))
        return Format::Zendesk;
    return holds(text, {"\"categories\"", "\"section\"", "\"responses\"", "\"questions\""}) ? Format::Twilio
                                                                                            : Format::Chatwoot;
}

Format ofYaml(std::string_view text)
{
    return text.starts_with("matches:") || holds(text, {"\nmatches:", "\nglobal_vars:", "trigger:", "replace:"})
               ? Format::Espanso
               : Format::OsTicket;
}

Format ofTable(std::string_view text)
{
    const auto isName = [](const std::string& name) {
        return name == "short_code" || name == "content" || name == "name" || name == "keywords" || name == "active" ||
               name == "title" || name == "body" || name == "text" || name == "tags";
    };
    const auto header = readCsv(text.substr(0, text.find('\n') + 1), sniffDelimiter(text, isName));
    if (!header || header->empty())
        return Format::Csv;
    const Columns columns(header->front());
    if (columns.has({"short_code"}) && columns.has({"content"}))
        return Format::Chatwoot;
    const bool zammad = columns.has({"name"}) && columns.has({"content"}) && columns.has({"keywords", "active"});
    return zammad ? Format::Zammad : Format::Csv;
}

} // namespace

Format sniffFormat(std::string_view fileName, std::string_view bytes, const Bounds& bounds)
{
    std::string ending;
    if (const auto dot = fileName.rfind('.'); dot != std::string_view::npos)
        for (const char c : fileName.substr(dot + 1))
            ending += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool markdown = ending == "md" || ending == "markdown";
    const bool json = ending == "json", yaml = ending == "yml" || ending == "yaml";
    const bool table = ending == "csv" || ending == "tsv";
    const auto decoded = decodeText(bytes, {}, bounds);
    const std::string_view text = decoded ? std::string_view(decoded->text) : std::string_view();
    if (markdown)
        return Format::Markdown;
    if (json)
        return ofJson(text);
    if (yaml)
        return ofYaml(text);
    if (table)
        return ofTable(text);
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return Format::Csv;
    if (text[first] == '{' || text[first] == '[')
        return ofJson(text);
    if (text.starts_with("matches:") || holds(text, {"\nmatches:", "response:", "isenabled:"}))
        return ofYaml(text);
    return text.starts_with("---\n") || text.starts_with("# ") ? Format::Markdown : ofTable(text);
}

} // namespace evenkeel::exchange
