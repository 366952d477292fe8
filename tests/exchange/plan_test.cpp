// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exchange/notes.h"
#include "exchange/own_table.h"
#include "exchange/samples.h"
#include "pack/lint.h"
#include "report/csv.h"

using namespace evenkeel;
using namespace evenkeel::test;
using exchange::Format;
using exchange::Place;

namespace {

exchange::Plan planOf(const std::string& csv, const pack::Pack& into, const exchange::PlanOptions& options = {})
{
    const auto read = exchange::readFile(Format::Csv, csv);
    REQUIRE(read);
    auto plan = exchange::planImport(read->imported, into, options);
    CHECK(plan.accounted() == plan.rows);
    return plan;
}

std::string fullOf(const exchange::PlannedLine& planned)
{
    return planned.line.text.begin()->second.full;
}

std::string mapped(const std::string& text, const exchange::FieldMap& map = {})
{
    return exchange::FieldMapper(shippedPack(), map, false).map(text);
}

long errors(const pack::Pack& pack)
{
    const auto findings = pack::lint(pack);
    return std::count_if(findings.begin(), findings.end(),
                         [](const auto& f) { return f.severity == pack::Severity::Error; });
}

} // namespace

TEST_CASE("every sample comes into the shipped pack and into a new one, with every row accounted for")
{
    const std::vector<std::pair<Format, std::string>> samples = {
        {Format::Chatwoot, "chatwoot.json"}, {Format::Chatwoot, "chatwoot.csv"},  {Format::Zendesk, "zendesk.json"},
        {Format::Zammad, "zammad.csv"},      {Format::OsTicket, "osticket.yaml"}, {Format::Espanso, "espanso.yml"},
        {Format::Twilio, "twilio.json"},     {Format::Csv, "plain.csv"},          {Format::Csv, "latin1.csv"},
        {Format::Markdown, "cards.md"},      {Format::Markdown, "headings.md"}};
    for (const auto& [format, name] : samples) {
        INFO(name);
        const auto imported = readSample(format, name).imported;
        for (const auto& into : {shippedPack(), exchange::emptyPack("What we have", "en")}) {
            exchange::PlanOptions options;
            options.makeSituations = into.guides.empty();
            options.fallback = Place{Place::Kind::Situation, into.guides.empty() ? "imported" : "service-quality"};
            const auto plan = exchange::planImport(imported, into, options);
            CHECK(plan.rows == imported.rows);
            CHECK(plan.accounted() == plan.rows);
            CHECK_FALSE(plan.lines.empty());
            const auto made = exchange::applyPlan(plan, into);
            INFO((made ? std::string() : made.error().key + ' ' + made.error().detail));
            REQUIRE(made);
            CHECK(errors(*made) == 0);
            CHECK(made->lines.size() == into.lines.size() + plan.lines.size());
            CHECK(*pack::decode(pack::encode(*made)) == *made);
        }
    }
}

TEST_CASE("merge fields of five kinds become those of the pack")
{
    CHECK(mapped("{{contact.name}} #{ticket.customer.firstname} %{ticket.name.first} $name$ [[customer]]") ==
          "{caller} {caller} {caller} {caller} {caller}");
    CHECK(mapped("{{ Contact.First_Name }} and {{{agent.name}}}") == "{caller} and {agent}");
    CHECK(mapped("{order} stays") == "{order} stays");
    CHECK(mapped("I pay $5 and $6, 100 % {sure}, a } and a {") == "I pay $5 and $6, 100 % {sure}, a }} and a {{");
    CHECK(mapped("{{contact.name}}", {{"contact.name", "reference"}}) == "{reference}");
    CHECK(mapped("{{Contact Name}}", {{"contact name", "agent"}}) == "{agent}");
    CHECK(mapped("{{ 1 + 2 }} {{}} {{x") == "{{{{ 1 + 2 }}}} {{{{}}}} {{{{x");
    CHECK(mapped("a{{{{{{b}}}}}}") != ""); // and not for ever
}

TEST_CASE("an unknown merge field is reported and becomes a field with a fallback")
{
    exchange::FieldMapper mapper(shippedPack(), {}, false);
    CHECK(mapper.map("Your plan is {{contact.custom.Plan-Name}}, again {{contact.custom.plan_name}}.") ==
          "Your plan is {contact_custom_plan_name}, again {contact_custom_plan_name}.");
    CHECK(mapper.map("{{x | default: \"friend\"}} [[y|Dear Reader]]") == "{x} {y}");
    REQUIRE(mapper.uses().size() == 3);
    CHECK(mapper.uses()[0] ==
          exchange::FieldUse{"contact.custom.plan_name", "contact_custom_plan_name", exchange::FieldUse::How::Made, 2});
    const auto fields = mapper.newFields();
    REQUIRE(fields.size() == 3);
    CHECK(fields[0] ==
          pack::MergeField{"contact_custom_plan_name", "Contact custom plan name", "", "contact custom plan name"});
    CHECK(fields[1].fallback == "friend");
    CHECK(fields[2].fallback == "Dear Reader");

    exchange::FieldMapper empty(exchange::emptyPack("New", "en"), {}, false);
    CHECK(empty.map("{{contact.name}}") == "{caller}");
    CHECK(empty.uses().at(0).how == exchange::FieldUse::How::Usual);
    CHECK(empty.newFields().at(0).label == "Caller’s name");

    exchange::FieldMapper longNames(shippedPack(), {}, false);
    const auto one = longNames.map("{{a.very.long.name.that.is.cut.somewhere.one}}");
    const auto two = longNames.map("{{a.very.long.name.that.is.cut.somewhere.two}}");
    CHECK(one != two);
    CHECK(one.size() <= 34);
}

TEST_CASE("a text goes where its file, the mapping, its tags or the fallback say")
{
    const auto pack = shippedPack();
    exchange::PlanOptions options;
    options.tags["Invoices"] = {Place::Kind::Situation, "billing-error"};
    const std::string csv = "title,text,tags,step\n"
                            "A,Words of the file,parcel,acknowledge\n"
                            "B,Words by mapping,invoices,\n"
                            "C,Words by the title of a situation,Late or lost delivery,\n"
                            "D,Words by the tag of a situation,courier,\n"
                            "E,Words by a behaviour,anger,\n"
                            "F,Words of nowhere,weather,\n"
                            "G,Words of a wrong step,parcel,nosuch\n";
    auto plan = planOf(csv, pack, options);
    Texts places;
    for (const auto& planned : plan.lines)
        places.push_back(planned.line.step + planned.line.situation + planned.line.behaviour);
    CHECK(places == Texts{"acknowledge", "billing-error", "late-delivery", "late-delivery", "anger"});
    CHECK(plan.lines[1].placedBy == exchange::PlacedBy::Mapping);
    CHECK(refusals(plan.refused) == Texts{"6 import.no-place", "7 import.unknown-place step nosuch"});

    options.fallback = Place{Place::Kind::Behaviour, "frustration"};
    plan = planOf(csv, pack, options);
    CHECK(plan.lines.back().line.behaviour == "frustration");
    options.fallback = Place{Place::Kind::Use, "redirect"};
    CHECK(planOf(csv, pack, options).lines.back().line.use == "redirect");
    options.fallback = Place{Place::Kind::Step, "nosuch"};
    CHECK(refusals(planOf(csv, pack, options).refused)[0] == "6 import.unknown-place step nosuch");

    options = {};
    options.makeSituations = true;
    plan = planOf("text,tags\nSome words,Cold Weather\nOther words,cold weather\n", exchange::emptyPack("New", "en"),
                  options);
    REQUIRE(plan.newSituations.size() == 1);
    CHECK(plan.newSituations[0] == pack::Situation{"cold-weather", "Cold Weather", {}});
    CHECK(plan.lines.size() == 2);
}

TEST_CASE("the same text comes in once, whatever its case, accents and punctuation")
{
    auto pack = shippedPack();
    const auto known = pack.lines.at(0).text.at("en").full;
    const std::string csv =
        "text,tags\n\"Your parcel is LATE!\",parcel\n\"your parcel, is late\",parcel\n\"" + known + " \",parcel\n";
    const auto plan = planOf(csv, pack);
    CHECK(plan.lines.size() == 1);
    CHECK(refusals(plan.refused) ==
          Texts{"2 import.duplicate-in-file 1", "3 import.duplicate-in-pack " + pack.lines[0].id});
    const auto made = exchange::applyPlan(plan, pack);
    REQUIRE(made);
    const auto again = planOf(csv, *made);
    CHECK(again.lines.empty());
    CHECK(again.refused.size() == 3);
}

TEST_CASE("ids are made of titles, or of the words, and are never taken twice")
{
    const auto plan = planOf(
        "title,text,tags\nÄrger & Co.,First words,parcel\nArger co,Second words,parcel\n,Third words here,parcel\n"
        "con,Fourth words,parcel\n你好,Fifth words,parcel\n",
        shippedPack());
    Texts ids;
    for (const auto& planned : plan.lines)
        ids.push_back(planned.line.id);
    CHECK(ids == Texts{"arger-co", "arger-co-2", "third-words-here", "con-line", "fifth-words"});
}

TEST_CASE("a long text keeps its words and gets its first sentences as the short variant")
{
    std::string text = "I am sorry.";
    for (int i = 0; i < 40; ++i)
        text += " I find out what went wrong.";
    const auto plan = planOf("text,tags\n" + text + ",parcel\n", shippedPack());
    REQUIRE(plan.lines.size() == 1);
    CHECK(fullOf(plan.lines[0]) == text);
    const auto& brief = plan.lines[0].line.text.at("en").brief;
    CHECK(text.starts_with(brief));
    CHECK(brief.ends_with('.'));
    CHECK(text::speakingTime(brief) <= Millis(15'000));
    CHECK(plan.lines[0].notes == Texts{exchange::note::kShortMade, exchange::note::kLong});
}

TEST_CASE("a text in a language that the pack lacks is refused, and one that lacks a language of the pack")
{
    auto pack = exchange::emptyPack("Two", "en");
    pack.languages = {"en", "es"};
    exchange::PlanOptions options;
    options.makeSituations = true;
    const auto plan = planOf("text,tags,language\nWords,a,en\nWorte,a,de\nPalabras,a,es\n", pack, options);
    CHECK(plan.lines.empty());
    CHECK(refusals(plan.refused) ==
          Texts{"1 import.language-missing es", "2 import.unknown-language de", "3 import.language-missing en"});
    CHECK(plan.newSituations.empty());
}

TEST_CASE("the lines of a pack leave as a table and come in again as they were")
{
    auto pack = shippedPack();
    pack.lines[0].text["en"].full = "=1+1, \"said\" {caller}\nand {{braces}} too";
    pack.lines[1].text["en"].full = "'=guarded by hand";
    pack.lines[2].text["en"].full = "''+twice";
    pack.lines[3].tags = {"a, b", "c|d"};
    const auto csv = report::csv(exchange::linesTable(pack));
    CHECK(csv.find(",\"'=1+1") != std::string::npos);

    auto bare = pack;
    bare.lines.clear();
    const auto plan = planOf(csv, bare);
    CHECK(refusals(plan.refused) == Texts{});
    CHECK(plan.newFields.empty());
    const auto made = exchange::applyPlan(plan, bare);
    INFO((made ? std::string() : made.error().key + ' ' + made.error().detail));
    REQUIRE(made);
    CHECK(made->lines == pack.lines);
}

TEST_CASE("a table of two languages comes in as lines with both")
{
    const auto read = pack::load(sourceFolder() / "tests/pack/sample.json");
    REQUIRE(read);
    auto bare = *read;
    bare.lines.clear();
    const auto plan = planOf(report::csv(exchange::linesTable(*read)), bare);
    CHECK(plan.rows == static_cast<int>(read->lines.size()) * 2);
    const auto made = exchange::applyPlan(plan, bare);
    REQUIRE(made);
    CHECK(made->lines == read->lines);
}

TEST_CASE("a plan that would spoil its pack is not applied")
{
    const auto pack = shippedPack();
    auto plan = planOf("text,tags\nSome fine words,parcel\n", pack);
    plan.lines[0].line.text["en"].full = "https://example.org/x";
    CHECK(exchange::applyPlan(plan, pack).error().key == "import.pack-too-large");
    plan.lines[0].line.text["en"].full = "Words {nobody}";
    CHECK(exchange::applyPlan(plan, pack).error() == Error{Errc::Refused, "import.lint", "line.field-undefined"});
}

TEST_CASE("places are written as a kind and an id")
{
    CHECK(exchange::placeOf("step:listen") == Place{Place::Kind::Step, "listen"});
    CHECK(exchange::placeOf("use:end") == Place{Place::Kind::Use, "end"});
    for (const char* wrong : {"", "step", "step:", "steps:a", "step:A B", ":a"})
        CHECK_FALSE(exchange::placeOf(wrong));
}
