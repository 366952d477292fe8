// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csv.h"

#include "base/text.h"

namespace evenkeel::report {

namespace {

constexpr std::string_view kLineEnd = "\r\n";

std::string quoted(std::string text)
{
    const bool plain = text.find_first_of(",\"\r\n") == std::string::npos && !text.starts_with(' ') &&
                       !text.ends_with(' '); // some readers trim what is not quoted
    if (plain)
        return text;
    for (auto at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

std::string field(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return plainText(value);
    auto safe = wellFormed(*text);
    if (looksLikeFormula(safe))
        safe.insert(0, 1, '\'');
    return quoted(std::move(safe));
}

/// Spaces of any width, and what cannot be seen: readers pass over them before they look for a formula.
bool isPassedOver(char32_t c)
{
    return c == U' ' || c == U'\u00A0' || c == U'\u3000' || (c >= U'\u2000' && c <= U'\u200A') ||
           (c != U'\r' && text::isInvisible(c));
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    // Full-width forms count: some spreadsheets turn them into the plain ones.
    static constexpr std::u32string_view kStarts = U"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const auto points = text::codePoints(wellFormed(text.substr(0, 256)));
    for (const auto c : points) {
        if (!isPassedOver(c))
            return kStarts.find(c) != std::u32string_view::npos;
    }
    return text.size() > 256; // nobody begins a text like this in good faith
}

std::string csvHeader(std::span<const Column> columns)
{
    std::string line;
    for (const auto& column : columns)
        line.append(line.empty() ? "" : ",").append(field(column.key));
    return line.append(kLineEnd);
}

std::string csvRow(std::span<const Value> values)
{
    std::string line;
    bool first = true;
    for (const auto& value : values) {
        if (!first)
            line += ',';
        first = false;
        line += field(value);
    }
    return line.append(kLineEnd);
}

std::string csv(const Table& table)
{
    auto all = csvHeader(table.columns);
    for (const auto& row : table.rows)
        all += csvRow(row);
    return all;
}

} // namespace evenkeel::report
