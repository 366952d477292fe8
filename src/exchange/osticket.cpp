// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/osticket.h"

#include "exchange/collector.h"
#include "exchange/notes.h"
#include "exchange/yaml_reader.h"

namespace evenkeel::exchange {

namespace {

void takeResponse(const YamlNode& entry, Collector& out)
{
    if (entry.kind != YamlNode::Kind::Map)
        return out.refuse(entry.line, {}, "import.not-a-record");
    Item item;
    item.line = entry.line;
    item.title = entry.textOf("title");
    item.body = entry.textOf("response");
    const auto enabled = entry.textOf("isenabled");
    if (enabled == "0" || enabled == "false")
        return out.refuse(entry.line, item.title, "import.inactive");
    if (const auto* files = entry.find("attachments"); files != nullptr && !files->items.empty())
        item.notes.emplace_back(note::kAttachments);
    out.take(std::move(item), Markup::Html);
}

} // namespace

Result<Imported> readOsTicket(std::string_view utf8, const Bounds& bounds)
{
    const auto documents = readYaml(utf8, bounds);
    if (!documents)
        return tl::unexpected(documents.error());
    Collector out(bounds);
    for (const auto& document : *documents) {
        if (document.kind == YamlNode::Kind::Null)
            continue;
        if (document.kind != YamlNode::Kind::List)
            return fail(Errc::Invalid, "import.shape", "title, response");
        for (const auto& entry : document.items)
            takeResponse(entry, out);
    }
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
