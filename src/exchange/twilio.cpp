// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/twilio.h"

#include "exchange/collector.h"
#include "exchange/json_reader.h"

namespace evenkeel::exchange {

namespace {

using nlohmann::json;

void takeAll(const json& responses, const std::string& section, Collector& out)
{
    for (const auto& response : responses) {
        Item item;
        item.title = textOf(response, "label");
        item.body = textOf(response, "text");
        if (!section.empty())
            item.tags.push_back(section);
        if (response.is_object())
            out.take(std::move(item), Markup::HtmlIfItLooksSo);
        else
            out.refuse(0, section, "import.not-a-record");
    }
}

} // namespace

Result<Imported> readTwilio(std::string_view utf8, const Bounds& bounds)
{
    const auto document = readJson(utf8, bounds);
    if (!document)
        return tl::unexpected(document.error());
    Collector out(bounds);
    const auto* categories = document->is_object() ? recordsOf(*document, {"categories"}) : nullptr;
    const auto* loose = recordsOf(*document, {"responses"});
    if (categories == nullptr && loose == nullptr)
        return fail(Errc::Invalid, "import.shape", "categories, section, responses, label, text");
    if (loose != nullptr)
        takeAll(*loose, {}, out);
    if (categories != nullptr) {
        for (const auto& category : *categories) {
            const auto* responses = category.is_object() ? recordsOf(category, {"responses", "questions"}) : nullptr;
            if (responses != nullptr)
                takeAll(*responses, textOf(category, "section"), out);
            else
                out.refuse(0, textOf(category, "section"), "import.not-a-record");
        }
    }
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
