// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zammad.h"

#include "base/text.h"
#include "exchange/collector.h"
#include "exchange/csv_reader.h"
#include "exchange/html_text.h"

#include <algorithm>

namespace evenkeel::exchange {

namespace {

/// Line breaks of a cell without tags are breaks; between tags they are blanks, as HTML has it.
std::string asHtml(std::string content)
{
    if (content.find('<') != std::string::npos)
        return content;
    std::string html;
    for (const char c : content)
        html += c == '\n' ? std::string("<br>") : std::string(1, c);
    return html;
}

std::vector<std::string> keywordsOf(std::string keywords)
{
    const bool listed = keywords.find_first_of(",;|\n") != std::string::npos;
    if (!listed)
        std::ranges::replace(keywords, ' ', ',');
    return tagsOf(keywords);
}

} // namespace

Result<Imported> readZammad(std::string_view utf8, const Bounds& bounds)
{
    const auto isName = [](const std::string& name) {
        return name == "name" || name == "content" || name == "keywords" || name == "active" || name == "note";
    };
    const char delimiter = sniffDelimiter(utf8, isName);
    const auto rows = readCsv(utf8, delimiter, bounds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(Errc::Invalid, "import.empty");
    const Columns columns(rows->front());
    const int name = columns.find({"name"}), content = columns.find({"content"}), keywords = columns.find({"keywords"}),
              active = columns.find({"active"});
    if (name < 0 || content < 0)
        return fail(Errc::Invalid, "import.shape", "name, content");
    Collector out(bounds);
    out.all().delimiter = delimiter;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const auto& row = (*rows)[i];
        Item item;
        item.line = row.line;
        item.title = Columns::cell(row, name);
        item.tags = keywordsOf(Columns::cell(row, keywords));
        item.body = Columns::cell(row, content);
        const bool continues =
            text::cleaned(Columns::cell(row, 0)).empty() && text::cleaned(Columns::cell(row, 1)).empty();
        if (columns.hasSurplus(row))
            out.refuse(row.line, item.title, "import.surplus-cell");
        else if (continues && text::cleaned(item.title).empty())
            out.refuse(row.line, {}, "import.continued");
        else if (columnName(Columns::cell(row, active)) == "false")
            out.refuse(row.line, item.title, "import.inactive");
        else {
            item.body = asHtml(std::move(item.body));
            out.take(std::move(item), Markup::Html);
        }
    }
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
