// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;

namespace {

/// A call as another database holds it.
call::WholeCall wholeCall(const std::string& number)
{
    Fixture elsewhere;
    Writer writer(elsewhere.log);
    writer.append({opening(number), ev::StepEntered{"acknowledge"}})
        .append({ev::NoteAdded{"the parcel is late", false}})
        .append({ev::EscalationRaised{"delivery", "delivery desk", "", std::chrono::floor<std::chrono::days>(kDay),
                                      "late", "asked", "order", "again"}})
        .append({protocol::Event{protocol::event::CallFinished{}}, ev::WrappedUp{"resolved", "", "", true, {}}});
    return {writer.entries, writer.state()};
}

} // namespace

TEST_CASE("a whole call comes in as it was: ids, times, chain, summary and follow-ups")
{
    const auto first = wholeCall("+49 30 1234567");
    const auto second = wholeCall("+49 30 7654321");
    Fixture f;
    need(f.log.appendWhole({first, second}));
    CHECK(need(f.log.entries(first.entries.front().call)) == first.entries);
    CHECK(need(f.log.entries(second.entries.front().call)) == second.entries);
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
    CHECK(need(f.log.followUps({})).size() == 2);
    CHECK(need(f.log.earlierCalls("+49 30 1234567")) == 1);
    const auto listed = need(f.log.list({}));
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].outcome == "resolved");

    // and goes on like any other
    Writer another(f.log);
    another.append({opening()});
    CHECK(need(f.log.verify()).good());
}

TEST_CASE("of several whole calls all come in or none")
{
    const auto known = wholeCall("1");
    const auto fresh = wholeCall("2");
    Fixture f;
    need(f.log.appendWhole({known}));
    CHECK(keyOf(f.log.appendWhole({fresh, known})) == "store.conflict");
    CHECK(need(f.log.list({})).size() == 1);

    auto broken = fresh;
    SECTION("a number is left out")
    {
        broken.entries.erase(broken.entries.begin() + 1);
    }
    SECTION("an entry is another call's")
    {
        broken.entries.back().call = known.entries.front().call;
    }
    SECTION("it has no entries")
    {
        broken.entries.clear();
    }
    SECTION("its id is none")
    {
        for (auto& entry : broken.entries)
            entry.call = "x";
    }
    SECTION("the agent's name would not be stored as it is hashed")
    {
        broken.entries[0].actor = "\xff";
    }
    CHECK(keyOf(f.log.appendWhole({fresh, broken})) == "store.bad-call");
    CHECK(need(f.log.list({})).size() == 1);
    CHECK(need(f.log.verify()).good());
    need(f.log.appendWhole({fresh}));
    CHECK(need(f.log.list({})).size() == 2);
}
