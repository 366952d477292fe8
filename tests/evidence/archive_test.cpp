// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/archive.h"
#include "evidence/raw_zip.h"
#include "support/catch.h"

#include <QElapsedTimer>

using namespace evenkeel;
using namespace evenkeel::evidence;
using test::RawEntry;
using test::rawZip;

namespace {

const std::vector<Entry> kEntries = {
    {"report.pdf", std::string("%PDF-1.4\n\0\xFF", 11)}, {"call.json", "{}"}, {"empty", ""}};

std::string keyOf(const std::string& bytes, const ArchiveLimits& limits = {})
{
    const auto read = unpackArchive(bytes, limits);
    return read ? "ok" : read.error().key;
}

std::string good()
{
    const auto packed = packArchive(kEntries);
    REQUIRE(packed);
    return *packed;
}

} // namespace

TEST_CASE("an archive gives its entries back, in their order")
{
    const auto read = unpackArchive(good());
    REQUIRE(read);
    CHECK(*read == kEntries);
}

TEST_CASE("the same entries are the same bytes, which hold no time and no machine")
{
    CHECK(good() == good());
    // As a writer would have it that knows nothing but the format.
    const auto plain = unpackArchive(rawZip({{"a", "1"}, {"b", "2"}}));
    REQUIRE(plain);
    const auto again = packArchive(*plain);
    REQUIRE(again);
    CHECK(again->find("PK\3\4") == 0);
    CHECK(again->substr(10, 4) == std::string("\0\0\x21\0", 4)); // midnight of the first day there is
}

TEST_CASE("names that lead elsewhere, links and doubles are refused")
{
    for (const std::string name : {"../x", "/etc/passwd", "a/b", "a\\b", "..", ".", ".hidden", "C:x", "a b", "nul\n",
                                   "\xE2\x80\xAE"
                                   "fdp.exe",
                                   "x\xFF", ""}) {
        INFO(name);
        CHECK(keyOf(rawZip({{name, "x"}})) != "ok");
    }
    CHECK(keyOf(rawZip({{"../x", "x"}})) == "evidence.refused");
    CHECK(keyOf(rawZip({{std::string(65, 'a'), "x"}})) == "evidence.refused");
    RawEntry link{"a", "/etc/passwd"};
    link.mode = 0120777;
    CHECK(keyOf(rawZip({link})) == "evidence.refused");
    RawEntry folder{"a", ""};
    folder.mode = 040755;
    CHECK(keyOf(rawZip({folder})) == "evidence.refused");
    CHECK(keyOf(rawZip({{"a", "1"}, {"a", "2"}})) != "ok");
    RawEntry twoNames{"a", "1"};
    twoNames.localName = "b";
    CHECK(keyOf(rawZip({twoNames})) != "ok");
    RawEntry secret{"a", "1"};
    secret.flags = 1;
    CHECK(keyOf(rawZip({secret})) != "ok");
    RawEntry odd{"a", "1"};
    odd.method = 12;
    CHECK(keyOf(rawZip({odd})) == "evidence.refused");
}

TEST_CASE("an archive that would swell is refused before it does")
{
    RawEntry bomb{"a", std::string(40U << 20, '\0')};
    bomb.deflated = true;
    const auto honest = rawZip({bomb});
    bomb.claimedSize = 100;
    const auto lying = rawZip({bomb});
    REQUIRE(honest.size() < (1U << 16));
    QElapsedTimer timer;
    timer.start();
    CHECK(keyOf(honest) == "evidence.too-large");
    CHECK(keyOf(lying) != "ok");
    CHECK(timer.elapsed() < 2000);

    // Each is small enough, all together are not.
    std::vector<RawEntry> many;
    for (const char* name : {"a", "b", "c", "d", "e", "f"}) {
        many.push_back({name, std::string(6U << 20, '\0')});
        many.back().deflated = true;
    }
    CHECK(keyOf(rawZip(many)) == "evidence.too-large");
    many.pop_back();
    CHECK(keyOf(rawZip(many)) == "ok"); // 30 MB
    CHECK(keyOf(std::string(33U << 20, 'x')) == "evidence.too-large");
    CHECK(packArchive({{"a", std::string(33U << 20, 'x')}}).error().key == "evidence.too-large");
}

TEST_CASE("an archive that claims many entries is refused before anything is made of them")
{
    CHECK(keyOf(rawZip({{"a", "1"}}, {}, 65'535)) == "evidence.refused");
    std::vector<RawEntry> many;
    for (int i = 0; i < 9; ++i)
        many.push_back({"f" + std::to_string(i), "x"});
    CHECK(keyOf(rawZip(many)) == "evidence.refused");
    CHECK(keyOf(rawZip({{"a", "1"}}, {}, 0)) != "ok");
    CHECK(keyOf(rawZip({{"a", "1"}}, {}, 2)) != "ok");
    CHECK(keyOf(rawZip({{"a", "1"}}, "a comment")) == "evidence.refused");
    CHECK(keyOf(good() + "tail") == "evidence.refused");
    const auto sound = rawZip({{"a", "1"}});
    CHECK(keyOf(sound) == "ok");
    const auto big =
        sound.substr(0, sound.size() - 22) + "PK\6\7" + std::string(16, '\0') + sound.substr(sound.size() - 22);
    CHECK(keyOf(big) == "evidence.refused");
}

TEST_CASE("what is no archive, or only the first part of one, is told from one")
{
    CHECK(keyOf("") == "evidence.not-an-archive");
    CHECK(keyOf("{}") == "evidence.not-an-archive");
    CHECK(keyOf(std::string(100'000, 'P')) == "evidence.not-an-archive");
    const auto whole = good();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO(length);
        REQUIRE(keyOf(whole.substr(0, length)) != "ok");
    }
    // No content that differs is ever taken for the content.
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            auto changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            if (const auto read = unpackArchive(changed)) {
                INFO(at);
                for (std::size_t i = 0; i < read->size(); ++i)
                    REQUIRE((*read)[i].bytes == kEntries.at(i).bytes);
            }
        }
    }
}
