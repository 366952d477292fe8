// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samples.h"
#include "exchange/sniff.h"

using namespace evenkeel;
using namespace evenkeel::test;
using exchange::Format;
using exchange::sniffFormat;

TEST_CASE("the samples of all formats are known by what is in them")
{
    const std::vector<std::pair<Format, std::string>> samples = {
        {Format::Chatwoot, "chatwoot.json"}, {Format::Chatwoot, "chatwoot.csv"},  {Format::Zendesk, "zendesk.json"},
        {Format::Zammad, "zammad.csv"},      {Format::OsTicket, "osticket.yaml"}, {Format::Espanso, "espanso.yml"},
        {Format::Twilio, "twilio.json"},     {Format::Markdown, "cards.md"}};
    for (const auto& [format, name] : samples) {
        INFO(name);
        CHECK(sniffFormat(name, bytesOf(name)) == format);
        if (format != Format::Markdown) { // a mail may have lost the ending
            CHECK(sniffFormat("attachment", bytesOf(name)) == format);
        }
    }
}

TEST_CASE("a table of nobody in particular is a plain one, and what cannot be read has an answer too")
{
    CHECK(sniffFormat("lines.csv", "title,text,tags\nA,Words,b\n") == Format::Csv);
    CHECK(sniffFormat("lines.txt", "title;text\nA;Words\n") == Format::Csv);
    CHECK(sniffFormat("names.csv", "name,content\nA,Words\n") == Format::Csv);
    CHECK(sniffFormat("LINES.JSON", "") == Format::Chatwoot);
    CHECK(sniffFormat("", "") == Format::Csv);
    CHECK(sniffFormat("x.csv", std::string_view("\0\xff\xfe", 3)) == Format::Csv);
}

TEST_CASE("what parts the fields of a table can be said, against what would be found out")
{
    const std::string_view table = "title;body\nA, b;Words, many; many words\n";
    const auto read = exchange::readFile(Format::Csv, table, {}, {}, ',');
    REQUIRE(read);
    CHECK(read->imported.delimiter == ",");
    const auto found = exchange::readFile(Format::Csv, table);
    REQUIRE(found);
    CHECK(found->imported.delimiter == ";");
}
