// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "telephony/netstring.h"

#include <random>
#include <vector>

using namespace evenkeel::telephony;

namespace {

std::vector<std::string> all(NetstringReader& reader)
{
    std::vector<std::string> frames;
    while (auto frame = reader.next())
        frames.push_back(std::move(*frame));
    return frames;
}

} // namespace

TEST_CASE("a netstring says how many bytes it holds")
{
    CHECK(toNetstring(R"({"command": "accept", "token": "t1"})") == R"(36:{"command": "accept", "token": "t1"},)");
    CHECK(toNetstring("") == "0:,");
    CHECK(toNetstring("é") == "2:é,");
}

TEST_CASE("frames are found however the stream is cut")
{
    const std::vector<std::string> frames = {"one", "", "3:abc,", std::string(5000, 'x'), std::string("a\0b", 3)};
    std::string stream;
    for (const auto& frame : frames)
        stream += toNetstring(frame);

    SECTION("all in one segment")
    {
        NetstringReader reader;
        reader.feed(stream);
        CHECK(all(reader) == frames);
    }
    SECTION("one byte a segment")
    {
        NetstringReader reader;
        std::vector<std::string> got;
        for (const char c : stream) {
            reader.feed(std::string_view(&c, 1));
            for (auto& frame : all(reader))
                got.push_back(std::move(frame));
        }
        CHECK(got == frames);
        CHECK_FALSE(reader.broken());
    }
    SECTION("anywhere")
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            NetstringReader reader;
            std::vector<std::string> got;
            for (std::size_t at = 0; at < stream.size();) {
                const auto n = std::uniform_int_distribution<std::size_t>(1, 900)(random);
                reader.feed(std::string_view(stream).substr(at, n));
                at += n;
                for (auto& frame : all(reader))
                    got.push_back(std::move(frame));
            }
            REQUIRE(got == frames);
        }
    }
}

TEST_CASE("a stream that is no netstring is given up, not guessed at")
{
    for (const std::string bad : {"hello", ":,", "-1:a,", "+1:a,", " 1:a,", "3:abcd", "0x3:abc,", "99999999999:a",
                                  "1048577:", "GET / HTTP/1.1\r\n", "\xff\xfe"}) {
        INFO(bad);
        NetstringReader reader;
        reader.feed(bad);
        CHECK_FALSE(reader.next());
        CHECK(reader.broken());
        reader.feed("1:a,"); // nothing marks where the next frame would begin
        CHECK_FALSE(reader.next());
        reader.reset();
        reader.feed("1:a,");
        CHECK(reader.next() == "a");
    }
}

TEST_CASE("a frame that is not whole yet is waited for")
{
    NetstringReader reader;
    for (const std::string part : {"1", "2", ":hello, ", "world"}) {
        reader.feed(part);
        CHECK_FALSE(reader.next());
        CHECK_FALSE(reader.broken());
    }
    reader.feed(",");
    CHECK(reader.next() == "hello, world");
}
