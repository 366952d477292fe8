// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "telephony/baresip.h"
#include "telephony/netstring.h"
#include "telephony/sip_uri.h"

#include <random>

using namespace evenkeel::telephony;

namespace {

// As baresip 1.0.0 sends it.
const std::string kIncoming =
    R"({"event":true,"type":"CALL_INCOMING","class":"call","accountaor":"sip:agent@127.0.0.1:5070",)"
    R"("direction":"incoming","peeruri":"sip:5551234@127.0.0.1:5080","peerdisplayname":"Ann Caller",)"
    R"("id":"7008aa9b89b646f0","param":"sip:5551234@127.0.0.1:5080"})";

std::string closed(const std::string& param)
{
    return R"({"param":")" + param + R"(","id":"7008","type":"CALL_CLOSED","event":true,"added-later":[1,{"x":2}]})";
}

FeedEvent eventOf(const std::string& frame)
{
    const auto message = parseBaresip(frame);
    REQUIRE(std::holds_alternative<FeedEvent>(message));
    return std::get<FeedEvent>(message);
}

bool saysNothing(const std::string& frame)
{
    return std::holds_alternative<std::monostate>(parseBaresip(frame));
}

} // namespace

TEST_CASE("an incoming call rings with the caller's number and name")
{
    CHECK(eventOf(kIncoming) == FeedEvent{Ringing{"7008aa9b89b646f0", "5551234", "Ann Caller", true}});
}

TEST_CASE("events are told by their keys, in any order, with keys that we do not know")
{
    const auto answered = eventOf(
        R"({"id":"x","future":{"deep":[1,2]},"direction":"outgoing","peeruri":"sip:42@h","type":"CALL_ESTABLISHED","event":true})");
    CHECK(answered == FeedEvent{Answered{"x", "42", "", false}});
    CHECK(eventOf(R"({"event":true,"type":"CALL_HOLD","id":"x"})") == FeedEvent{HeldByAgent{"x", true}});
    CHECK(eventOf(R"({"event":true,"type":"CALL_RESUME","id":"x"})") == FeedEvent{HeldByAgent{"x", false}});
    CHECK(eventOf(R"({"event":true,"type":"CALL_RINGING","id":"x","peeruri":"sip:42@h","direction":"outgoing"})") ==
          FeedEvent{Ringing{"x", "42", "", false}});
}

TEST_CASE("the close tells who hung up, where it says so")
{
    CHECK(eventOf(closed("Connection reset by user")) == FeedEvent{Closed{"7008", Closed::By::Agent}});
    CHECK(eventOf(closed("Connection reset by peer")) == FeedEvent{Closed{"7008", Closed::By::Caller}});
    CHECK(eventOf(closed("486 Busy Here")) == FeedEvent{Closed{"7008", Closed::By::Unknown}});
    CHECK(eventOf(closed("")) == FeedEvent{Closed{"7008", Closed::By::Unknown}});
}

TEST_CASE("a caller's name in a broken encoding or with hidden characters does not cost the call")
{
    auto frame = kIncoming;
    frame.replace(frame.find("Ann"), 3, "Jos\xe9\xe2\x80\xae");
    CHECK(eventOf(frame) == FeedEvent{Ringing{"7008aa9b89b646f0", "5551234", "Jos Caller", true}});

    frame = kIncoming;
    frame.replace(frame.find("Ann"), 3, std::string(100'000, 'A'));
    CHECK(std::get<Ringing>(eventOf(frame)).name == std::string(256, 'A'));
}

TEST_CASE("what is no call event says nothing")
{
    CHECK(saysNothing(R"({"event":true,"type":"VU_RX_REPORT","id":"x","param":"-45"})"));
    CHECK(saysNothing(R"({"event":"true","type":"CALL_INCOMING"})"));
    CHECK(saysNothing(R"({"event":true,"type":["CALL_INCOMING"]})"));
    CHECK(saysNothing(R"({"event":true})"));
    CHECK(saysNothing(""));
    CHECK(saysNothing("[]"));
    CHECK(saysNothing("{\"event\":true"));
    CHECK(saysNothing(std::string(500'000, '[')));
    CHECK(saysNothing(R"({"event":1e999,"type":"CALL_INCOMING"})"));
}

TEST_CASE("fields of a wrong type count as missing")
{
    CHECK(eventOf(R"({"event":true,"type":"CALL_INCOMING","id":7,"peeruri":{},"peerdisplayname":null})") ==
          FeedEvent{Ringing{}});
}

TEST_CASE("no mutation of a message makes the parser throw")
{
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        auto frame = kIncoming;
        for (int edits = std::uniform_int_distribution(1, 6)(random); edits > 0 && !frame.empty(); --edits) {
            const auto at = std::uniform_int_distribution<std::size_t>(0, frame.size() - 1)(random);
            switch (round % 3) {
            case 0: frame[at] = static_cast<char>(random()); break;
            case 1: frame.erase(at, 1 + random() % 9); break;
            default: frame.insert(at, frame.substr(random() % frame.size(), random() % 30)); break;
            }
        }
        REQUIRE_NOTHROW(parseBaresip(frame));
        REQUIRE_NOTHROW(parseListCalls(frame));
    }
}

TEST_CASE("answers to our commands carry our token")
{
    const auto message = parseBaresip(R"({"response":true,"ok":true,"data":"line\nline","token":"list"})");
    CHECK(std::get<BaresipResponse>(message) == BaresipResponse{"list", true, "line\nline"});
}

TEST_CASE("the calls of a listing are read with and without ids")
{
    // baresip 1.0.0
    CHECK(parseListCalls("\n--- Active calls (1) ---\n"
                         "> [line 1]  0:00:00   INCOMING             sip:5551234@127.0.0.1:22974\n\n") ==
          std::vector<ListedCall>{{"", "5551234", true, false, false}});
    CHECK(parseListCalls("\n--- Active calls (1) ---\n"
                         "> [line 1]  0:00:01  ESTABLISHED  (on hold)  sip:5551234@127.0.0.1:22974\n\n") ==
          std::vector<ListedCall>{{"", "5551234", true, true, true}});
    // later ones
    CHECK(parseListCalls("\nUser-Agent: agent@example.com\n--- Active calls (2) ---\n"
                         "> [line 1, id deadbeef]  1:02:03  ESTABLISHED             sip:100@example.com\n"
                         "  [line 2, id cafe]  0:00:01    RINGING             sip:200@example.com\n\n") ==
          std::vector<ListedCall>{{"deadbeef", "100", true, true, false}, {"cafe", "200", false, false, false}});
    CHECK(parseListCalls("\n--- Active calls (0) ---\n\n").empty());
    CHECK(parseListCalls("[line ").empty());
    CHECK(parseListCalls("[line 1] nothing that we know").empty());
}

TEST_CASE("commands are framed JSON")
{
    CHECK(baresipCommand("listcalls", "", "list") == R"(38:{"command":"listcalls","token":"list"},)");
    CHECK(baresipCommand("dial", "sip:\"x\"@h\n", "") == R"(43:{"command":"dial","params":"sip:\"x\"@h\n"},)");
}

TEST_CASE("the number is the user of the address, in any form of it")
{
    CHECK(numberFromUri("sip:5551234@127.0.0.1:5080") == "5551234");
    CHECK(numberFromUri("\"Ann\" <sips:+44555@host;transport=tls>;tag=1") == "+44555");
    CHECK(numberFromUri("tel:+1-555-0100;phone-context=example.com") == "+1-555-0100");
    CHECK(numberFromUri("sip:%2B44%20555:secret@host") == "+44 555");
    CHECK(numberFromUri("SIP:alice@example.com") == "alice");
    CHECK(numberFromUri("sip:+1555;isub=2@host") == "+1555");
    CHECK(numberFromUri("sip:Anonymous@anonymous.invalid").empty());
    CHECK(numberFromUri("").empty());
    CHECK(numberFromUri("<").empty());
    CHECK(numberFromUri("sip:%zz%4@h") == "%zz%4");
    CHECK(numberFromUri("sip:1%0d%0a2@h").find('\r') == std::string::npos);
    CHECK(numberFromUri("sip:" + std::string(100'000, '5') + "@h").size() == 128);
}
