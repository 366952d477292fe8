// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes.h"
#include "exchange/samples.h"

using namespace evenkeel;
using namespace evenkeel::test;
using exchange::Format;

TEST_CASE("canned responses of Chatwoot come in from JSON and from a table")
{
    const auto json = readSample(Format::Chatwoot, "chatwoot.json").imported;
    REQUIRE(json.rows == 5);
    REQUIRE(json.items.size() == 4);
    CHECK(json.items[0].title == "parcel-late");
    CHECK(json.items[0].body ==
          "I am sorry, {{contact.name}}. Your parcel is late, and I am finding out where it is right now.");
    CHECK(refusals(json.refused) == Texts{"5 import.no-text"});

    const auto table = readSample(Format::Chatwoot, "chatwoot.csv").imported;
    REQUIRE(table.items.size() == 2);
    CHECK(table.items[0].body ==
          "I am sorry, {{contact.name}}. Your parcel is late,\nand I am finding out where it is.");
    CHECK(table.items[1].body == "Your refund is \"on its way\", truly.");
    CHECK(table.items[1].line == 4);
    CHECK(refusals(table.refused) == Texts{"3 import.address-only"});
    CHECK(
        exchange::readFile(Format::Chatwoot, R"({"payload":[{"short_code":"a","content":"Words"}]})")->imported.rows ==
        1);
}

TEST_CASE("a macro of Zendesk gives its comment as plain text, its title's parts and its tags")
{
    const auto macros = readSample(Format::Zendesk, "zendesk.json").imported;
    REQUIRE(macros.rows == 5);
    REQUIRE(macros.items.size() == 2);
    const auto& late = macros.items[0];
    CHECK(late.title == "Late parcel");
    CHECK(late.tags == Texts{"Delivery", "parcel", "courier"});
    CHECK(late.body ==
          "Hello {{ticket.requester.first_name}},\n\nyour parcel is late & that is on us.\nI call you back.");
    CHECK(late.notes == Texts{exchange::note::kLink, exchange::note::kOtherActions});
    CHECK(macros.items[1].body == "I go through the bill with you, line by line.");
    CHECK(refusals(macros.refused) == Texts{"2 import.no-text", "3 import.inactive", "5 import.template-logic {%"});
    CHECK(macros.notes == Texts{exchange::note::kMorePages});
    CHECK(exchange::readFile(Format::Zendesk,
                             R"({"macro":{"title":"A","actions":[{"field":"comment_value","value":"Words"}]}})"));
}

TEST_CASE("text modules of Zammad come in from ragged rows with line breaks and HTML")
{
    const auto modules = readSample(Format::Zammad, "zammad.csv").imported;
    CHECK(modules.delimiter == ";");
    REQUIRE(modules.rows == 5);
    REQUIRE(modules.items.size() == 2);
    CHECK(modules.items[0].body == "Dear #{ticket.customer.firstname},\nyour parcel is late.");
    CHECK(modules.items[0].tags == Texts{"parcel", "courier"});
    CHECK(modules.items[1].body == "I go through the bill\nwith you.\nMy name is #{user.firstname}.");
    CHECK(modules.items[1].tags == Texts{"bill", "fee"});
    CHECK(refusals(modules.refused) == Texts{"3 import.inactive", "4 import.continued", "5 import.surplus-cell"});
}

TEST_CASE("a semicolon that ends a character reference cuts no text of a Zammad table")
{
    const auto read =
        exchange::readFile(Format::Zammad, "name;keywords;content;note;active\n"
                                           "AT&T;a;Wait&nbsp;here &amp; breathe, &#8222;caller&#8220;.;;true\n"
                                           "Short;b;One&nbsp;two &eacute; three\n"
                                           "Quoted;c;\"She said \"\"&amp\"\"; so.\";a note;true\n"
                                           "Copy &amp; paste;d;Words.\n");
    REQUIRE(read);
    const auto& modules = read->imported;
    REQUIRE(modules.rows == 4);
    REQUIRE(modules.items.size() == 3);
    CHECK(modules.items[0].title == "AT&T");
    CHECK(modules.items[0].body == "Wait here & breathe, \u201ecaller\u201c.");
    CHECK(modules.items[1].body == "One two \u00e9 three");
    CHECK(modules.items[2].body == "She said \"&\"; so.");
    CHECK(refusals(modules.refused) == Texts{"4 import.surplus-cell"});
}

TEST_CASE("a Zammad row whose text ran into the columns behind it is refused, not cut")
{
    const auto read = exchange::readFile(Format::Zammad, "name;keywords;content;note;active\n"
                                                         "Cut;a;It costs 5; or more\n"
                                                         "Switch;b;It costs 5; or more; than that\n"
                                                         "Note;c;It costs 5.;a note;true\n"
                                                         "Plain;d;It costs 5.\n");
    REQUIRE(read);
    CHECK(refusals(read->imported.refused) == Texts{"1 import.surplus-cell", "2 import.surplus-cell"});
    CHECK(read->imported.items.size() == 2);
    CHECK(read->imported.rows == 4);
}

TEST_CASE("canned responses of osTicket come in from YAML")
{
    const auto canned = readSample(Format::OsTicket, "osticket.yaml").imported;
    REQUIRE(canned.rows == 3);
    REQUIRE(canned.items.size() == 2);
    CHECK(canned.items[0].body == "Hello %{ticket.name.first},\n\nyour ticket #%{ticket.number} of "
                                  "%{ticket.create_date} is with the %{ticket.dept.name} department.");
    CHECK(canned.items[0].notes == Texts{exchange::note::kAttachments});
    CHECK(canned.items[1].body == "We are here from eight to six, and on Saturdays until noon.");
    CHECK(refusals(canned.refused) == Texts{"2 import.inactive"});
    CHECK(canned.refused[0].line == 20);
}

TEST_CASE("of Espanso only fixed texts come in, and nothing that would run a program")
{
    const auto matches = readSample(Format::Espanso, "espanso.yml").imported;
    REQUIRE(matches.rows == 10);
    REQUIRE(matches.items.size() == 4);
    CHECK(matches.items[0].title == "Late parcel");
    CHECK(matches.items[0].body == "I am sorry that it is late. Northgate Home puts it right.");
    CHECK(matches.items[0].notes == Texts{exchange::note::kCursor});
    CHECK(matches.items[0].tags == Texts{"parcel", "courier"});
    CHECK(matches.items[1].title == ":bye");
    CHECK(matches.items[2].body == "Hello [[name]], I send [[what]] on [[date]].");
    CHECK(matches.items[3].body == "I see why you are upset.");
    CHECK(refusals(matches.refused) == Texts{"3 import.not-literal date", "4 import.runs-program shell",
                                             "5 import.runs-program script", "6 import.runs-program shell",
                                             "7 import.not-literal regex", "8 import.image"});
}

TEST_CASE("responses of Twilio Flex come in with their section as a tag, in the older form as well")
{
    const auto responses = readSample(Format::Twilio, "twilio.json").imported;
    REQUIRE(responses.rows == 4);
    REQUIRE(responses.items.size() == 3);
    CHECK(responses.items[0].tags == Texts{"Late or lost delivery"});
    CHECK(responses.items[2].title == "Discount");
    CHECK(refusals(responses.refused) == Texts{"4 import.not-a-record"});
}

TEST_CASE("a plain table is read whatever its delimiter, its mark and its letters")
{
    const auto marked = readSample(Format::Csv, "plain.csv");
    CHECK(marked.encoding == "UTF-8");
    CHECK(marked.imported.delimiter == ";");
    REQUIRE(marked.imported.items.size() == 2);
    CHECK(marked.imported.items[0].title == "Late parcel");
    CHECK(marked.imported.items[0].body == "Your parcel is late; I find out why.");
    CHECK(marked.imported.items[0].tags == Texts{"parcel", "courier"});

    const auto latin = readSample(Format::Csv, "latin1.csv");
    CHECK(latin.encoding == "WINDOWS-1252");
    REQUIRE(latin.imported.items.size() == 2);
    CHECK(latin.imported.items[0].title == "Paquete tardío");
    CHECK(latin.imported.items[1].body == "Reviso la factura con usted — línea por línea.");

    std::string wide("\xff\xfe", 2);
    for (const char c : std::string("title\ttext\nOne\tFine words\n"))
        wide += std::string(1, c) + '\0';
    const auto utf16 = exchange::readFile(Format::Csv, wide);
    REQUIRE(utf16);
    CHECK(utf16->encoding == "UTF-16LE");
    CHECK(utf16->imported.delimiter == "\t");
    CHECK(utf16->imported.items.at(0).body == "Fine words");
    CHECK(exchange::readFile(Format::Csv, wide.substr(2))->encoding == "UTF-16LE"); // without the mark

    CHECK(exchange::readFile(Format::Csv, bytesOf("latin1.csv"), "ISO-8859-15")->encoding == "ISO-8859-15");
    CHECK(exchange::readFile(Format::Csv, "a,b\n", "no-such").error().key == "import.encoding");
}

TEST_CASE("a table without names of columns is taken by position, and says so")
{
    const auto read =
        exchange::readFile(Format::Csv, "Late,Your parcel is late.,\"parcel, courier\"\nBill,I look at the bill.,\n");
    REQUIRE(read);
    REQUIRE(read->imported.items.size() == 2);
    CHECK(read->imported.items[0].body == "Your parcel is late.");
    CHECK(read->imported.items[0].tags == Texts{"parcel", "courier"});
    CHECK(read->imported.notes == Texts{exchange::note::kNoHeader});
    const auto bare = exchange::readFile(Format::Csv, "I am sorry about this.\nI find out why.\n");
    REQUIRE(bare);
    CHECK(bare->imported.items.size() == 2);
}

TEST_CASE("Markdown cards come in with their front matter, or by their headings")
{
    const auto cards = readSample(Format::Markdown, "cards.md").imported;
    REQUIRE(cards.rows == 3);
    REQUIRE(cards.items.size() == 3);
    CHECK(cards.items[0].title == "Late parcel");
    CHECK(cards.items[0].tags == Texts{"parcel", "courier"});
    CHECK(cards.items[0].place == exchange::Place{exchange::Place::Kind::Situation, "late-delivery"});
    CHECK(cards.items[0].brief == "It is late, and that is on us.");
    CHECK(cards.items[0].body == "It is late, and that is on us, {caller}.\n\nI find out why:\n– first where it is,\n– "
                                 "then who has it.\n\nThat is a promise.");
    CHECK(cards.items[1].tags == Texts{"hidden-charges", "bill"});
    const auto headings = readSample(Format::Markdown, "headings.md").imported;
    REQUIRE(headings.items.size() == 2);
    CHECK(headings.items[1].title == "Bill");
    CHECK(headings.items[1].body == "I go through the bill with you.");
}

TEST_CASE("a file of another kind is refused by what it should have")
{
    CHECK(fileRefusal(Format::Zendesk, bytesOf("chatwoot.csv")).starts_with("import.syntax"));
    CHECK(fileRefusal(Format::Zendesk, R"({"tickets":[]})") == "import.shape macros");
    CHECK(fileRefusal(Format::Zammad, bytesOf("chatwoot.csv")) == "import.shape name, content");
    CHECK(fileRefusal(Format::Twilio, "{}").starts_with("import.shape"));
    CHECK(fileRefusal(Format::Espanso, bytesOf("hostile/no-matches.yml")) == "import.shape matches");
    CHECK(fileRefusal(Format::OsTicket, "title: one\n").starts_with("import.shape"));
    for (const auto format : exchange::formats())
        CHECK(fileRefusal(format, "") != "read");
}
