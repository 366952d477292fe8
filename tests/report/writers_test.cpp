// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "report/csv.h"
#include "report/json_lines.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <random>

using namespace evenkeel;
using namespace evenkeel::report;

namespace {

struct Cell
{
    std::string text;
    bool quoted = false;
};

/// Reads after the grammar of RFC 4180 and throws at everything else.
std::vector<std::vector<Cell>> readCsv(const std::string& text)
{
    std::vector<std::vector<Cell>> rows;
    std::size_t at = 0;
    const auto want = [&](bool holds) {
        if (!holds)
            throw std::runtime_error("no CSV at byte " + std::to_string(at));
    };
    while (at < text.size()) {
        auto& row = rows.emplace_back();
        for (bool more = true; more;) {
            Cell cell;
            if (at < text.size() && text[at] == '"') {
                cell.quoted = true;
                for (++at;; ++at) {
                    want(at < text.size());
                    if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"'))
                        break;
                    at += text[at] == '"' ? 1 : 0;
                    cell.text += text[at];
                }
                ++at;
            } else {
                for (; at < text.size() && text[at] != ',' && text[at] != '\r'; ++at) {
                    want(text[at] != '"' && text[at] != '\n');
                    cell.text += text[at];
                }
            }
            row.push_back(cell);
            want(at < text.size() && (text[at] == ',' || text.compare(at, 2, "\r\n") == 0));
            more = text[at] == ',';
            at += more ? 1 : 2;
        }
    }
    return rows;
}

std::string oneCell(const Value& value)
{
    const std::array row{value};
    const auto read = readCsv(csvRow(row));
    REQUIRE(read.size() == 1);
    REQUIRE(read[0].size() == 1);
    return read[0][0].text;
}

/// Bytes that writers stumble over, in any mixture.
std::string anyText(std::mt19937& dice)
{
    static const std::vector<std::string> pieces = {"a",
                                                    "Zoë",
                                                    " ",
                                                    ",",
                                                    "\"",
                                                    "\n",
                                                    "\r",
                                                    "\t",
                                                    "=",
                                                    "+",
                                                    "-",
                                                    "@",
                                                    "'",
                                                    ";",
                                                    "\\",
                                                    "0",
                                                    "\xEF\xBB\xBF",
                                                    "\xE2\x80\xAE",
                                                    "\xFF",
                                                    "\xC3",
                                                    "\x01",
                                                    "\x7F",
                                                    "{",
                                                    "}",
                                                    "cmd|",
                                                    "1e9",
                                                    "\xF0\x9F\x98\x80",
                                                    "\xCC\x81",
                                                    "\xE3\x80\x80",
                                                    "\xEF\xBC\x9D"};
    std::string text;
    for (auto left = dice() % 9; left > 0; --left)
        text += pieces[dice() % pieces.size()];
    if (dice() % 20 == 0)
        text += '\0';
    return text;
}

} // namespace

TEST_CASE("what CSV is made of reads back, whatever the texts hold")
{
    std::mt19937 dice(4);
    for (int round = 0; round < 5000; ++round) {
        Table table;
        const auto width = 1 + dice() % 5;
        for (std::size_t i = 0; i < width; ++i)
            table.columns.push_back({"column_" + std::to_string(i), {}});
        for (auto rows = dice() % 4; rows > 0; --rows) {
            auto& row = table.rows.emplace_back();
            for (std::size_t i = 0; i < width; ++i)
                row.emplace_back(anyText(dice));
        }
        const auto written = csv(table);
        INFO(written);
        REQUIRE(text::isUtf8(written));
        const auto read = readCsv(written);
        REQUIRE(read.size() == table.rows.size() + 1);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            REQUIRE(read[r + 1].size() == width);
            for (std::size_t c = 0; c < width; ++c) {
                const auto given = wellFormed(std::get<std::string>(table.rows[r][c]));
                const auto& cell = read[r + 1][c].text;
                REQUIRE((cell == given || cell == "'" + given));
                REQUIRE((cell == given) != looksLikeFormula(given));
                REQUIRE_FALSE(looksLikeFormula(cell));
            }
        }
    }
}

TEST_CASE("a text that a spreadsheet would run is defused, a number is left alone")
{
    for (const std::string bad :
         {"=1+1", "+49301234567", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", " \xC2\xA0 =cmd|' /C calc'!A0",
          "\xEF\xBC\x9D"
          "1",
          "\xEF\xBB\xBF=1", "\xE2\x80\x8B=1", "=", "-"}) {
        INFO(bad);
        CHECK(looksLikeFormula(bad));
        CHECK(oneCell(Value(bad)) == "'" + bad);
    }
    CHECK(looksLikeFormula(std::string(300, ' ') + "=1"));
    for (const std::string good : {"", "a=1", "1-2", "'=1", "name@example.org", "  a",
                                   "\xC2\xBF"
                                   "que?",
                                   "#"})
        CHECK_FALSE(looksLikeFormula(good));
    CHECK(oneCell(Value(std::int64_t{-5})) == "-5");
    CHECK(oneCell(Value(-0.25)) == "-0.25");
    CHECK(csvRow(std::array<Value, 2>{-5.5, std::int64_t{7}}) == "-5.5,7\r\n");
}

TEST_CASE("CSV quotes what must be quoted and nothing else")
{
    CHECK(csvRow(std::array<Value, 6>{std::string("a"), std::string("b,c"), std::string("d\"e"), std::string("f\ng"),
                                      std::monostate(), true}) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,true\r\n");
    CHECK(csvRow(std::array<Value, 2>{std::string(" a"), std::string("b ")}) == "\" a\",\"b \"\r\n");
    CHECK(csvHeader(std::array{Column{"id", "Id"}, Column{"started_at", "Began"}}) == "id,started_at\r\n");
}

TEST_CASE("numbers are written with a point, as many digits as they need, and no words for what is none")
{
    CHECK(plainText(0.1) == "0.1");
    CHECK(plainText(1e21) == "1e+21");
    CHECK(plainText(100.0) == "100");
    CHECK(plainText(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(plainText(std::numeric_limits<double>::quiet_NaN()).empty());
    CHECK(plainText(std::numeric_limits<double>::infinity()).empty());
    CHECK(plainText(std::monostate()).empty());
}

TEST_CASE("every JSON line is one object with the columns in their order, and gives the texts back")
{
    std::mt19937 dice(5);
    Table table{{}, {{"zebra", {}}, {"apple", {}}, {"count", {}}, {"rate", {}}, {"gone", {}}, {"yes", {}}}, {}};
    for (int i = 0; i < 2000; ++i)
        table.rows.push_back({anyText(dice), anyText(dice), std::int64_t{i}, i / 8.0, std::monostate(), i % 2 == 0});
    const auto lines = text::split(jsonLines(table), '\n');
    REQUIRE(lines.size() == table.rows.size() + 1); // the last one is what follows the last line feed
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        REQUIRE(lines[i].starts_with("{\"zebra\":"));
        const auto read = nlohmann::json::parse(lines[i]);
        REQUIRE(read.size() == 6);
        REQUIRE(text::isUtf8(read["apple"].get<std::string>()));
        if (const auto& given = std::get<std::string>(table.rows[i][1]); text::isUtf8(given))
            REQUIRE(read["apple"] == given);
        REQUIRE(read["count"] == i);
        REQUIRE(read["rate"] == static_cast<double>(i) / 8.0);
        REQUIRE(read["gone"].is_null());
        REQUIRE(read["yes"] == (i % 2 == 0));
    }
    CHECK(jsonLine(table.columns, std::vector<Value>(6, std::numeric_limits<double>::infinity())).find("inf") ==
          std::string::npos);
}

TEST_CASE("broken text is mended and sound text kept")
{
    CHECK(wellFormed("Zo\xC3\xAB \xF0\x9F\x98\x80") == "Zo\xC3\xAB \xF0\x9F\x98\x80");
    CHECK(wellFormed("a\xFFz") == "a\xEF\xBF\xBDz");
    CHECK(wellFormed("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // half of a pair
    CHECK(wellFormed(std::string_view("a\0b", 3)) == "a\xEF\xBF\xBD"
                                                     "b");
    CHECK(wellFormed("\xF0\x9F\x98") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}
