// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "call/event_fields.h"
#include "call/event_json.h"
#include "call/upcast.h"
#include "random_call.h"
#include "support/catch.h"
#include "support/source_files.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

using namespace evenkeel;
using namespace evenkeel::call;
using namespace std::string_literals;
namespace pe = evenkeel::protocol::event;

namespace {

/// Fills every field of an event with something random.
struct Filler
{
    test::Dice& dice;

    void put(std::string& text)
    {
        static const char* const pieces[] = {"a",      "\"",   "\\", "é", "😀", "\n",  "{\"x\":1}",
                                             "\u202e", "\x01", "ﬁ",  " ", "0", "</b>"};
        text.clear();
        for (int i = dice.below(8); i > 0; --i)
            text += pieces[dice.below(13)];
    }
    void put(bool& value) { value = dice.oneIn(2); }
    void put(Date& value) { value = Date{std::chrono::days{dice.below(40'000)}}; }
    void put(event::NoteKind& value) { value = dice.oneIn(2) ? event::NoteKind::Note : event::NoteKind::Restriction; }
    void put(std::int64_t& value) { value = static_cast<std::int64_t>(dice.next()); }
    void put(int& value) { value = dice.below(2000) - 1000; }
    void put(Millis& value) { value = Millis{static_cast<std::int64_t>(dice.next() >> 12)}; }
    void put(std::optional<int>& value) { value = dice.oneIn(2) ? std::optional<int>{} : 1 + dice.below(5); }
    void put(event::Scores& value)
    {
        value.clear();
        for (int i = dice.below(4); i > 0; --i)
            value["c" + std::to_string(i)] = dice.oneIn(3) ? std::optional<int>{} : 1 + dice.below(5);
    }
    void put(event::Comments& value)
    {
        value.clear();
        for (int i = dice.below(3); i > 0; --i)
            put(value["c" + std::to_string(i)]);
    }
    void put(protocol::Category& c) { c = protocol::kCategories[static_cast<std::size_t>(dice.below(9))]; }
    void put(protocol::Target& t) { t = static_cast<protocol::Target>(dice.below(5)); }
    void put(protocol::SafetyKind& k) { k = static_cast<protocol::SafetyKind>(dice.below(3)); }
    void put(protocol::PermissionHow& h) { h = static_cast<protocol::PermissionHow>(dice.below(3)); }

    template <typename T> void open(const char*, T& value) { put(value); }
    template <typename T> void secret(const char*, T& value) { put(value); }
};

/// One event of each kind with random contents.
template <typename V> void eachKind(test::Dice& dice, std::vector<Event>& out)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        const auto one = [&]<typename E>(E event) {
            if constexpr (std::is_same_v<E, protocol::Event>) {
                eachKind<protocol::Event>(dice, out);
            } else {
                Filler filler{dice};
                fields(filler, event);
                if constexpr (std::is_same_v<V, Event>)
                    out.emplace_back(std::move(event));
                else
                    out.emplace_back(protocol::Event(std::move(event)));
            }
        };
        (one(std::variant_alternative_t<I, V>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<V>>{});
}

std::vector<Event> eachKind(std::uint64_t seed)
{
    test::Dice dice(seed);
    std::vector<Event> out;
    eachKind<Event>(dice, out);
    return out;
}

struct Lister
{
    std::string shown, hidden;
    static void add(std::string& list, const char* name) { list += (list.empty() ? "`" : " `") + (name + "`"s); }
    template <typename T> void open(const char* name, T&) { add(shown, name); }
    template <typename T> void secret(const char* name, T&) { add(hidden, name); }
};

/// `kind`|fields|private fields: as in the table of docs/events.md, without its words.
std::string rowOf(const Event& event)
{
    Lister lister;
    std::visit(overloaded{
                   [&](protocol::Event one) { std::visit([&](auto& e) { fields(lister, e); }, one); },
                   [&](auto one) { fields(lister, one); },
               },
               event);
    return "`" + kindOf(event) + "`|" + lister.shown + "|" + lister.hidden;
}

std::set<std::string> documentedRows()
{
    std::ifstream page(test::sourceFolder() / "docs/events.md");
    REQUIRE(page);
    std::set<std::string> rows;
    for (std::string line; std::getline(page, line);) {
        if (!line.starts_with("| `"))
            continue;
        std::vector<std::string> cells;
        std::istringstream parts(line.substr(1));
        for (std::string cell; std::getline(parts, cell, '|');) {
            const auto from = cell.find_first_not_of(' ');
            cells.push_back(from == cell.npos ? ""s : cell.substr(from, cell.find_last_not_of(' ') - from + 1));
        }
        REQUIRE(cells.size() == 4);
        CHECK_FALSE(cells[1].empty()); // what the kind means
        rows.insert(cells[0] + "|" + cells[2] + "|" + cells[3]);
    }
    return rows;
}

std::string errorOf(const Encoded& encoded)
{
    const auto event = decode(encoded);
    return event ? "none" : event.error().key;
}

} // namespace

TEST_CASE("an event of any kind reads back as what was written")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        for (const auto& event : eachKind(seed)) {
            const auto encoded = encode(event);
            const auto back = decode(encoded);
            INFO(encoded.kind << " " << encoded.publicBody << encoded.privateBody);
            REQUIRE(back);
            CHECK(*back == event);
            CHECK(encode(*back) == encoded);
        }
    }
}

TEST_CASE("docs/events.md lists every kind with its fields")
{
    const auto events = eachKind(7);
    std::set<std::string> rows;
    for (const auto& event : events) {
        CHECK(encode(event).kind == kindOf(event));
        rows.insert(rowOf(event));
    }
    CHECK(rows.size() == events.size()); // no two kinds share a name
    CHECK(documentedRows() == rows);
}

TEST_CASE("bodies are compact, sorted, and hold a caller's words apart")
{
    event::Started started;
    started.number = "+49 30 1234";
    started.name = "Ada";
    started.direction = "in";
    started.source = "cli";
    const auto one = encode(started);
    CHECK(one.kind == "call.started");
    CHECK(one.version == 1);
    CHECK(one.publicBody == R"({"carried_warnings":0,"direction":"in","guide":"","pack":"","pack_revision":"",)"
                            R"("policy":"","source":"cli","vip":false})");
    CHECK(one.privateBody == R"({"name":"Ada","number":"+49 30 1234"})");

    const auto two = encode(
        protocol::Event{pe::BreachLogged{protocol::Category::Threat, protocol::Target::Staff, true, true, "", true}});
    CHECK(two.publicBody == R"({"at_once":true,"category":"threat","counts":true,"directed":true,"target":"staff"})");
    CHECK(two.privateBody == R"({"words":""})");
    CHECK(encode(event::LineSaid{"hello", true}).privateBody.empty());
    CHECK(encode(event::Held{}).publicBody == "{}");
    CHECK(
        encode(event::CallerNoted{"calls daily", event::NoteKind::Restriction, *parseDate("2026-12-01")}).publicBody ==
        R"({"kind":"restriction","review":"2026-12-01"})");
    event::WrappedUp wrap;
    CHECK(encode(wrap).publicBody.find(R"("rating":null)") != std::string::npos);
}

TEST_CASE("no text of a caller stands in a public body")
{
    // These kinds carry what callers or agents said freely; everything else is ids, names of staff and numbers.
    const std::string words = "secret words";
    const std::vector<Event> events = {
        event::Started{words, words, "in", "cli", false, {}, {}, {}, {}, 0},
        event::NoteAdded{words, false},
        event::FieldSet{"order", words},
        event::EscalationRaised{"r", "to", "a", {}, words, words, words, words},
        event::FollowUpClosed{3, words},
        event::CallerNoted{words, {}, {}},
        event::RepeatBackSaid{words, false},
        event::ReviewScored{"Mara", {{"tone", 2}}, 25, false, 7, {{"tone", words}}, words},
        event::ReviewDisputed{9, words},
        event::ReviewSettled{9, "Mara", 0, words},
        protocol::Event{pe::BreachLogged{{}, {}, true, true, words, false}},
        protocol::Event{pe::PermissionAsked{words}},
        protocol::Event{pe::EndedByAgent{"other", words, "line"}},
        protocol::Event{pe::EndOverridden{words}},
        protocol::Event{pe::RecordSaved{words, false, words}}};
    for (const auto& event : events) {
        const auto encoded = encode(event);
        INFO(encoded.kind);
        CHECK(encoded.publicBody.find(words) == std::string::npos);
        CHECK(encoded.privateBody.find(words) != std::string::npos);
    }
}

TEST_CASE("an erased private body leaves empty fields and the rest as it was")
{
    auto encoded = encode(event::NoteAdded{"what they told", true});
    encoded.privateBody.clear();
    const auto back = decode(encoded);
    REQUIRE(back);
    CHECK(std::get<event::NoteAdded>(*back) == event::NoteAdded{"", true});
}

TEST_CASE("a caller's name and number are read without the rest, and are those of the whole event")
{
    event::Started started;
    started.name = "Zoë \"Z\"";
    started.number = "+1 555 0100";
    started.pack = "retail";
    const auto encoded = encode(started);
    const auto caller = decodeCaller(encoded);
    REQUIRE(caller);
    CHECK(caller->name == started.name);
    CHECK(caller->number == started.number);
    CHECK(caller->pack.empty());

    auto erased = encoded;
    erased.privateBody.clear();
    CHECK(decodeCaller(erased) == event::Started{});
    auto broken = encoded;
    broken.privateBody = R"({"name":7})";
    CHECK(decodeCaller(broken).error().key == "event.body");
    CHECK(decodeCaller(encode(event::NoteAdded{"x", false})).error().key == "event.body");
    auto newer = encoded;
    ++newer.version;
    CHECK(decodeCaller(newer).error().key == "event.unknown-kind");
}

TEST_CASE("a kind or a version from a newer program is refused, never guessed")
{
    CHECK(errorOf({"call.sung", 1, "{}", ""}) == "event.unknown-kind");
    CHECK(errorOf({"call.held", 2, "{}", ""}) == "event.unknown-kind");
    CHECK(decode({"call.held", 2, "{}", ""}).error().code == Errc::Newer);
    CHECK(errorOf({"", 1, "{}", ""}) == "event.unknown-kind");
}

TEST_CASE("a body that contradicts its kind is damaged")
{
    const std::vector<std::string> bodies = {"",
                                             "null",
                                             "[]",
                                             "{",
                                             "{}",
                                             R"({"level":"3"})",
                                             R"({"level":3.5})",
                                             R"({"level":null})",
                                             R"({"level":99999999999})",
                                             R"({"level":18446744073709551615})"};
    for (const auto& body : bodies) {
        INFO(body);
        CHECK(errorOf({"mood.set", 1, body, ""}) == "event.body");
    }
    CHECK(errorOf({"mood.set", 1, R"({"level":3})", ""}) == "none");
    CHECK(errorOf({"mood.set", 0, R"({"level":3})", ""}) == "event.body"); // no such version, no way up from it
    CHECK(errorOf({"safety.raised", 1, R"({"kind":"mood"})", ""}) == "event.body");
    CHECK(errorOf({"note.added", 1, R"({"masked":true})", "{}"}) == "event.body");
    CHECK(errorOf({"note.added", 1, R"({"masked":true})", R"({"text":7})"}) == "event.body");
    CHECK(errorOf({"caller.noted", 1, R"({"kind":"threat","review":"2026-12-01"})", ""}) == "event.body");
    CHECK(errorOf({"caller.noted", 1, R"({"kind":"note","review":"2026-12-32"})", ""}) == "event.body");
    CHECK(errorOf({"caller.noted", 1, R"({"kind":"note","review":20261201})", ""}) == "event.body");
    CHECK(errorOf({"follow-up.reopened", 1, R"({"seq":18446744073709551615})", ""}) == "event.body");
    CHECK(decode({"mood.set", 1, "{}", ""}).error().code == Errc::Damaged);
}

TEST_CASE("text that is no UTF-8 is written so that it can be read again")
{
    const auto encoded = encode(event::NoteAdded{"caf\xe9", false});
    const auto back = decode(encoded);
    REQUIRE(back);
    CHECK(std::get<event::NoteAdded>(*back).text == "caf\xef\xbf\xbd");
}

TEST_CASE("old bodies are lifted version by version")
{
    using nlohmann::json;
    Upcasts steps;
    steps[{"note.added", 1}] = [](json& open, json&) { open["masked"] = open.at("hidden"); };
    steps[{"note.added", 2}] = [](json& open, json& secret) {
        open.erase("hidden");
        if (!secret.empty())
            secret["text"] = "[" + secret.at("text").get<std::string>() + "]";
    };
    const std::map<std::string, int> third = {{"note.added", 3}};
    const auto lifted = decodeWith({"note.added", 1, R"({"hidden":true})", R"({"text":"a"})"}, steps, third);
    REQUIRE(lifted);
    CHECK(std::get<event::NoteAdded>(*lifted) == event::NoteAdded{"[a]", true});
    const auto erased = decodeWith({"note.added", 1, R"({"hidden":true})", ""}, steps, third);
    REQUIRE(erased);
    CHECK(std::get<event::NoteAdded>(*erased) == event::NoteAdded{"", true});
    CHECK(decodeWith({"note.added", 2, R"({"masked":false})", R"({"text":"b"})"}, steps, third));
    // A body that a step cannot read, and a step that is not there.
    CHECK(decodeWith({"note.added", 1, "{}", ""}, steps, third).error().key == "event.body");
    steps.erase({"note.added", 2});
    CHECK(decodeWith({"note.added", 1, R"({"hidden":true})", ""}, steps, third).error().key == "event.body");
}
