// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/own_table.h"

#include "report/csv.h"

#include <algorithm>
#include <array>

namespace evenkeel::exchange {

namespace {

constexpr std::array<const char*, 11> kColumns = {"id",   "step",  "situation", "behaviour", "use",   "language",
                                                  "body", "short", "tags",      "mood",      "warmth"};

/// One apostrophe at least, then a formula.
bool isGuarded(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first != 0 && first != std::string_view::npos && report::looksLikeFormula(text.substr(first));
}

std::string guarded(std::string text)
{
    return isGuarded(text) ? '\'' + text : text;
}

std::string joined(const std::vector<std::string>& tags)
{
    const bool plain =
        std::ranges::all_of(tags, [](const std::string& tag) { return tag.find_first_of(",;|") == std::string::npos; });
    std::string all;
    for (const auto& tag : tags)
        all += (all.empty() ? "" : plain ? ", " : "\n") + tag;
    return plain ? all : all + "\n";
}

} // namespace

report::Table linesTable(const pack::Pack& pack)
{
    report::Table table{pack.title, {}, {}};
    for (const char* column : kColumns)
        table.columns.push_back({column, column});
    for (const auto& line : pack.lines) {
        for (const auto& [language, wording] : line.text) {
            table.rows.push_back({line.id, line.step, line.situation, line.behaviour, line.use, language,
                                  guarded(wording.full), guarded(wording.brief), guarded(joined(line.tags)),
                                  std::to_string(line.moodMin) + ' ' + std::to_string(line.moodMax),
                                  std::int64_t{line.warmth}});
        }
    }
    return table;
}

bool isOwnHeader(const std::vector<std::string>& cells)
{
    return std::ranges::equal(cells, kColumns);
}

std::string cellText(std::string cell)
{
    return isGuarded(cell) ? cell.substr(1) : cell;
}

} // namespace evenkeel::exchange
