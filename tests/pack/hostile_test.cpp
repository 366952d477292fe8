// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "pack/lint.h"
#include "pack/sample.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::test;
using nlohmann::json;

namespace {

std::string inPack(const std::string& member)
{
    return R"({"format":1,"id":"x","title":"X","language":"en",)" + member + "}";
}

std::string nested(std::size_t levels)
{
    return inPack("\"x-deep\":" + std::string(levels, '[') + std::string(levels, ']'));
}

/// A folder of its own that goes away.
struct Folder
{
    std::filesystem::path path = std::filesystem::temp_directory_path() /
                                 ("evenkeel-pack-" + makeUuid7(Timestamp{std::chrono::milliseconds{1}}));
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

} // namespace

TEST_CASE("Nesting is refused one level past the limit, and at a hundred thousand levels just as well")
{
    const pack::Limits limits;
    CHECK(refusal(nested(limits.depth - 1)) == "accepted");
    CHECK(refusal(nested(limits.depth)).starts_with("pack.depth /x-deep/0/0"));
    CHECK(refusal(nested(100'000)).starts_with("pack.depth /x-deep/0/0"));
    std::string objects;
    for (int i = 0; i < 10'000; ++i)
        objects += "{\"a\":";
    CHECK(refusal(inPack("\"x\":" + objects)).starts_with("pack.depth /x/a/a"));
}

TEST_CASE("A text is refused one byte past the limit, whether key or value")
{
    const pack::Limits limits;
    const std::string longest(limits.stringBytes, 'a');
    CHECK(refusal(inPack("\"revision\":\"" + longest + "\"")) == "accepted");
    CHECK(refusal(inPack("\"revision\":\"" + longest + "a\"")) == "pack.string-too-long /revision");
    CHECK(refusal(inPack("\"" + longest + "a\":1")).starts_with("pack.string-too-long /aaaa"));
    CHECK(refusal(inPack("\"" + longest + "a\":1")).size() < 120);
}

TEST_CASE("Values are counted, whatever their kind")
{
    pack::Limits limits;
    limits.values = 12;
    // The document itself, its four members and the array are six.
    CHECK(refusal(inPack(R"("x":[1,"a",null,true,{},[]])"), limits) == "accepted");
    CHECK(refusal(inPack(R"("x":[1,"a",null,true,{},[],2.5])"), limits) == "pack.too-many-values /x/6");
}

TEST_CASE("Two million objects stop at the limit")
{
    std::string text = "\"x\":[";
    for (int i = 0; i < 2'000'000; ++i)
        text += "{},";
    pack::Limits limits;
    CHECK(refusal(inPack(text + "{}]")) == "pack.too-many-values /x/599994");
    limits.bytes = 4U << 20;
    CHECK(refusal(inPack(text + "{}]"), limits).starts_with("pack.too-large"));
}

TEST_CASE("Keys that nobody knows are kept up to a bound")
{
    pack::Limits limits;
    limits.unknown = 2;
    CHECK(refusal(inPack(R"("x":1,"y":{"z":2})"), limits) == "accepted");
    CHECK(refusal(inPack(R"("x":1,"y":2,"z":3)"), limits).starts_with("pack.too-many-unknown"));
}

TEST_CASE("Lists are as long as their limit at the most, and lines have one of their own")
{
    pack::Limits limits;
    limits.lines = 3;
    limits.items = 2;
    const auto lines = [](int count) {
        std::string text = R"("lines":[)";
        for (int i = 0; i < count; ++i)
            text += std::string(i == 0 ? "" : ",") + R"({"id":"a","text":{}})";
        return inPack(text + "]");
    };
    CHECK(refusal(lines(3), limits) == "accepted");
    CHECK(refusal(lines(4), limits) == "pack.too-many-items /lines");
    CHECK(refusal(inPack(R"("calm_card":{"reminders":["a","b"]})"), limits) == "accepted");
    CHECK(refusal(inPack(R"("calm_card":{"reminders":["a","b","c"]})"), limits) ==
          "pack.too-many-items /calm_card/reminders");
    CHECK(refusal(inPack(R"("x":[1,2,3,4])"), limits) == "accepted"); // what nobody knows is kept whole
}

TEST_CASE("A text that is an address is refused in a pack and read in a draft")
{
    pack::Limits limits;
    CHECK(refusal(inPack(R"("revision":"https://example.org/")"), limits) == "pack.not-text /revision");
    limits.anyText = true;
    CHECK(refusal(inPack(R"("revision":"https://example.org/")"), limits) == "accepted");
}

TEST_CASE("A key that stands twice in one object is refused, in different objects it is not")
{
    CHECK(refusal(inPack(R"("id":"y")")) == "pack.duplicate-key /id");
    CHECK(refusal(inPack(R"("x":[{"a":1},{"a":1,"\u0061":2}])")) == "pack.duplicate-key /x/1/a");
    CHECK(refusal(inPack(R"("x":[{"a":1},{"a":1}])")) == "accepted");
}

TEST_CASE("Numbers that no program can hold are refused")
{
    CHECK(refusal(inPack("\"x\":1e999")) == "pack.number-range /x");
    CHECK(refusal(inPack("\"x\":[0,-1e999]")) == "pack.number-range /x/1");
    CHECK(refusal(inPack("\"x\":" + std::string(400, '9'))) == "pack.number-range /x");
    CHECK(refusal(inPack("\"x\":18446744073709551616")) == "pack.number-range /x");
    CHECK(refusal(inPack("\"x\":18446744073709551615")) == "accepted");
    CHECK(refusal(inPack("\"x\":NaN")).starts_with("pack.syntax line 1"));
    CHECK(refusal(inPack("\"x\":Infinity")).starts_with("pack.syntax line 1"));
}

TEST_CASE("Bytes that are no UTF-8 are refused at their line and column")
{
    const std::string start = "{\n  \"a\": \"ü";
    for (const std::string bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xe2\x82", "\xf4\x90\x80\x80", "\x80"})
        CHECK(refusal(start + bad + "\"}") == "pack.utf8 line 2, column 10");
}

TEST_CASE("Zero characters and lone surrogates are refused")
{
    CHECK(refusal(inPack(R"("x":"a\u0000b")")) == "pack.not-text /x");
    CHECK(refusal(inPack(R"("a\u0000b":1)")) == "pack.not-text /a?b");
    CHECK(refusal(inPack(R"("x":"\ud800")")).starts_with("pack.syntax line 1"));
    CHECK(refusal(inPack(R"("x":"\udc00\ud800")")).starts_with("pack.syntax line 1"));
    CHECK(refusal(inPack(R"("x":"\ud83d\ude00")")) == "accepted");
    // The library takes a zero byte for the end; what follows must not go unseen.
    CHECK(refusal(inPack("\"x\":1") + std::string(1, '\0') + "{\"id\":") == "pack.syntax line 1, column 56");
}

TEST_CASE("Text that is no JSON is refused at its line and column")
{
    CHECK(refusal("").starts_with("pack.syntax line 1, column 1"));
    CHECK(refusal("{\n \"format\": 1,\n}") == "pack.syntax line 3, column 1");
    CHECK(refusal("{} {}") == "pack.syntax line 1, column 4");
    CHECK(refusal("// note\n{}").starts_with("pack.syntax line 1"));
    CHECK(refusal("{'format':1}").starts_with("pack.syntax line 1, column 2"));
    CHECK(refusal("{\"a\":\"\n\"}").starts_with("pack.syntax line"));
}

TEST_CASE("An error names its place without repeating long or invisible characters")
{
    const auto text = refusal(inPack("\"\u202eevil\u0007\u200b\":{\"a\":1,\"a\":2}"));
    CHECK(text == "pack.syntax line 1, column 56"); // a raw control character is no JSON
    CHECK(refusal(inPack("\"\u202eevil\u200b\":{\"a\":1,\"a\":2}")) == "pack.duplicate-key /?evil?/a");
}

TEST_CASE("A file is judged by its size before it is read")
{
    const Folder folder;
    const auto big = folder.path / "big.json";
    {
        const std::ofstream make(big);
    }
    std::filesystem::resize_file(big, 1U << 30); // sparse: takes no room
    const auto refused = pack::load(big);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "pack.too-large");

    const auto small = folder.path / "small.json";
    std::ofstream(small) << sampleText();
    CHECK(pack::load(small));
    pack::Limits limits;
    limits.bytes = sampleText().size();
    CHECK(pack::load(small, limits));
    --limits.bytes;
    REQUIRE_FALSE(pack::load(small, limits));
    CHECK(pack::load(small, limits).error().key == "pack.too-large");
}

TEST_CASE("What is no readable file is refused without waiting")
{
    const Folder folder;
    const auto gone = pack::load(folder.path / "none.json");
    REQUIRE_FALSE(gone);
    CHECK(gone.error() == Error{Errc::NotFound, "pack.unreadable", "none.json"});
    const auto directory = pack::load(folder.path);
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == Errc::Io);
    CHECK(directory.error().key == "pack.unreadable");
}

TEST_CASE("No change of one byte makes the reader do anything but accept or refuse")
{
    const auto& good = sampleText();
    std::size_t refused = 0;
    for (std::size_t i = 0; i < good.size(); i += 29) {
        for (const char c : {'\0', '"', '{', ']', '\\', '9', '\xff', ','}) {
            auto text = good;
            text[i] = c;
            const auto pack = pack::decode(text);
            if (!pack) {
                ++refused;
                CHECK(pack.error().key.starts_with("pack."));
            } else if (const auto again = pack::decode(pack::encode(*pack)); !again || *again != *pack) {
                FAIL_CHECK("byte " << i << " as " << int{c} << " does not survive writing");
            }
        }
    }
    CHECK(refused > 500);
}

TEST_CASE("A document cut off anywhere is refused")
{
    const auto& good = sampleText();
    for (std::size_t size = 0; size + 2 < good.size(); size += 13) // the last bytes are "}" and a line feed
        CHECK_FALSE(pack::decode(std::string_view(good).substr(0, size)));
}

TEST_CASE("Eight times the unknown keys take about eight times as long, not sixty-four times")
{
    const auto timeFor = [](int keys) {
        std::string text = R"("calm_card":{"title":"x")";
        for (int i = 0; i < keys; ++i)
            text += ",\"k" + std::to_string(i) + "\":0";
        const auto start = std::chrono::steady_clock::now();
        const auto pack = pack::decode(inPack(text + "}"));
        REQUIRE(pack);
        CHECK(pack->unknown.size() == static_cast<std::size_t>(keys));
        CHECK(pack::decode(pack::encode(*pack)) == pack);
        CHECK(pack::lint(*pack).size() > std::min(static_cast<std::size_t>(keys), pack::kMostFindings - 1));
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const auto few = timeFor(4'000);
    CHECK(timeFor(32'000) / few < 32);
}
