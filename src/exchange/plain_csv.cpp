// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plain_csv.h"

#include "base/text.h"
#include "exchange/collector.h"
#include "exchange/csv_reader.h"
#include "exchange/notes.h"
#include "exchange/own_table.h"

#include <algorithm>
#include <charconv>

namespace evenkeel::exchange {

namespace {

struct Layout
{
    int title = -1, body = -1, brief = -1, tags = -1, language = -1, id = -1, mood = -1, warmth = -1;
    std::array<std::pair<Place::Kind, int>, 4> places = {
        {{Place::Kind::Step, -1}, {Place::Kind::Situation, -1}, {Place::Kind::Behaviour, -1}, {Place::Kind::Use, -1}}};
    bool named = false; ///< the first row has names
    bool own = false;   ///< written by pack export
};

Layout layoutOf(const CsvRow& header)
{
    const Columns columns(header);
    Layout at;
    at.title = columns.find({"title", "name", "short_code", "shortcut", "subject", "titulo", "titel", "titre"});
    at.body = columns.find({"body", "text", "content", "full", "message", "response", "answer", "texto", "contenido",
                            "inhalt", "antwort", "texte", "contenu"});
    at.brief = columns.find({"short", "brief", "corto", "kurz"});
    at.tags = columns.find({"tags", "tag", "keywords", "category", "categories", "labels", "etiquetas", "schlagworte"});
    at.language = columns.find({"language", "lang", "locale", "idioma", "sprache"});
    at.id = columns.find({"id"});
    at.mood = columns.find({"mood"});
    at.warmth = columns.find({"warmth"});
    at.places = {{{Place::Kind::Step, columns.find({"step"})},
                  {Place::Kind::Situation, columns.find({"situation"})},
                  {Place::Kind::Behaviour, columns.find({"behaviour"})},
                  {Place::Kind::Use, columns.find({"use"})}}};
    at.named = at.body >= 0;
    at.own = isOwnHeader(header.cells);
    if (!at.named) {
        const int width = static_cast<int>(header.cells.size());
        at = {};
        at.body = width == 1 ? 0 : 1;
        at.title = width == 1 ? -1 : 0;
        at.tags = width > 2 ? 2 : -1;
    }
    return at;
}

std::optional<int> numberOf(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The name of a column whose value cannot be; null: all can.
const char* readDetails(const CsvRow& row, const Layout& at, Item& item)
{
    const auto cell = [&](int column) { return text::cleaned(cellText(Columns::cell(row, column))); };
    item.language = cell(at.language);
    for (const auto& [kind, column] : at.places) {
        auto id = cell(column);
        if (id.empty())
            continue;
        if (item.place)
            return "step, situation, behaviour, use";
        item.place = Place{kind, std::move(id)};
    }
    if (!at.own) // a foreign "id" is no id of a pack
        return nullptr;
    item.id = cell(at.id);
    if (const auto mood = cell(at.mood); !mood.empty()) {
        const auto low = numberOf(mood.substr(0, 1)), high = numberOf(mood.substr(mood.size() - 1));
        const bool formed =
            mood.size() == 1 || (mood.size() == 3 && mood[1] == ' ') || (mood.size() == 3 && mood[1] == '-');
        if (!formed || !low || !high || *low < 1 || *high > 5 || *low > *high)
            return "mood";
        item.mood = {*low, *high};
    }
    if (const auto warmth = cell(at.warmth); !warmth.empty()) {
        item.warmth = numberOf(warmth);
        if (!item.warmth || *item.warmth < 1 || *item.warmth > 5)
            return "warmth";
    }
    return nullptr;
}

bool isKnownColumn(const std::string& name)
{
    static const std::array<std::string_view, 22> known = {
        "title",     "name",     "body",  "text",   "content", "tags",     "tag",     "keywords",
        "category",  "language", "short", "id",     "message", "response", "subject", "texto",
        "contenido", "titulo",   "titel", "inhalt", "antwort", "etiquetas"};
    return std::ranges::find(known, name) != known.end();
}

} // namespace

Result<Imported> readPlainCsv(std::string_view utf8, const Bounds& bounds, char delimiter)
{
    if (delimiter == 0)
        delimiter = sniffDelimiter(utf8, isKnownColumn);
    const auto rows = readCsv(utf8, delimiter, bounds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(Errc::Invalid, "import.empty");
    const auto at = layoutOf(rows->front());
    const Columns columns(rows->front());
    Collector out(bounds);
    out.all().delimiter = delimiter;
    out.all().ownFields = at.own;
    if (!at.named)
        out.note(note::kNoHeader);
    for (std::size_t i = at.named ? 1 : 0; i < rows->size(); ++i) {
        const auto& row = (*rows)[i];
        Item item;
        item.line = row.line;
        item.title = cellText(Columns::cell(row, at.title));
        item.body = cellText(Columns::cell(row, at.body));
        item.brief = cellText(Columns::cell(row, at.brief));
        item.tags = tagsOf(cellText(Columns::cell(row, at.tags)));
        const char* wrong = readDetails(row, at, item);
        if (columns.hasSurplus(row))
            out.refuse(row.line, item.title, "import.surplus-cell");
        else if (wrong != nullptr)
            out.refuse(row.line, item.title, "import.bad-value", wrong);
        else
            out.take(std::move(item), at.own ? Markup::Plain : Markup::HtmlIfItLooksSo);
    }
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
