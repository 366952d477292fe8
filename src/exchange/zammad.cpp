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

/// Stands for a semicolon while the table is taken apart: a control character, which no text keeps.
constexpr char kSemicolon = '\x1f';

bool isReference(std::string_view cell)
{
    const auto from = cell.rfind('&');
    if (from == std::string_view::npos || cell.size() - from > 32 || cell.size() - from < 2)
        return false;
    const auto reference = std::string(cell.substr(from)) + ';';
    const auto isPart = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
    };
    if (!std::ranges::all_of(cell.substr(from + 1), isPart))
        return false;
    const auto plain = htmlToText(reference, 1);
    return plain && plain->text != reference; // "&nbsp;" is something else than its letters, "&T;" of AT&T is not
}

/// The semicolon that ends a character reference of HTML parts no fields, though it stands in a text without quotation
/// marks: it becomes kSemicolon. Only in the column of the text; other columns hold no HTML.
std::string withWholeReferences(std::string_view table, int textColumn)
{
    std::string out;
    out.reserve(table.size());
    int column = 0;
    std::size_t begun = 0; // of the cell, in `out`
    bool quoted = false, atStart = true;
    for (std::size_t i = 0; i < table.size(); ++i) {
        char c = table[i];
        if (c == kSemicolon)
            c = ' ';
        if (quoted) {
            if (c == '"' && table.substr(i + 1, 1) == "\"") {
                out += c;
                ++i;
            } else if (c == '"') {
                const auto next = table.find_first_not_of(" \t", i + 1);
                quoted = next != std::string_view::npos && table[next] != ';' && table[next] != '\n';
            }
        } else if (c == '"' && atStart) {
            quoted = true;
            atStart = false;
        } else if (c == '\n') {
            column = 0;
            atStart = true;
            begun = out.size() + 1;
        } else if (c == ';' && column == textColumn && isReference(std::string_view(out).substr(begun))) {
            c = kSemicolon;
        } else if (c == ';') {
            ++column;
            atStart = true;
            begun = out.size() + 1;
        } else if (c != ' ' && c != '\t') {
            atStart = false;
        }
        out += c;
    }
    return out;
}

bool isSwitch(const std::string& value)
{
    return value == "true" || value == "false" || value == "1" || value == "0" || value == "yes" || value == "no";
}

std::vector<std::string> keywordsOf(std::string keywords)
{
    const bool listed = keywords.find_first_of(",;|\n") != std::string::npos;
    if (!listed)
        std::ranges::replace(keywords, ' ', ',');
    return tagsOf(keywords);
}

} // namespace

Result<Imported> readZammad(std::string_view utf8, const Bounds& bounds, char delimiter)
{
    const auto isName = [](const std::string& name) {
        return name == "name" || name == "content" || name == "keywords" || name == "active" || name == "note";
    };
    if (delimiter == 0)
        delimiter = sniffDelimiter(utf8, isName);
    auto rows = readCsv(utf8, delimiter, bounds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(Errc::Invalid, "import.empty");
    const Columns columns(rows->front());
    const int name = columns.find({"name"}), content = columns.find({"content"}), keywords = columns.find({"keywords"}),
              active = columns.find({"active"}), note = columns.find({"note"});
    if (name < 0 || content < 0)
        return fail(Errc::Invalid, "import.shape", "name, content");
    if (delimiter == ';') {
        rows = readCsv(withWholeReferences(utf8, content), delimiter, bounds);
        if (!rows)
            return tl::unexpected(rows.error());
    }
    // What a separator in a text without quotation marks cuts off comes to stand in the columns behind it. They say so:
    // a switch holds words, or a note stands there and nothing behind it.
    const auto isShifted = [&](const CsvRow& row) {
        const auto of = [&](int column) { return columnName(Columns::cell(row, column)); };
        if (columns.hasSurplus(row) || (!of(active).empty() && !isSwitch(of(active))))
            return true;
        for (int column = 0; column < content; ++column)
            if (delimiter == ';' && isReference(Columns::cell(row, column)))
                return true;
        return active > note && note > content && !of(note).empty() && of(active).empty();
    };
    Collector out(bounds);
    out.all().delimiter = delimiter;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const auto& row = (*rows)[i];
        Item item;
        item.line = row.line;
        item.title = Columns::cell(row, name);
        item.tags = keywordsOf(Columns::cell(row, keywords));
        item.body = Columns::cell(row, content);
        std::ranges::replace(item.body, kSemicolon, ';');
        const bool continues =
            text::cleaned(Columns::cell(row, 0)).empty() && text::cleaned(Columns::cell(row, 1)).empty();
        if (continues && text::cleaned(item.title).empty() && !columns.hasSurplus(row))
            out.refuse(row.line, {}, "import.continued");
        else if (isShifted(row))
            out.refuse(row.line, item.title, "import.surplus-cell");
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
