// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_preview.h"
#include "app/draft_saver.h"
#include "app/pack_checker.h"
#include "app/paths.h"
#include "app/text.h"
#include "pack/items.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <signal.h>

#include <cstdio>
#include <random>

using namespace evenkeel;
using app::DraftSaver;
using app::PackDraft;
using test::waitFor;

namespace {

pack::Pack shipped()
{
    return *pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
}

pack::Edit titled(const PackDraft& draft, const std::string& title, const std::string& joins = {})
{
    pack::Editing edit(draft.sheet());
    edit.rest().title = title;
    return std::move(edit).finish("title", "/title", joins);
}

constexpr auto kChildFolder = "EVENKEEL_TEST_DRAFT";

} // namespace

TEST_CASE("a draft is undone and done again without limit, and says where")
{
    PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
    QStringList places;
    QObject::connect(&draft, &PackDraft::changed, &draft, [&](const QString& place) { places << place; });
    CHECK_FALSE(draft.undo());
    for (int i = 0; i < 500; ++i)
        REQUIRE(draft.perform(titled(draft, "Title " + std::to_string(i))));
    CHECK(draft.isChanged());
    CHECK_FALSE(draft.perform(titled(draft, "Title 499"))); // nothing changes
    while (draft.undo()) {
    }
    CHECK(*draft.pack() == shipped());
    CHECK_FALSE(draft.isChanged());
    while (draft.redo()) {
    }
    CHECK(draft.pack()->title == "Title 499");
    CHECK(places.count(QStringLiteral("/title")) == 1500);
    draft.undo();
    draft.perform(titled(draft, "Another way"));
    CHECK_FALSE(draft.redo()); // what was undone is gone
}

TEST_CASE("what others published is brought in as one edit, and undoing it brings back what the draft was begun from")
{
    PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
    draft.perform(titled(draft, "Mine"));
    draft.merge(titled(draft, "Mine and theirs"), {"2.0.0", "def"});
    draft.perform(titled(draft, "And more"));
    CHECK(draft.base() == app::DraftBase{"2.0.0", "def"});
    CHECK(draft.isChanged());
    draft.undo();
    CHECK(draft.base().revision == "2.0.0");
    draft.undo();
    CHECK(draft.pack()->title == "Mine");
    CHECK(draft.base() == app::DraftBase{"1.0.0", "abc"}); // or publishing would go over what others did
    CHECK(draft.isChanged());
    draft.undo();
    CHECK_FALSE(draft.isChanged());
    draft.redo();
    draft.redo();
    CHECK(draft.base() == app::DraftBase{"2.0.0", "def"});
    CHECK(draft.pack()->title == "Mine and theirs");

    draft.setBase({"3.0.0", "ghi"}); // published
    CHECK_FALSE(draft.isChanged());
    draft.undo();
    CHECK(draft.pack()->title == "Mine");
    CHECK(draft.base().revision == "3.0.0"); // that is in force now, and both are in it
    CHECK(draft.isChanged());
    draft.redo();
    CHECK(draft.base().revision == "3.0.0");
    CHECK_FALSE(draft.isChanged());
}

TEST_CASE("a merge that changes no word is undone as well")
{
    PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
    draft.merge({}, {"2.0.0", "def"});
    CHECK(draft.base().revision == "2.0.0");
    CHECK(draft.undo());
    CHECK(draft.base().revision == "1.0.0");
    CHECK_FALSE(draft.isChanged());
}

TEST_CASE("typing joins until something else comes between, and never over the published state")
{
    PackDraft draft(pack::Sheet(shipped()), {}, false);
    for (const char* text : {"A", "Ab", "Abc"})
        draft.perform(titled(draft, text, "title"));
    draft.seal();
    draft.perform(titled(draft, "Abcd", "title"));
    CHECK(draft.undo());
    CHECK(draft.pack()->title == "Abc");
    CHECK(draft.undo());
    CHECK(draft.pack()->title == shipped().title);
    CHECK_FALSE(draft.undo());

    draft.perform(titled(draft, "New", "title"));
    draft.setBase({"1.1.0", "def"});
    CHECK_FALSE(draft.isChanged());
    draft.perform(titled(draft, "Newer", "title"));
    CHECK(draft.isChanged());
    draft.undo();
    CHECK(draft.pack()->title == "New");
    CHECK_FALSE(draft.isChanged());
    draft.undo();
    CHECK(draft.isChanged());
}

TEST_CASE("a draft is kept by itself, found again as it was, and gone when it is like its base")
{
    const QTemporaryDir folder;
    {
        PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
        DraftSaver saver(folder.path(), draft);
        int saved = 0;
        QObject::connect(&saver, &DraftSaver::saved, &saver, [&] { ++saved; });
        draft.perform(titled(draft, "Kept"));
        REQUIRE(waitFor([&] { return saved > 0; }));
        const auto stored = app::loadDraft(folder.path(), "retail-support");
        REQUIRE(stored);
        CHECK(stored->pack == *draft.pack());
        CHECK(stored->base == app::DraftBase{"1.0.0", "abc"});
        draft.perform(titled(draft, "Kept at the end")); // not waited for
    }
    REQUIRE(app::loadDraft(folder.path(), "retail-support"));
    CHECK(app::loadDraft(folder.path(), "retail-support")->pack.title == "Kept at the end");
    CHECK(app::draftsIn(folder.path()) == QStringList{QStringLiteral("retail-support")});
    {
        PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
        DraftSaver saver(folder.path(), draft);
        draft.perform(titled(draft, "x"));
        draft.undo();
    }
    CHECK(app::draftsIn(folder.path()).isEmpty());
}

TEST_CASE("a draft that cannot be written says so, and is written when it can")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("drafts")));
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("drafts/retail-support.json"))); // a folder lies in its place
    PackDraft draft(pack::Sheet(shipped()), {}, false);
    DraftSaver saver(folder.path(), draft);
    draft.perform(titled(draft, "x"));
    const auto refused = saver.flush();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "file.not-writable");
    CHECK_FALSE(saver.isSaved());
    REQUIRE(QDir(folder.path()).rmdir(QStringLiteral("drafts/retail-support.json")));
    CHECK(saver.flush());
    CHECK(saver.isSaved());
}

TEST_CASE("what is no draft is refused and left where it is")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("drafts")));
    const auto path = app::draftFile(folder.path(), "p");
    for (const QByteArray& text : {QByteArray(""), QByteArray("{"), QByteArray("{\"draft\":2,\"pack\":\n{}}\n"),
                                   QByteArray("[]\n}\n"), QByteArray("{\"draft\":1,\"base\":3,\"pack\":\n{}}\n")}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        INFO(text.toStdString());
        CHECK_FALSE(app::loadDraft(folder.path(), "p"));
        CHECK(QFile::exists(path));
    }
    CHECK_FALSE(app::loadDraft(folder.path(), "none"));
}

// Hidden: run by the test below, in a process of its own that is killed.
TEST_CASE("child: edits and says what is saved", "[.]")
{
    PackDraft draft(pack::Sheet(shipped()), {"1.0.0", "abc"}, false);
    DraftSaver saver(qEnvironmentVariable(kChildFolder), draft);
    for (int i = 1; i < 100'000; ++i) {
        draft.perform(titled(draft, std::to_string(i)));
        if (saver.flush()) {
            std::printf("%d\n", i);
            std::fflush(stdout);
        }
    }
}

TEST_CASE("killed while it saves, a draft is whole and holds all that was acknowledged")
{
    std::mt19937 dice(7);
    for (int round = 0; round < 12; ++round) {
        INFO("kill " << round);
        const QTemporaryDir folder;
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kChildFolder), folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("child: edits and says what is saved")});
        const int wanted = std::uniform_int_distribution(1, 12)(dice);
        QByteArray out;
        // The number on the last whole line; what the test program says of itself is none.
        const auto told = [&] {
            const auto end = out.lastIndexOf('\n');
            return end < 0 ? 0 : out.left(end).split('\n').last().toInt();
        };
        while (told() < wanted && child.waitForReadyRead(60'000))
            out += child.readAllStandardOutput();
        REQUIRE(child.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        REQUIRE(child.waitForFinished());
        out += child.readAllStandardOutput();
        const int acknowledged = told();
        REQUIRE(acknowledged >= wanted);
        const auto stored = app::loadDraft(folder.path(), "retail-support");
        REQUIRE(stored);
        const int kept = std::stoi(stored->pack.title);
        CHECK(kept >= acknowledged);
        CHECK(kept <= acknowledged + 1);
    }
}

TEST_CASE("a draft is checked beside the screen: the linter's findings and broken policies, the newest state alone")
{
    app::PackChecker checker;
    std::vector<app::PackReport> reports;
    QObject::connect(&checker, &app::PackChecker::checked, &checker,
                     [&](const app::PackReport& report) { reports.push_back(report); });
    auto pack = shipped();
    checker.check(pack::Sheet(pack), 1);
    REQUIRE(waitFor([&] { return !reports.empty(); }));
    CHECK(reports[0].clean());
    CHECK(reports[0].proofs.size() == pack.policies.size());

    pack.title.clear();
    for (std::uint64_t version = 2; version < 30; ++version)
        checker.check(pack::Sheet(pack), version);
    REQUIRE(waitFor([&] { return reports.back().version == 29; }));
    CHECK(reports.size() < 29);
    CHECK(reports.back().errors + reports.back().warnings == 1);
    CHECK(reports.back().findings.front().pointer == "/title");
}

TEST_CASE("the preview is a call of the draft that shows the step, its lines and what is being written first")
{
    const pack::Sheet sheet(shipped());
    const pack::Place empathize{pack::Part::Step, 0, 3};
    const auto own = pack::linesOf(sheet, empathize);
    REQUIRE(own.size() > 1);
    const auto chosen = sheet.line(own.back()).id;
    const auto preview = app::previewOf(sheet, {empathize, chosen, {}, false});
    REQUIRE(preview.possible);
    CHECK(preview.view.strip.live);
    CHECK(preview.view.card.step.title == app::toQt(sheet.rest().guides[0].steps[3].title));
    CHECK(preview.view.card.goal == app::toQt(sheet.rest().guides[0].steps[3].goal));
    CHECK(preview.view.card.lines.size() == own.size());
    CHECK(preview.view.card.lines.front().id == app::toQt(chosen));
    CHECK(preview.view.steps.size() == sheet.rest().guides[0].steps.size());

    const auto situation = app::previewOf(sheet, {{pack::Part::Situation, 0, 0}, {}, {}, false});
    CHECK(situation.view.situationLines.size() == pack::linesOf(sheet, {pack::Part::Situation, 0, 0}).size());

    CHECK_FALSE(app::previewOf(pack::Sheet(), {}).possible);
    auto without = shipped();
    without.guides.clear();
    CHECK_FALSE(app::previewOf(pack::Sheet(without), {empathize, {}, {}, false}).possible);
}
