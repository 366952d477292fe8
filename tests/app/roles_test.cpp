// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/roles.h"
#include "desk.h"
#include "role_samples.h"
#include "support/audited.h"

#include <QFile>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::app;
using namespace evenkeel::test;

namespace {

struct OneMachine
{
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database = open();
    HandClock hand;
    Asker asker{"okafor", "supervisor", hand.clock()};

    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto opened = store::Database::open(folder.path());
        REQUIRE(opened);
        return std::move(*opened);
    }
    std::string set(const char* text, const char* old = nullptr)
    {
        const auto before = secret(old == nullptr ? "" : old);
        return key(setPassphrase(*database, Role::Supervisor, old == nullptr ? nullptr : &before, secret(text), asker,
                                 kCheap));
    }
    std::string enter(const char* text, Role role = Role::Supervisor)
    {
        return key(enterRole(*database, role, secret(text), asker));
    }
    static std::string key(const Result<void>& result) { return result ? "ok" : result.error().key; }
    [[nodiscard]] RoleState state() const
    {
        const auto read = roleState(*database, Role::Supervisor, asker.clock);
        REQUIRE(read);
        return *read;
    }
    [[nodiscard]] std::vector<std::string> audited() const { return evenkeel::test::audited(*database); }
};

} // namespace

TEST_CASE("a role is entered with its passphrase, which the first user sets")
{
    OneMachine m;
    CHECK_FALSE(m.state().set);
    CHECK(m.enter("correct horse") == "role.not-set");
    CHECK(m.set("too short") == "role.too-short");
    CHECK(m.set("correct horse") == "ok");
    CHECK(m.state().set);
    CHECK(m.enter("correct horse") == "ok");
    CHECK(m.enter("correct horse", Role::Trainer) == "role.not-set");
    REQUIRE(leaveRole(*m.database, Role::Supervisor, "idle", m.asker));
    CHECK(m.audited() == std::vector<std::string>{"role.passphrase-set first", "role.entered ", "role.left idle"});
}

TEST_CASE("a second user does not set the passphrase again without the present one")
{
    OneMachine m;
    REQUIRE(m.set("correct horse") == "ok");
    CHECK(m.set("other battery") == "role.old-needed");
    CHECK(m.set("other battery", "wrong guess") == "role.wrong");
    CHECK(m.set("other battery", "correct horse") == "role.wait");
    m.hand.pass(std::chrono::seconds(1));
    CHECK(m.set("short", "correct horse") == "role.too-short"); // and is no try
    CHECK(m.set("other battery", "correct horse") == "ok");
    CHECK(m.state().failures == 0);
    CHECK(m.enter("other battery") == "ok");
    CHECK(m.enter("correct horse") == "role.wrong");
}

TEST_CASE("wrong tries make the next one wait longer and longer")
{
    OneMachine m;
    REQUIRE(m.set("correct horse") == "ok");
    for (const int seconds : {1, 2, 5, 15, 30, 60, 300, 900, 900}) {
        INFO(seconds);
        CHECK(m.enter("wrong guess") == "role.wrong");
        CHECK(m.state().wait == std::chrono::seconds(seconds));
        m.hand.pass(std::chrono::seconds(seconds) - Millis{1});
        CHECK(m.enter("correct horse") == "role.wait"); // even the right one
        m.hand.pass(Millis{1});
    }
    CHECK(m.state().failures == 9);
    CHECK(m.enter("correct horse") == "ok");
    CHECK(m.state() == RoleState{true, 0, Millis{0}});
    CHECK(m.audited()[1] == "role.refused wrong=1");
}

TEST_CASE("neither another start, nor the clock on the wall, nor a new start of the machine shortens the wait")
{
    OneMachine m;
    REQUIRE(m.set("correct horse") == "ok");
    for (int i = 0; i < 5; ++i) {
        CHECK(m.enter("wrong guess") == "role.wrong");
        m.hand.pass(waitAfter(i + 1));
    }
    m.hand.monotonic += std::chrono::hours(3); // the machine has been on for a while
    CHECK(m.enter("wrong guess") == "role.wrong");
    SECTION("another start of the program")
    {
        m.database.reset();
        m.database = m.open();
        CHECK(m.enter("correct horse") == "role.wait");
    }
    SECTION("the time was set")
    {
        m.hand.wall += std::chrono::hours(24 * 365);
        CHECK(m.enter("correct horse") == "role.wait");
        m.hand.wall -= std::chrono::hours(24 * 900);
        CHECK(m.enter("correct horse") == "role.wait");
    }
    SECTION("the machine was started anew: the wait is counted from there")
    {
        m.hand.monotonic = std::chrono::seconds(20);
        CHECK(m.state().wait == std::chrono::seconds(40));
        CHECK(m.enter("correct horse") == "role.wait");
    }
    CHECK(m.state().failures == 6);
    m.hand.pass(std::chrono::minutes(1));
    CHECK(m.enter("correct horse") == "ok");
}

TEST_CASE("two programs cannot try at the same moment")
{
    OneMachine m;
    REQUIRE(m.set("correct horse") == "ok");
    const auto other = m.open();
    CHECK(m.enter("wrong guess") == "role.wrong");
    CHECK(OneMachine::key(enterRole(*other, Role::Supervisor, secret("correct horse"), m.asker)) == "role.wait");
}

TEST_CASE("a reset takes the passphrase away and stands in the audit log")
{
    OneMachine m;
    const Asker machine{"root", kMachineRole, m.hand.clock()};
    CHECK(OneMachine::key(resetRole(*m.database, Role::Supervisor, machine)) == "role.not-set");
    REQUIRE(m.set("correct horse") == "ok");
    CHECK(OneMachine::key(resetRole(*m.database, Role::Supervisor, machine)) == "ok");
    CHECK_FALSE(m.state().set);
    CHECK(m.set("other battery") == "ok");
    CHECK(m.audited()[1] == "role.reset ");
}

TEST_CASE("a passphrase is the same from every keyboard, and what held it is overwritten")
{
    QString composed = QString::fromUtf8("caf\xc3\xa9 au lait");
    QString decomposed = QString::fromUtf8("cafe\xcc\x81 au lait");
    const auto one = Secret::takenFrom(composed);
    const auto two = Secret::takenFrom(decomposed);
    CHECK(one.equals(two));
    CHECK(one.length() == 12);
    CHECK(composed.isEmpty());
    const auto hash = hashPassphrase(one, kCheap);
    REQUIRE(hash);
    CHECK(hash->starts_with("$argon2id$"));
    CHECK(fits(two, *hash).value());
    CHECK_FALSE(fits(secret("cafe au lait"), *hash).value());
    CHECK_FALSE(fits(two, "").value());
    CHECK_FALSE(fits(two, std::string(500, 'x')).value());
    CHECK(hashPassphrase(one, kCheap).value() != *hash); // each has a salt of its own

    std::string typed = "overwrite me, please";
    const char* memory = typed.data(); // which the emptied string still owns
    CHECK(Secret::takenFrom(typed).length() == 20);
    CHECK(typed.empty());
    CHECK(std::all_of(memory, memory + 20, [](char c) { return c == 0; }));
}

TEST_CASE("the passphrase stands nowhere in the database's files")
{
    OneMachine m;
    REQUIRE(m.set("correct horse") == "ok");
    CHECK(m.enter("wrong guess") == "role.wrong");
    for (const auto* suffix : {"", "-wal"}) {
        QFile file(m.database->file() + QLatin1String(suffix));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto all = file.readAll();
        CHECK_FALSE(all.contains("correct horse"));
        CHECK_FALSE(all.contains("wrong guess"));
    }
}
