// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "call/event_json.h"
#include "fuzz/targets.h"
#include "support/catch.h"
#include "support/source_files.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace evenkeel;
namespace fs = std::filesystem;

namespace {

fs::path fuzzFolder()
{
    return test::sourceFolder() / "tests" / "fuzz";
}

} // namespace

TEST_CASE("every target keeps its promises on its corpus, and on what is cut out of it")
{
    for (const auto& target : fuzz::targets()) {
        INFO(target.name);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(fuzzFolder() / "corpus" / target.name)) {
            const auto bytes = test::fileText(entry.path());
            INFO(entry.path());
            target.run(bytes);
            const auto stride = std::max<std::size_t>(1, bytes.size() / 40);
            for (std::size_t size = 0; size < bytes.size(); size += stride) {
                target.run(std::string_view(bytes).substr(0, size));
                auto changed = bytes;
                changed[size] = static_cast<char>(changed[size] ^ 0x11);
                target.run(changed);
            }
            ++files;
        }
        CHECK(files >= 4);
    }
}

TEST_CASE("the seeds of events are events that this version writes")
{
    for (const auto& entry : fs::directory_iterator(fuzzFolder() / "corpus" / "event")) {
        INFO(entry.path());
        const auto lines = text::split(test::fileText(entry.path()), '\n');
        REQUIRE(lines.size() == 5);
        CHECK(lines[0] == entry.path().filename());
        const auto read = call::decode({lines[0], std::stoi(lines[1]), lines[2], lines[3]});
        REQUIRE(read);
        CHECK(call::encode(*read).publicBody == lines[2]);
    }
}

TEST_CASE("every target takes no bytes at all, zero bytes and bytes that are no text")
{
    for (const auto& target : fuzz::targets()) {
        INFO(target.name);
        for (const auto& bytes :
             {std::string(), std::string(100, '\0'), std::string(100, '\xff'), std::string(5000, '{')})
            target.run(bytes);
        CHECK(fs::exists(fuzzFolder() / (std::string(target.name) + ".dict")));
    }
}
