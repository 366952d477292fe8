// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "base/text.h"
#include "exchange/folded.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace evenkeel::exchange {

namespace {

struct Reading
{
    std::vector<CsvRow> rows;
    CsvRow row;
    std::size_t cells = 0;
    std::size_t most = 0;
    bool ended = false;
};

void onField(void* bytes, std::size_t size, void* to)
{
    auto& reading = *static_cast<Reading*>(to);
    if (++reading.cells <= reading.most)
        reading.row.cells.emplace_back(static_cast<const char*>(bytes), size);
}

void onRow(int, void* to)
{
    auto& reading = *static_cast<Reading*>(to);
    if (reading.cells <= reading.most)
        reading.rows.push_back(std::move(reading.row));
    reading.row = {};
    reading.ended = true;
}

constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};

} // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view utf8, char delimiter, const Bounds& bounds)
{
    csv_parser parser{};
    if (csv_init(&parser, 0) != 0)
        return fail(Errc::Io, "import.no-memory");
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> freed(&parser, &csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));

    Reading reading;
    reading.most = bounds.cells;
    bool inRow = false;
    int line = 0;
    while (!utf8.empty()) {
        ++line;
        const auto piece = utf8.substr(0, std::min(utf8.find('\n'), utf8.size() - 1) + 1);
        utf8.remove_prefix(piece.size());
        if (!inRow)
            reading.row.line = line;
        reading.ended = false;
        if (csv_parse(&parser, piece.data(), piece.size(), onField, onRow, &reading) != piece.size())
            return fail(Errc::Invalid, "import.syntax", "line " + std::to_string(line));
        const bool blank = piece.find_first_not_of(" \t\n") == std::string_view::npos;
        inRow = !reading.ended && (inRow || !blank);
        if (reading.cells > reading.most)
            return fail(Errc::Invalid, "import.too-many-values", std::to_string(bounds.cells));
    }
    const int begun = reading.row.line;
    if (inRow) { // a line break ends the row, unless it stands within quotes
        reading.ended = false;
        if (csv_parse(&parser, "\n", 1, onField, onRow, &reading) != 1 || !reading.ended)
            return fail(Errc::Invalid, "import.open-quote", std::to_string(begun));
    }
    return std::move(reading.rows);
}

char sniffDelimiter(std::string_view utf8, const std::function<bool(const std::string&)>& isName)
{
    // Whole lines only; the last row may still be cut within its quotes, which then simply does not count.
    auto sample = utf8.substr(0, 64U << 10);
    if (sample.size() < utf8.size())
        sample = sample.substr(0, sample.rfind('\n') + 1);
    char best = ',';
    std::array<std::size_t, 3> bestScore{};
    for (const char delimiter : kDelimiters) {
        auto rows = readCsv(sample, delimiter);
        if (!rows && rows.error().key == "import.open-quote") // without what the open quotation mark swallows
            rows = readCsv(sample.substr(0, sample.find('\n') + 1), delimiter);
        if (!rows || rows->empty())
            continue;
        const auto& first = rows->front().cells;
        const auto names = static_cast<std::size_t>(
            std::ranges::count_if(first, [&](const std::string& cell) { return isName(columnName(cell)); }));
        const auto alike = static_cast<std::size_t>(
            std::ranges::count_if(*rows, [&](const CsvRow& row) { return row.cells.size() == first.size(); }));
        const bool parts = first.size() > 1;
        const std::array<std::size_t, 3> score = {parts ? names : 0, parts ? alike * 100 / rows->size() : 0,
                                                  first.size()};
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

std::string columnName(std::string_view cell)
{
    auto name = foldedWords(cell);
    std::ranges::replace(name, ' ', '_');
    return name;
}

Columns::Columns(const CsvRow& header)
{
    for (const auto& cell : header.cells)
        m_names.push_back(columnName(cell));
}

int Columns::find(std::initializer_list<std::string_view> names) const
{
    for (const auto name : names) {
        const auto it = std::ranges::find(m_names, name);
        if (it != m_names.end())
            return static_cast<int>(it - m_names.begin());
    }
    return -1;
}

std::string Columns::cell(const CsvRow& row, int column)
{
    if (column < 0 || static_cast<std::size_t>(column) >= row.cells.size())
        return {};
    return row.cells[static_cast<std::size_t>(column)];
}

bool Columns::hasSurplus(const CsvRow& row) const
{
    for (std::size_t i = m_names.size(); i < row.cells.size(); ++i)
        if (!text::cleaned(row.cells[i]).empty())
            return true;
    return false;
}

} // namespace evenkeel::exchange
