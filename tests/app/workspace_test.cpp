// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"
#include "app/workspace.h"
#include "desk.h"
#include "store/statement.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QFile>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

struct Place
{
    QTemporaryDir folder;

    /// A database with some calls that is closed again.
    int fill(int calls) const
    {
        const auto database = store::Database::open(folder.path());
        REQUIRE(database);
        store::CallLog log(**database);
        HandClock time;
        for (int i = 0; i < calls; ++i) {
            app::LiveCall call(log, retailSupport(), retailSupport()->policies.front(), "kim", time.clock());
            REQUIRE(call.perform(startFrom("555 01")));
            for (int n = 0; n < 40; ++n)
                REQUIRE(call.perform(cc::AddNote{"note " + std::to_string(n) + std::string(200, '.')}));
        }
        return calls;
    }
    [[nodiscard]] QString file() const { return store::Database::fileIn(folder.path()); }
};

} // namespace

TEST_CASE("a workspace reads its pack beside the event loop, and then a call can begin")
{
    const Place place;
    app::Workspace workspace(place.folder.path());
    workspace.openLog();
    REQUIRE(workspace.log() != nullptr);
    CHECK(workspace.newCall() == nullptr);
    workspace.loadPack();
    REQUIRE(waitFor([&] { return workspace.pack() != nullptr; }));
    CHECK(workspace.finder() != nullptr);
    CHECK(workspace.policy() == &workspace.pack()->policies.front());
    const auto call = workspace.newCall();
    REQUIRE(call != nullptr);
    const auto begun = call->perform(startFrom("555 0142"));
    REQUIRE(begun);
    CHECK(begun->durable);
    CHECK(workspace.log()->entries(call->id())->size() == begun->entries.size());
}

TEST_CASE("a pack that cannot be read is told of, and another one can be read afterwards")
{
    const Place place;
    app::Workspace workspace(place.folder.path());
    std::string why;
    QObject::connect(&workspace, &app::Workspace::packFailed, &workspace, [&](const Error& error) { why = error.key; });
    workspace.settings().set(app::setting::kPack, place.folder.filePath(QStringLiteral("none.json")));
    workspace.loadPack();
    REQUIRE(waitFor([&] { return !why.empty(); }));
    CHECK(why == "pack.unreadable");
    CHECK(workspace.pack() == nullptr);
    workspace.settings().set(app::setting::kPack, QString::fromLatin1(app::kDefaultPack));
    workspace.loadPack();
    CHECK(waitFor([&] { return workspace.pack() != nullptr; }));
}

TEST_CASE("a workspace may go away while its threads still work")
{
    const Place place;
    const int calls = place.fill(2);
    for (int i = 0; i < 15; ++i) {
        app::Workspace workspace(place.folder.path());
        workspace.openLog();
        workspace.loadPack();
        if (i % 3 == 1)
            workspace.loadPack(); // again, before the first reading is done
        if (i % 3 == 2)
            waitFor([&] { return workspace.pack() != nullptr; });
    }
    const auto database = store::Database::open(place.folder.path());
    REQUIRE(database);
    CHECK(static_cast<int>(store::CallLog(**database).list({})->size()) == calls);
}

TEST_CASE("a damaged database is mended beside a call that goes on, and what waited is written")
{
    const Place place;
    const int calls = place.fill(6);
    {
        QFile file(place.file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.size() > 40 * 4096);
        REQUIRE(file.seek(file.size() - 8 * 4096));
        file.write(QByteArray(4 * 4096, '\x5a'));
    }
    app::Workspace workspace(place.folder.path());
    workspace.openLog();
    workspace.loadPack();
    REQUIRE(waitFor([&] { return workspace.pack() != nullptr; }));
    const auto call = workspace.newCall();
    REQUIRE(call != nullptr);
    REQUIRE(call->perform(startFrom("555 0142")));
    int acts = 1;
    REQUIRE(waitFor([&] {
        REQUIRE(call->perform(cc::SetMood{1 + acts % 5}));
        ++acts;
        return workspace.storage().aside.has_value() && workspace.log() != nullptr && workspace.journal().settled();
    }));
    const auto entries = workspace.log()->entries(call->id());
    REQUIRE(entries);
    CHECK(static_cast<std::int64_t>(entries->size()) == call->state().seq);
    CHECK(call::fold(*entries) == call->state());
    CHECK(workspace.log()->verify()->good());
    CHECK(workspace.log()->list({})->size() > 1);
    CHECK(static_cast<int>(workspace.log()->list({})->size()) <= calls + 1);
    CHECK(QFile::exists(workspace.storage().aside->file));
}

TEST_CASE("a pack whose text was lost comes back with the window, and what was made without it is made again")
{
    const Place place;
    {
        const auto database = store::Database::open(place.folder.path());
        REQUIRE(database);
        store::CallLog log(**database);
        HandClock time;
        app::LiveCall call(log, retailSupport(), retailSupport()->policies.front(), "kim", time.clock());
        REQUIRE(call.perform(startFrom("555 01")));
        REQUIRE(call.perform(cc::GoToStep{retailSupport()->guides.front().steps.back().id}));
        REQUIRE(call.perform(protocol::Command{pc::CallerHungUp{}}));
        REQUIRE(store::runOnce((*database)->connection(), QStringLiteral("DELETE FROM pack_revisions"), "test"));
        store::CallLog without(**database);
        REQUIRE(without.rebuild());
    }
    app::Workspace workspace(place.folder.path());
    workspace.openLog();
    REQUIRE(workspace.log() != nullptr);
    CHECK_FALSE(workspace.log()->rebuildDue().value());
    bool ready = false;
    QObject::connect(&workspace, &app::Workspace::packReady, &workspace, [&] { ready = true; });
    workspace.loadPack();
    REQUIRE(waitFor(
        [&] { return ready && !workspace.storage().checking && !workspace.log()->rebuildDue().value_or(true); }));
    CHECK(workspace.log()->list({})->size() == 1);
    CHECK(workspace.log()->checkProjection()->good());
}

TEST_CASE("what is published wins over the pack that came with the program, and a call keeps its own")
{
    const Place place;
    app::Workspace workspace(place.folder.path());
    int readings = 0;
    int news = 0;
    QObject::connect(&workspace, &app::Workspace::packReady, &workspace, [&] { ++readings; });
    QObject::connect(&workspace, &app::Workspace::newsKnown, &workspace, [&] { ++news; });
    workspace.openLog();
    workspace.loadPack();
    REQUIRE(waitFor([&] { return readings == 1 && news == 1; }));
    CHECK_FALSE(workspace.packOrigin().publication);
    CHECK(workspace.packNews() == nullptr);
    CHECK_FALSE(workspace.lookForNewPack());
    const auto call = workspace.newCall();
    REQUIRE(call->perform(startFrom("555 0142")));

    auto changed = *workspace.pack();
    const auto before = changed.revision;
    changed.revision = "9.0.0";
    changed.guides[0].steps[0].goal = "Another goal.";
    const auto other = store::Database::open(place.folder.path()); // as another program would
    REQUIRE(other);
    const app::Asker mia{"Mia", "trainer", app::Clock::system()};
    REQUIRE(app::publish(**other, {std::make_shared<const pack::Pack>(changed), {}, "Why.", {}}, mia));
    REQUIRE(workspace.lookForNewPack());
    REQUIRE(waitFor([&] { return readings == 2 && news == 2; }));
    CHECK(workspace.pack()->revision == "9.0.0");
    CHECK(workspace.packOrigin().publication->actor == "Mia");
    CHECK(call->pack().revision == before);
    REQUIRE(workspace.packNews() != nullptr);
    CHECK(workspace.packNews()->from == before);
    CHECK(workspace.packNews()->note == "Why.");
    CHECK(workspace.packNews()->changes.size() == 1);
    REQUIRE(workspace.newsRead(app::Clock::system().wall()));
    CHECK(workspace.packNews() == nullptr);
    CHECK_FALSE(workspace.lookForNewPack());

    workspace.loadPack();
    REQUIRE(waitFor([&] { return readings == 3 && news == 3; }));
    CHECK(workspace.packNews() == nullptr); // once is enough
    // A file is that file, whatever is published.
    workspace.settings().set(app::setting::kPack, app::shippedPackFile(app::kDefaultPack));
    workspace.loadPack();
    REQUIRE(waitFor([&] { return readings == 4; }));
    CHECK(workspace.pack()->revision == before);
    CHECK_FALSE(workspace.packOrigin().publication);
}
