// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mending.h"
#include "app/pack_checker.h"
#include "app/starter.h"
#include "app/text.h"
#include "pack/codec.h"
#include "support/catch.h"

#include <algorithm>

using namespace evenkeel;
using app::Mending;
using pack::Sheet;

namespace {

pack::Pack starter(const char* language)
{
    auto read = app::starterPack(QString::fromLatin1(language));
    REQUIRE(read);
    return *read;
}

app::PackReport check(const Sheet& sheet)
{
    static app::PackProver prover;
    return prover.report(sheet, 1);
}

app::NewPack wish(const char* language, bool empty)
{
    return {language, "Ours", "Guide", "First step", {"new-pack"}, nullptr, empty};
}

bool holds(const Sheet& sheet, const pack::Finding& finding)
{
    const auto found = pack::lint(sheet.whole());
    return std::ranges::any_of(
        found, [&](const auto& each) { return each.code == finding.code && each.pointer == finding.pointer; });
}

/// Does what is offered about the first finding of this code.
Sheet mendedOf(const Sheet& sheet, std::string_view code)
{
    const auto found = pack::lint(sheet.whole());
    const auto it = std::ranges::find(found, code, &pack::Finding::code);
    INFO(code);
    REQUIRE(it != found.end());
    REQUIRE(app::mendingFor(sheet, *it) != Mending::None);
    const auto edit = app::mended(sheet, *it, starter("en"), "mend");
    REQUIRE(edit);
    auto after = sheet;
    pack::apply(after, *edit);
    CHECK_FALSE(holds(after, *it));
    CHECK(pack::spotOf(after, edit->place).has_value());
    auto before = after;
    pack::revert(before, *edit);
    CHECK(before == sheet);
    return after;
}

} // namespace

TEST_CASE("a new pack with words can be published as it is, in each language that the program speaks")
{
    const auto* language = GENERATE("en", "es");
    const auto words = starter(language);
    CHECK(words.language == language);
    for (const auto& policy : {std::optional<protocol::Policy>{}, std::optional(starter("en").policies.front())}) {
        auto asked = wish(language, false);
        asked.policy = policy ? &*policy : nullptr;
        const auto sheet = app::newPack(asked, words);
        const auto report = check(sheet);
        for (const auto& finding : report.findings)
            UNSCOPED_INFO(finding.code << " at " << finding.pointer);
        CHECK(report.findings.empty());
        CHECK(sheet.rest().id == "new-pack-2");
        CHECK(sheet.rest().title == "Ours");
        CHECK(pack::decode(pack::encode(sheet.whole())));
    }
}

TEST_CASE("a starter without a policy makes a new pack without one, or with the rules of the house")
{
    auto words = starter("en");
    const auto house = words.policies.front();
    words.policies.clear();
    const bool empty = GENERATE(false, true);
    CHECK(app::newPack(wish("en", empty), words).rest().policies.empty());
    auto asked = wish("en", empty);
    asked.policy = &house;
    CHECK(app::newPack(asked, words).rest().policies.size() == 1);
}

TEST_CASE("a language without words of its own begins in English")
{
    CHECK(starter("fr").language == "en");
    CHECK(starter("es-MX").language == "es");
}

TEST_CASE("an empty pack is put right by what its findings offer, until only somebody's own words are missing")
{
    const auto* language = GENERATE("en", "es");
    const auto words = starter(language);
    auto sheet = app::newPack(wish(language, true), words);
    CHECK(sheet.rest().language == language);
    int done = 0;
    for (bool went = true; went && done < 30;) {
        went = false;
        const auto report = check(sheet);
        for (const auto& finding : report.findings) {
            if (const auto edit = app::mended(sheet, finding, words, "mend")) {
                pack::apply(sheet, *edit);
                CHECK_FALSE(holds(sheet, finding));
                went = true;
                ++done;
                break;
            }
        }
    }
    CHECK(done == 6); // words of redirect, warning and end; a line; outcomes; a scorecard
    for (const auto& finding : check(sheet).findings) {
        INFO(finding.code);
        CHECK((finding.code == "step.empty" || finding.code == "step.bare" || finding.code == "line.variant-missing"));
    }
    // Goal and words of the one step are written by hand.
    pack::Editing edit(sheet);
    edit.rest().guides[0].steps[0].goal = "They are heard.";
    for (std::size_t i = 0; i < sheet.lineCount(); ++i) {
        auto line = sheet.line(i);
        if (line.step.empty())
            continue;
        line.text[language] = {"I am listening.", "I am listening."};
        edit.setLine(i, line);
    }
    pack::apply(sheet, std::move(edit).finish({}, {}));
    CHECK(check(sheet).clean());
}

TEST_CASE("each kind of gap is closed where it is, and opened again by taking that back")
{
    auto whole = starter("en");
    whole.guides.clear();
    std::erase_if(whole.lines, [](const auto& line) { return !line.step.empty(); });
    for (auto& criterion : whole.scorecard)
        criterion.shownBy.clear();
    auto sheet = mendedOf(Sheet(whole), "guide.none");
    CHECK(sheet.rest().guides.front().steps.size() == 4);
    CHECK(check(sheet).clean());

    whole = sheet.whole();
    whole.guides.front().steps.clear();
    std::erase_if(whole.lines, [](const auto& line) { return !line.step.empty(); });
    sheet = mendedOf(Sheet(whole), "guide.empty");
    CHECK(check(sheet).clean());

    whole = sheet.whole();
    whole.policies.front().endReasons.clear();
    whole.situations.push_back({"late", "Late", {}});
    whole.lines.front().text["en"].full.clear();
    whole.lines[1].text["en"].full += " {order_number}";
    whole.fields.push_back({"nobody", "Nobody", {}, {}});
    whole.languages.clear();
    sheet = mendedOf(Sheet(whole), "policy.no-end-reason");
    sheet = mendedOf(sheet, "language.missing");
    sheet = mendedOf(sheet, "line.field-undefined");
    CHECK(sheet.rest().fields.back() == pack::MergeField{"order_number", "Order number", {}, {}});
    sheet = mendedOf(sheet, "field.unused");
    sheet = mendedOf(sheet, "line.variant-missing");
    CHECK(sheet.line(0).text.at("en").full == sheet.line(0).text.at("en").brief);
    sheet = mendedOf(sheet, "situation.no-lines");
    CHECK(sheet.line(sheet.lineCount() - 1).situation == "late");
}

TEST_CASE("a policy takes words that the pack has before it takes any from elsewhere")
{
    auto whole = starter("en");
    whole.policies.front().endLines = {};
    const auto lines = whole.lines.size();
    const auto sheet = mendedOf(Sheet(whole), "policy.no-end-line");
    CHECK(sheet.lineCount() == lines);
    CHECK(sheet.rest().policies.front().endLines.fallback == "end-1");
}

TEST_CASE("nothing is offered where only words help, nor for what is not there any more")
{
    auto whole = starter("en");
    whole.guides.front().steps.front().goal.clear();
    const Sheet sheet(whole);
    const auto found = pack::lint(whole);
    REQUIRE(found.size() == 1);
    CHECK(app::mendingFor(sheet, found.front()) == Mending::None);
    CHECK_FALSE(app::mended(sheet, found.front(), whole, "mend"));
    const pack::Finding gone{pack::Severity::Warning, "situation.no-lines", "/situations/7", {}};
    CHECK(app::mendingFor(sheet, gone) == Mending::None);
    CHECK_FALSE(app::mended(sheet, gone, whole, "mend"));
}
