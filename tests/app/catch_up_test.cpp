// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catch_up.h"
#include "desk.h"
#include "support/catch.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace evenkeel;
using namespace evenkeel::test;

TEST_CASE("what an interrupted rebuild left is made beside the acts of a call")
{
    const QTemporaryDir folder;
    const auto database = store::Database::open(folder.path());
    REQUIRE(database);
    store::CallLog log(**database);
    HandClock time;
    for (int i = 0; i < 30; ++i) {
        app::LiveCall call(log, retailSupport(), retailSupport()->policies.front(), "kim", time.clock());
        REQUIRE(call.perform(startFrom("555 01")));
        REQUIRE(call.perform(pc::CallerHungUp{}));
    }
    REQUIRE(log.startRebuild());

    app::CatchUp catchUp;
    catchUp.start(folder.path());
    app::LiveCall call(log, retailSupport(), retailSupport()->policies.front(), "kim", time.clock());
    REQUIRE(call.perform(startFrom("555 02")));
    for (const QDeadlineTimer deadline(60'000); log.rebuildDue().value_or(true) && !deadline.hasExpired();)
        QThread::msleep(2);
    CHECK_FALSE(log.rebuildDue().value_or(true));
    CHECK(log.checkProjection()->good());
    CHECK(log.list({})->size() == 31);
    catchUp.stop();

    REQUIRE(log.startRebuild()); // stopped at once, it leaves what is sound and can be gone on with
    catchUp.start(folder.path());
    catchUp.stop();
    CHECK(log.checkProjection()->good());
}
