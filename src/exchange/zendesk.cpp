// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zendesk.h"

#include "base/text.h"
#include "exchange/collector.h"
#include "exchange/json_reader.h"
#include "exchange/notes.h"

#include <algorithm>

namespace evenkeel::exchange {

namespace {

using nlohmann::json;

/// A value is a text, or a list such as ["channel:all", "the text"], whose last entry is the text.
std::string valueOf(const json& action)
{
    const auto value = action.find("value");
    if (value == action.end())
        return {};
    if (value->is_array())
        return !value->empty() && value->back().is_string() ? value->back().get<std::string>() : std::string();
    return value->is_string() ? value->get<std::string>() : std::string();
}

/// Tags are parted by blanks, or stand in a list.
void addTags(const json& action, std::vector<std::string>& tags)
{
    const auto value = action.find("value");
    if (value == action.end())
        return;
    std::string all = value->is_string() ? value->get<std::string>() : std::string();
    if (value->is_array())
        for (const auto& each : *value)
            all += each.is_string() ? ' ' + each.get<std::string>() : std::string();
    for (auto& tag : text::split(all, ' '))
        if (!tag.empty())
            tags.push_back(std::move(tag));
}

void takeMacro(const json& macro, Collector& out)
{
    if (!macro.is_object())
        return out.refuse(0, {}, "import.not-a-record");
    Item item;
    item.title = textOf(macro, "title");
    const auto shown = item.title;
    if (const auto active = macro.find("active"); active != macro.end() && active->is_boolean() && !active->get<bool>())
        return out.refuse(0, shown, "import.inactive");
    for (auto at = item.title.find("::"); at != std::string::npos; at = item.title.find("::")) {
        item.tags.push_back(item.title.substr(0, at));
        item.title.erase(0, at + 2);
    }
    std::string plain, html;
    const auto actions = macro.find("actions");
    const auto list = actions != macro.end() && actions->is_array() ? *actions : json::array();
    for (const auto& action : list) {
        const auto field = textOf(action, "field");
        if (field == "comment_value_html" && html.empty())
            html = valueOf(action);
        else if (field == "comment_value" && plain.empty())
            plain = valueOf(action);
        else if (field == "set_tags" || field == "current_tags")
            addTags(action, item.tags);
        else if (field != "comment_mode_is_public" && field != "comment_mode")
            item.notes.emplace_back(note::kOtherActions);
    }
    if (const auto files = macro.find("attachments"); files != macro.end() && files->is_array() && !files->empty())
        item.notes.emplace_back(note::kAttachments);
    item.body = html.empty() ? plain : html;
    out.take(std::move(item), html.empty() ? Markup::Plain : Markup::Html);
}

} // namespace

Result<Imported> readZendesk(std::string_view utf8, const Bounds& bounds)
{
    const auto document = readJson(utf8, bounds);
    if (!document)
        return tl::unexpected(document.error());
    Collector out(bounds);
    if (const auto* macros = recordsOf(*document, {"macros"})) {
        for (const auto& macro : *macros)
            takeMacro(macro, out);
    } else if (document->is_object() && document->contains("macro")) {
        takeMacro(document->at("macro"), out);
    } else if (document->is_object() && document->contains("actions")) {
        takeMacro(*document, out);
    } else {
        return fail(Errc::Invalid, "import.shape", "macros");
    }
    if (document->is_object() && !textOf(*document, "next_page").empty())
        out.note(note::kMorePages);
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
