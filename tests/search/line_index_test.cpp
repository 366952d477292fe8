// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/line_index.h"
#include "support/catch.h"

using namespace evenkeel::search;

namespace {

Document line(std::string text, std::string tags = {})
{
    Document result;
    result.text = std::move(text);
    result.tags = std::move(tags);
    return result;
}

std::vector<std::uint32_t> find(const LineIndex& index, std::string_view query, const Context& context = {},
                                std::size_t limit = 10)
{
    std::vector<std::uint32_t> documents;
    for (const auto& hit : index.search(query, context, limit))
        documents.push_back(hit.document);
    return documents;
}

using Documents = std::vector<std::uint32_t>;

LineIndex someLines()
{
    return LineIndex::build({
        line("I am sorry that your parcel is late. I will find out where it is.", "delivery shipment tracking"),
        line("You were charged twice, and I am putting that right now.", "double payment duplicate"),
        line("I can hear how upsetting this is.", "empathy anger"),
        line("Let me check the invoice with you, item by item.", "bill fee"),
        line("A supervisor will call you back within the hour.", "manager boss escalate"),
    });
}

} // namespace

TEST_CASE("a line is found while its words are typed")
{
    const auto index = someLines();
    CHECK(find(index, "p").size() == 2); // parcel, putting and payment
    CHECK(find(index, "parc") == Documents{0});
    CHECK(find(index, "parcel la") == Documents{0});
    CHECK(find(index, "charged twi") == Documents{1});
}

TEST_CASE("a line's own words count more than those that it shares with its kind")
{
    std::vector<Document> lines{line("I take that seriously."), line("Take legal advice if you wish.", "lawyer court"),
                                line("Let us go on.")};
    for (auto& each : lines)
        each.theme = "violence lawyer";
    const auto index = LineIndex::build(lines);
    const auto hits = find(index, "lawyer");
    REQUIRE(hits.size() == 3); // the shared word finds all of them
    CHECK(hits[0] == 1);
}

TEST_CASE("the order of the words does not matter")
{
    const auto index = someLines();
    CHECK(find(index, "late parcel sorry") == Documents{0});
    CHECK(find(index, "invoice check") == Documents{3});
}

TEST_CASE("one typo in a word of four letters is forgiven, two in one of eight")
{
    const auto index = someLines();
    for (const auto* typed : {"parcle", "prcel", "parceel", "parxel", "aprcel", "lat parcel", "paercl"})
        CHECK(find(index, typed) == (std::string_view(typed) == "paercl" ? Documents{} : Documents{0}));
    CHECK(find(index, "supervisr") == Documents{4});
    CHECK(find(index, "suprevisr") == Documents{4});
    CHECK(find(index, "suprvsr").empty()); // three letters gone
}

TEST_CASE("the beginning of a word may hold a typo, too")
{
    const auto index = someLines();
    CHECK(find(index, "supre") == Documents{4});
    CHECK(find(index, "upsett") == Documents{2});
    CHECK(find(index, "upstet") == Documents{2});
}

TEST_CASE("numbers are taken as typed")
{
    const auto index = LineIndex::build({line("order 4417"), line("order 4418")});
    CHECK(find(index, "4418") == Documents{1});
    CHECK(find(index, "4419").empty());
}

TEST_CASE("tags find a line that does not have the word")
{
    const auto index = someLines();
    CHECK(find(index, "boss") == Documents{4});
    CHECK(find(index, "shipment sorry") == Documents{0});
    CHECK(find(index, "duplcate") == Documents{1});
}

TEST_CASE("what a line is for finds it, but the words of a line count more")
{
    auto about = line("We will make it good.");
    about.situation = "late-delivery";
    const auto index = LineIndex::build({about, line("Our delivery was late.")});
    CHECK(find(index, "late delivery") == Documents{1, 0});
}

TEST_CASE("the title counts more than the tags, these more than the text")
{
    auto titled = line("other words here");
    titled.title = "refund";
    const auto index = LineIndex::build({line("the word refund here"), line("other words here", "refund"), titled});
    CHECK(find(index, "refund") == Documents{2, 1, 0});
}

TEST_CASE("a word as typed goes before a guess")
{
    const auto index = LineIndex::build({line("the form is here", "form"), line("it came from us")});
    CHECK(find(index, "from") == Documents{1, 0});
    CHECK(find(index, "form") == Documents{0, 1});
    // with enough lines as typed nothing is guessed
    CHECK(find(index, "from", {}, 1) == Documents{1});
}

TEST_CASE("lines with every word go first, if none has, those with the most")
{
    const auto index = someLines();
    CHECK(find(index, "parcel zeppelin") == Documents{0});
    CHECK(find(index, "zeppelin parcel late twice") == Documents{0});
    CHECK(find(index, "zeppelin").empty());
}

TEST_CASE("what fits the situation, the step and the mood goes first")
{
    auto delivery = line("I will call you back today.");
    delivery.situation = "late-delivery";
    auto billing = delivery;
    billing.situation = "billing-error";
    auto resolve = line("I will call you back today.");
    resolve.step = "resolve";
    resolve.moodMin = 1;
    resolve.moodMax = 2;
    auto furious = resolve;
    furious.moodMin = 4;
    furious.moodMax = 5;
    const auto index = LineIndex::build({delivery, billing, resolve, furious});
    Context context;
    context.situation = "billing-error";
    CHECK(find(index, "call back", context).front() == 1);
    context.situation = "late-delivery";
    CHECK(find(index, "call back", context).front() == 0);
    context = {};
    context.step = "resolve";
    context.mood = 5;
    CHECK(find(index, "call back", context).front() == 3);
    context.mood = 1;
    CHECK(find(index, "call back", context).front() == 2);
    context = {};
    context.situation = "never-heard-of";
    CHECK(find(index, "call back", context).size() == 4);
}

TEST_CASE("among equals the one used lately goes first, then the one used often")
{
    const auto index = LineIndex::build({line("thank you for waiting"), line("thank you for waiting"),
                                         line("thank you for waiting"), line("thank you", "waiting")});
    const std::vector<std::uint32_t> recency{0, 7, 9};
    const std::vector<std::uint32_t> uses{4, 1, 0};
    Context context;
    CHECK(find(index, "thank waiting", context) == Documents{3, 0, 1, 2});
    context.uses = &uses;
    CHECK(find(index, "thank waiting", context) == Documents{3, 0, 1, 2});
    context.recency = &recency; // shorter than the index: the rest was never used
    CHECK(find(index, "thank waiting", context) == Documents{3, 2, 1, 0});
}

TEST_CASE("an empty query gives what fits best")
{
    auto angry = line("I hear you.");
    angry.moodMin = 4;
    auto calm = line("Lovely.");
    calm.moodMax = 2;
    const auto index = LineIndex::build({calm, angry});
    Context context;
    context.mood = 5;
    for (const auto* query : {"", "   ", "*", "\"", "\xff"})
        CHECK(find(index, query, context) == Documents{1, 0});
    CHECK(find(index, "", context, 1) == Documents{1});
    CHECK(find(index, "", context, 0).empty());
}

TEST_CASE("a line is found by characters of a script without spaces")
{
    const auto index = LineIndex::build({line("配送が遅れて申し訳ありません"), line("返金いたします")});
    CHECK(find(index, "配送") == Documents{0});
    CHECK(find(index, "返金") == Documents{1});
}

TEST_CASE("an index of nothing finds nothing")
{
    CHECK(find(LineIndex::build({}), "word").empty());
    CHECK(find(LineIndex(), "word").empty());
    CHECK(LineIndex().size() == 0);
    CHECK(find(LineIndex::build({line(""), line("")}), "word").empty());
    auto index = someLines();
    CHECK(index.size() == 5);
    const auto moved = std::move(index);
    CHECK(find(moved, "boss") == Documents{4});
}
