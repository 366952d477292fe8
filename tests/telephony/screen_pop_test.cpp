// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/catch.h"
#include "telephony/screen_pop.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

using namespace evenkeel;
using telephony::parseScreenPop;
using telephony::ScreenPop;

namespace {

ScreenPop read(std::string_view url)
{
    INFO(url);
    const auto pop = parseScreenPop(url);
    REQUIRE(pop);
    return *pop;
}

std::string refusal(std::string_view url)
{
    const auto pop = parseScreenPop(url);
    if (pop)
        return "taken";
    CHECK(pop.error().code == Errc::Invalid);
    return pop.error().detail.empty() ? pop.error().key : pop.error().key + " " + pop.error().detail;
}

#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr std::chrono::milliseconds kLongest{1};
#else
constexpr std::chrono::milliseconds kLongest{20}; // still far below what a quadratic reader takes
#endif

bool isPlainLine(const std::string& text)
{
    const auto points = text::codePoints(text);
    return text::isUtf8(text) && text.size() <= telephony::kPopFieldBytes &&
           std::ranges::none_of(points, [](char32_t c) { return text::isInvisible(c) || c == '\n' || c == '\t'; });
}

} // namespace

TEST_CASE("a link of our own names the caller, the direction, VIP and a situation")
{
    CHECK(read("evenkeel:call?number=%2B1%20555%200142&name=Ms.%20Rivera&direction=in&vip=1&situation=late-delivery") ==
          ScreenPop{"+1 555 0142", "Ms. Rivera", true, true, "late-delivery"});
    CHECK(read("evenkeel:call?name=Zo%C3%AB") == ScreenPop{"", "Zoë", true, false, ""});
    CHECK(read("evenkeel:call?number=5551234&direction=OUT&vip=no") == ScreenPop{"5551234", "", false, false, ""});
}

TEST_CASE("links come as browsers and softphones really write them")
{
    // a browser's form of it, capitals, a fragment, an unknown and an empty parameter
    CHECK(read("evenkeel://call/?number=5551234&x=1&name=#top").number == "5551234");
    CHECK(read("EvenKeel:CALL?Number=5551234").number == "5551234");
    CHECK(read("  evenkeel:call?number=5551234  ").number == "5551234");
    // a plus is a space in a form, but an international number begins with one
    CHECK(read("evenkeel:call?number=+1+555+0142&name=Ann+Caller") == ScreenPop{"+1 555 0142", "Ann Caller"});
    // a template that is filled in without encoding
    CHECK(read("evenkeel:call?number=+1 555 0142&name=Zoë Ann") == ScreenPop{"+1 555 0142", "Zoë Ann"});
    // a number that is an address itself, and a caller who hides behind one
    CHECK(read("evenkeel:call?number=sip:5551234@10.0.0.1:5080").number == "5551234");
    CHECK(read("evenkeel:call?number=anonymous&name=Ann") == ScreenPop{"", "Ann"});
}

TEST_CASE("addresses of the telephone give their number")
{
    CHECK(read("tel:+1-201-555-0123") == ScreenPop{"+1-201-555-0123", ""});
    CHECK(read("tel:7042;phone-context=example.com").number == "7042");
    CHECK(read("TEL://+15550142").number == "+15550142");
    CHECK(read("sip:+44%20555@pbx.example:5060;user=phone?subject=x").number == "+44 555");
    CHECK(read("sips:ann@example.com").number == "ann");
    CHECK(read("callto:5551234").number == "5551234");
    CHECK(read("callto://5551234").number == "5551234");
    // what a softphone puts behind a command
    CHECK(read("+1 (555) 014-2").number == "+1 (555) 014-2");
    CHECK(read("*31#7042").number == "*31#7042");
}

TEST_CASE("what is no link to a caller is refused by name")
{
    for (const auto* url :
         {"", "-5551234", "--5", "555x", "+", "javascript:alert(1)", "-stylesheet", "--data", "file:///etc/passwd",
          "http://evenkeel:call?number=1", "evenkeel", " ", "data:text/html,x", ":", "tel"})
        CHECK(refusal(url) == "pop.scheme");
    for (const auto* url : {"evenkeel:", "evenkeel:end?number=1", "evenkeel:callx?number=1",
                            "evenkeel://evil/call?number=1", "evenkeel:call/../end?number=1"})
        CHECK(refusal(url) == "pop.action");
    for (const auto* url : {"evenkeel:call", "evenkeel:call?", "evenkeel:call?vip=1&number=", "tel:", "sip:@host",
                            "sip:anonymous@anonymous.invalid", "tel:%E2%80%AE", "evenkeel:call?name=%20%0A"})
        CHECK(refusal(url) == "pop.empty");
}

TEST_CASE("a broken encoding is refused, wherever it stands")
{
    for (const auto* url :
         {"tel:555%", "tel:555%4", "tel:555%zz", "evenkeel:call?number=1&name=%ff",
          "evenkeel:call?number=1&name=%c0%af", "evenkeel:call?number=1&other=%ed%a0%80", "tel:%00",
          "evenkeel:call?number=1%00&name=a", "tel:1\r\nevil", "tel:1\x1b[2J", "evenkeel:call?number=1&name=\xff"})
        CHECK(refusal(url) == "pop.encoding");
    CHECK(refusal(std::string_view("tel:1\0002", 7)) == "pop.encoding");
}

TEST_CASE("values that cannot be used are refused with the name of their field, never guessed at")
{
    CHECK(refusal("evenkeel:call?number=1&direction=sideways") == "pop.field direction");
    CHECK(refusal("evenkeel:call?number=1&vip=2") == "pop.field vip");
    CHECK(refusal("evenkeel:call?number=1&situation=../../x") == "pop.field situation");
    CHECK(refusal("evenkeel:call?number=1&situation=" + std::string(65, 'a')) == "pop.field situation");
    CHECK(refusal("evenkeel:call?number=1&Number=2") == "pop.field number");
}

TEST_CASE("links and fields have a length")
{
    const auto longest = [](std::size_t n) { return "evenkeel:call?number=1&x=" + std::string(n - 25, 'x'); };
    CHECK(refusal(longest(telephony::kPopBytes)) == "taken");
    CHECK(refusal(longest(telephony::kPopBytes + 1)) == "pop.too-long link");
    CHECK(refusal("tel:" + std::string(1'000'000, '5')) == "pop.too-long link");
    CHECK(read("evenkeel:call?name=" + std::string(256, 'n')).name.size() == 256);
    CHECK(refusal("evenkeel:call?name=" + std::string(257, 'n')) == "pop.too-long name");
    CHECK(read("tel:" + std::string(128, '5')).number.size() == 128);
    CHECK(refusal("tel:" + std::string(129, '5')) == "pop.too-long number");
}

TEST_CASE("hostile text comes out as one harmless line")
{
    CHECK(read("evenkeel:call?name=Ann%0D%0ASet-Vip:%091").name == "Ann Set-Vip: 1");
    CHECK(read("evenkeel:call?name=%E2%80%AEnnA%E2%80%8B%07").name == "nnA");
    CHECK(read("evenkeel:call?name=%3Cimg%20src%3D'file:///etc/passwd'%3E").name == "<img src='file:///etc/passwd'>");
    CHECK(read("evenkeel:call?name=a%26number%3D2&number=1") == ScreenPop{"1", "a&number=2"});
    CHECK(read("tel:javascript:alert(1)").number == "javascript:alert(1)");
    CHECK(read("tel:-stylesheet").number == "-stylesheet"); // a text in a field, never an option
    CHECK(read("evenkeel:call?number=sip:%252500%250Ax@host").number ==
          "%00 x"); // decoded once as a link, once as an address
}

TEST_CASE("100,000 changed links: taken as plain lines or refused by name")
{
    const std::array<std::string, 8> seeds = {
        "evenkeel:call?number=%2B1%20555%200142&name=Ms.%20Rivera&direction=in&vip=1&situation=late-delivery",
        "evenkeel://call/?name=Zo%C3%AB+Ann&direction=outgoing&vip=false",
        "evenkeel:call?number=sip:%2B44@host;user=phone&name=%E2%80%AE%3Cb%3E",
        "tel:+1-201-555-0123;ext=7;phone-context=x",
        "sip:5551234@127.0.0.1:5080;transport=tcp?subject=%20",
        "callto://+15550142",
        "sips:\"Ann\" <sip:a%40b@c>",
        "evenkeel:call?number=%00&name=%0D%0A&x=javascript:alert(1)"};
    const std::array<std::string, 12> pieces = {"%",    "%0", "%00",       "%E2%80%AE",   "&", "=",
                                                "\xff", "<",  "evenkeel:", "-stylesheet", "#", "\xf0\x9f\x98\x80"};
    std::mt19937 random(10);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    int taken = 0;
    int refused = 0;
    for (int i = 0; i < 100'000; ++i) {
        std::string url = seeds[below(seeds.size())];
        for (auto changes = 1 + below(4); changes > 0; --changes) {
            const auto at = below(url.size() + 1);
            switch (below(4)) {
            case 0: url.insert(at, pieces[below(pieces.size())]); break;
            case 1: url.erase(at, 1 + below(6)); break;
            case 2: url.insert(at, 1, static_cast<char>(below(256))); break;
            default: url += url.substr(at, 40); break;
            }
        }
        const auto pop = parseScreenPop(url);
        if (!pop) {
            REQUIRE(pop.error().key.starts_with("pop."));
            ++refused;
            continue;
        }
        ++taken;
        const bool plain = isPlainLine(pop->number) && isPlainLine(pop->name) && isPlainLine(pop->situation);
        if (!plain || (pop->number.empty() && pop->name.empty()))
            FAIL("not a plain line: " << url);
    }
    CHECK(taken > 10'000);
    CHECK(refused > 10'000);
}

TEST_CASE("the longest and the worst links are read within a millisecond")
{
    std::string fields = "evenkeel:call?";
    while (fields.size() < telephony::kPopBytes - 8)
        fields += "x=%41&";
    const std::array<std::string, 4> worst = {fields, "tel:" + std::string(1'000'000, '%'),
                                              "evenkeel:call?name=" + std::string(8000, '+'),
                                              "evenkeel:call?" + std::string(8000, '&')};
    for (const auto& url : worst) {
        auto least = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 20; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const auto pop = parseScreenPop(url);
            least = std::min(least, std::chrono::steady_clock::now() - start);
            CHECK_FALSE(pop);
        }
        CHECK(least < kLongest);
    }
}
