// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/merge.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::call;

namespace {

const std::vector<pack::MergeField> known = {{"caller", "Caller", "Ada", {}}, {"wait", "Wait", {}, "a while"}};
using Names = std::vector<std::string>;

} // namespace

TEST_CASE("placeholders are names in braces, each once")
{
    CHECK(placeholders("Good day {caller}, {wait}, {caller}.") == Names{"caller", "wait"});
    CHECK(placeholders("no { caller} here, {} nor {{caller}} nor {open") == Names{});
    CHECK(placeholders("{" + std::string(65, 'a') + "}").empty());
}

TEST_CASE("values go before fallbacks, and what has neither is missing")
{
    const auto merged = merge("{caller}: {wait}, {order}, {Order}", {{"caller", "Bo"}}, known);
    CHECK(merged.text == "Bo: a while, {order}, {Order}");
    CHECK(merged.missing == Names{"order", "Order"});
    CHECK(merge("{wait}", {{"wait", "an hour"}}, known).text == "an hour");
    CHECK(merge("{caller}", {{"caller", ""}}, known).missing == Names{"caller"});
}

TEST_CASE("doubled braces are braces, and values are never read for placeholders")
{
    CHECK(merge("{{caller}} {caller}", {{"caller", "{wait}"}}, known).text == "{caller} {wait}");
    CHECK(merge("{{caller}} {caller}", {{"caller", "{wait}"}}, known).complete());
    CHECK(merge("a } b { c", {}, known).text == "a } b { c");
    CHECK(merge("", {}, known).text.empty());
}

TEST_CASE("names that the call brought along are not asked for again, and what was typed in wins over them")
{
    call::Facts facts;
    facts.opening.name = "Ms. Rivera";
    facts.protocol.permission.by = "J. Okafor";
    CHECK(call::knownValues(facts) ==
          std::map<std::string, std::string>{{"caller", "Ms. Rivera"}, {"supervisor", "J. Okafor"}});
    facts.fields["caller"] = "Doctor Rivera";
    CHECK(call::knownValues(facts).at("caller") == "Doctor Rivera");
    CHECK(call::knownValues(call::Facts{}).empty());
}
