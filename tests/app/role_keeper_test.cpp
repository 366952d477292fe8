// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/role_keeper.h"
#include "desk.h"
#include "role_samples.h"
#include "support/audited.h"
#include "support/wait_for.h"

using namespace evenkeel;
using namespace evenkeel::app;
using namespace evenkeel::test;

namespace {

struct Window
{
    QTemporaryDir folder;
    HandClock hand;
    std::unique_ptr<LogWorker> worker = std::make_unique<LogWorker>(folder.path());
    std::unique_ptr<RoleKeeper> keeper =
        std::make_unique<RoleKeeper>(*worker, hand.clock(), [] { return std::string("okafor"); });
    std::vector<std::string> refusals;
    std::vector<RoleState> states;

    Window()
    {
        QObject::connect(keeper.get(), &RoleKeeper::refused, keeper.get(),
                         [this](Role, const Error& why) { refusals.push_back(why.key); });
        QObject::connect(keeper.get(), &RoleKeeper::known, keeper.get(),
                         [this](Role, const RoleState& state) { states.push_back(state); });
    }
    void settle() const
    {
        REQUIRE(waitFor([this] { return worker->idle(); }));
    }
    [[nodiscard]] std::vector<std::string> audited() const
    {
        const auto database = store::Database::open(folder.path());
        REQUIRE(database);
        return evenkeel::test::audited(**database);
    }
};

} // namespace

TEST_CASE("the keeper enters a role beside the screen and leaves it at once")
{
    Window w;
    w.keeper->look(Role::Supervisor);
    w.settle();
    REQUIRE(w.states.size() == 1);
    CHECK_FALSE(w.states.back().set);
    w.keeper->setFirst(Role::Supervisor, secret("correct horse"), kCheap);
    CHECK(w.keeper->role() == Role::Agent); // not before the answer
    w.settle();
    CHECK(w.keeper->role() == Role::Supervisor);
    CHECK(w.keeper->asker().role == "supervisor");
    w.keeper->leave();
    CHECK(w.keeper->role() == Role::Agent);
    w.keeper->enter(Role::Supervisor, secret("wrong guess"));
    w.settle();
    CHECK(w.refusals == std::vector<std::string>{"role.wrong"});
    CHECK(w.states.back().wait == std::chrono::seconds(1));
    CHECK(w.keeper->role() == Role::Agent);
    CHECK(w.audited() == std::vector<std::string>{"role.passphrase-set first", "role.entered ", "role.left by-hand",
                                                  "role.refused wrong=1"});
}

TEST_CASE("the keeper locks when nobody has done anything for a while")
{
    Window w;
    w.keeper->lockAfter(std::chrono::minutes(10));
    w.keeper->setFirst(Role::Supervisor, secret("correct horse"), kCheap);
    w.settle();
    w.hand.pass(std::chrono::minutes(9));
    w.keeper->noteActivity();
    w.hand.pass(std::chrono::minutes(9));
    w.keeper->lockAfter(std::chrono::minutes(10)); // looks at the clock, as its timer does
    CHECK(w.keeper->role() == Role::Supervisor);
    w.hand.pass(std::chrono::minutes(1));
    w.keeper->lockAfter(std::chrono::minutes(10));
    CHECK(w.keeper->role() == Role::Agent);
    w.settle();
    CHECK(w.audited().back() == "role.left idle");
}

TEST_CASE("closing the window leaves the role, and it is written down")
{
    Window w;
    w.keeper->setFirst(Role::Trainer, secret("correct horse"), kCheap);
    w.settle();
    w.keeper.reset();
    w.worker.reset();
    CHECK(w.audited().back() == "role.left closed");
}
