// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/html_text.h"
#include "exchange/notes.h"
#include "exchange/samples.h"
#include "exchange/yaml_reader.h"

#include <chrono>

using namespace evenkeel;
using namespace evenkeel::test;
using exchange::Format;

TEST_CASE("what is nested too deeply, unfolds to too much or holds itself is refused")
{
    CHECK(fileRefusal(Format::Chatwoot, bytesOf("hostile/deep.json")).starts_with("import.depth"));
    CHECK(fileRefusal(Format::Espanso, bytesOf("hostile/deep.yml")) == "import.depth line 1");
    CHECK(fileRefusal(Format::Espanso, bytesOf("hostile/aliases.yml")).starts_with("import.too-many-values"));
    CHECK(fileRefusal(Format::Espanso, bytesOf("hostile/itself.yml")).starts_with("import.syntax"));
    CHECK(fileRefusal(Format::OsTicket, std::string(100'000, '[')).starts_with("import."));
    CHECK(fileRefusal(Format::OsTicket, std::string(100'000, '-')).starts_with("import."));
    CHECK(fileRefusal(Format::Twilio, bytesOf("hostile/duplicate.json")).starts_with("import.duplicate-key"));
    CHECK(fileRefusal(Format::Espanso, "matches: []\nmatches: []\n") == "import.duplicate-key line 2");
}

TEST_CASE("aliases within bounds are unfolded")
{
    const auto read = exchange::readYaml("a: &x [one, two]\nb: *x\n");
    REQUIRE(read);
    CHECK(read->front().textsOf("b") == Texts{"one", "two"});
    CHECK(read->front().find("b")->line == 2);
}

TEST_CASE("cut, binary and badly encoded files are refused by name")
{
    CHECK(fileRefusal(Format::Chatwoot, bytesOf("hostile/cut.json")).starts_with("import.syntax"));
    CHECK(fileRefusal(Format::Csv, bytesOf("hostile/zero.csv")) == "import.not-text 2");
    CHECK(fileRefusal(Format::Csv, bytesOf("hostile/empty.csv")) == "import.empty");
    CHECK(exchange::readFile(Format::Chatwoot, bytesOf("hostile/bad-utf8.json"), "UTF-8").error().key ==
          "import.encoding");
    CHECK(fileRefusal(Format::Csv, "title,text\n") == "import.empty");
    CHECK(fileRefusal(Format::Chatwoot, R"([{"short_code":"a","content":"\u0000"}])").starts_with("import.not-text"));
}

TEST_CASE("a quotation mark that is never closed refuses the whole table: what follows would vanish in it")
{
    CHECK(fileRefusal(Format::Csv, bytesOf("hostile/open-quote.csv")) == "import.open-quote 3");
}

TEST_CASE("bounds on size, rows, cells and fields hold before anything is built")
{
    exchange::Bounds small;
    small.bytes = 100;
    CHECK(fileRefusal(Format::Csv, std::string(101, 'x'), small).starts_with("import.too-large"));
    small = {};
    small.rows = 2;
    CHECK(fileRefusal(Format::Csv, "title,text\na,Words a\nb,Words b\n", small) == "read");
    CHECK(fileRefusal(Format::Csv, "title,text\na,Words a\nb,Words b\nc,Words c\n", small) == "import.too-many-rows 2");
    small = {};
    small.cells = 5;
    CHECK(fileRefusal(Format::Csv, "a,b,c,d,e,f,g\n", small).starts_with("import.too-many-values"));
    CHECK(fileRefusal(Format::Csv, std::string(200'000, '\n') + "title,text\nOne,Words\n") == "read");
}

TEST_CASE("a text that is too long for a pack is refused, not cut, and the others come in")
{
    const auto read = readSample(Format::Csv, "hostile/huge-field.csv").imported;
    CHECK(refusals(read.refused) == Texts{"1 import.text-too-long 16384"});
    REQUIRE(read.items.size() == 1);
    CHECK(read.items[0].body == "Short words");
}

TEST_CASE("HTML loses its scripts and keeps its words; a pile of tags is refused without parsing it")
{
    const auto read = readSample(Format::Zendesk, "hostile/tags.json").imported;
    CHECK(refusals(read.refused) == Texts{"1 import.html-too-deep"});
    REQUIRE(read.items.size() == 1);
    CHECK(read.items[0].body == "Words that stay.");
    CHECK(read.items[0].notes == Texts{exchange::note::kActive});

    const auto text = [](const char* html) { return exchange::htmlToText(html, 100)->text; };
    CHECK(text("a<br>b<br/><br>c") == "a\nb\n\nc");
    CHECK(text("<ul><li>one</li><li>two <b>b</b></li></ul>after") == "– one\n– two b\n\nafter");
    CHECK(text("x &lt;y&gt; &eacute; &#8230; \n\n z") == "x <y> é … z");
    CHECK(text("<style>p{}</style><title>t</title><p>p</p><!-- c -->") == "p");
    CHECK(text("<b>unclosed <i>tags</b> everywhere") == "unclosed tags everywhere");
    CHECK(text("</p></p>&bogus; <") == "&bogus; <");
    CHECK(exchange::looksLikeHtml("a &amp; b"));
    CHECK_FALSE(exchange::looksLikeHtml("1 < 2 && 3 > 2; AT&T; me"));
}

TEST_CASE("formulas, hidden characters and paths in a table do no harm")
{
    const auto read = readSample(Format::Csv, "hostile/formulas.csv").imported;
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].body == "=HYPERLINK(\"x\")"); // plain words here; csv export guards them
    CHECK(read.items[1].body == "calm  down");
    CHECK(refusals(read.refused) == Texts{"3 import.address-only"});
}

TEST_CASE("a delimiter is found by the names of the columns, even where the texts are full of others")
{
    const auto isName = [](const std::string& name) { return name == "title" || name == "text"; };
    CHECK(exchange::sniffDelimiter("title|text\na;b;c|d;e;f\ng;h;i|j;k;l\n", isName) == '|');
    CHECK(exchange::sniffDelimiter("title\ttext\na, b\tc, d\n", isName) == '\t');
    CHECK(exchange::sniffDelimiter("text\nonly, one; column\n", isName) == ',');
    CHECK(exchange::sniffDelimiter("", isName) == ',');
}

TEST_CASE("a large table is read and planned within a second or two")
{
    std::string table = "title,text,tags\n";
    for (int i = 0; i < 10'000; ++i)
        table += "Title " + std::to_string(i) + ",Words {{contact.name}} number " + std::to_string(i) + ",parcel\n";
    const auto begin = std::chrono::steady_clock::now();
    const auto read = exchange::readFile(Format::Csv, table);
    REQUIRE(read);
    const auto plan = exchange::planImport(read->imported, shippedPack());
    CHECK(plan.lines.size() == 10'000);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60)); // quadratic would take many minutes
}
