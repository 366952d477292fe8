// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chatwoot.h"

#include "exchange/collector.h"
#include "exchange/csv_reader.h"
#include "exchange/json_reader.h"

namespace evenkeel::exchange {

namespace {

Result<Imported> fromJson(std::string_view utf8, const Bounds& bounds)
{
    const auto document = readJson(utf8, bounds);
    if (!document)
        return tl::unexpected(document.error());
    const auto* records = recordsOf(*document, {"payload", "canned_responses", "data"});
    if (records == nullptr)
        return fail(Errc::Invalid, "import.shape", "short_code, content");
    Collector out(bounds);
    for (const auto& record : *records) {
        Item item;
        item.title = textOf(record, "short_code");
        item.body = textOf(record, "content");
        if (record.is_object())
            out.take(std::move(item), Markup::HtmlIfItLooksSo);
        else
            out.refuse(0, {}, "import.not-a-record");
    }
    return std::move(out).finish();
}

Result<Imported> fromCsv(std::string_view utf8, const Bounds& bounds, char delimiter)
{
    const auto isName = [](const std::string& name) { return name == "short_code" || name == "content"; };
    if (delimiter == 0)
        delimiter = sniffDelimiter(utf8, isName);
    const auto rows = readCsv(utf8, delimiter, bounds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(Errc::Invalid, "import.empty");
    const Columns columns(rows->front());
    if (!columns.has({"short_code"}) || !columns.has({"content"}))
        return fail(Errc::Invalid, "import.shape", "short_code, content");
    Collector out(bounds);
    out.all().delimiter = delimiter;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const auto& row = (*rows)[i];
        Item item;
        item.line = row.line;
        item.title = Columns::cell(row, columns.find({"short_code"}));
        item.body = Columns::cell(row, columns.find({"content"}));
        if (columns.hasSurplus(row))
            out.refuse(row.line, item.title, "import.surplus-cell");
        else
            out.take(std::move(item), Markup::HtmlIfItLooksSo);
    }
    return std::move(out).finish();
}

} // namespace

Result<Imported> readChatwoot(std::string_view utf8, const Bounds& bounds, char delimiter)
{
    const auto first = utf8.find_first_not_of(" \t\n");
    const bool json = first != std::string_view::npos && (utf8[first] == '[' || utf8[first] == '{');
    return json ? fromJson(utf8, bounds) : fromCsv(utf8, bounds, delimiter);
}

} // namespace evenkeel::exchange
