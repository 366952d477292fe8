// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "app/pack_checker.h"
#include "app/publishing.h"
#include "real_window.h"
#include "support/wait_for.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>

using namespace evenkeel;
using test::RealWindow;
using test::waitFor;
using widgets::PlainLabel;

namespace {

constexpr auto kExport = R"({"macros": [
  {"id": 25, "title": "Delivery::Late parcel", "active": true, "actions": [
    {"field": "comment_value_html", "value": "<p>Hello {{ticket.requester.first_name}},</p><p>your parcel is late &amp; that is <b>on us</b>.</p>"},
    {"field": "set_tags", "value": "parcel courier"}]},
  {"id": 26, "title": "Billing::Wrong amount", "active": true, "actions": [
    {"field": "comment_value", "value": "I go through the bill with you, line by line."}]},
  {"id": 27, "title": "Old words", "active": false, "actions": [
    {"field": "comment_value", "value": "Nobody says this any more."}]}
], "count": 3})";

void enter(RealWindow& w)
{
    w.press("Ctrl+Shift+T");
    REQUIRE(waitFor([&] { return w.shows("unlockNew"); }));
    w.type("correct horse").press("Return");
    w.type("correct horse").press("Return");
    REQUIRE(waitFor([&] { return w.shows("lineTable"); }));
}

bool enabled(RealWindow& w, const char* name)
{
    return w.shows(name) && w.widget<QWidget>(name)->isEnabled();
}

QString focusName()
{
    const auto* focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->objectName();
}

/// Tab until the control has the focus, as somebody without a mouse gets there.
void tabTo(RealWindow& w, const char* name)
{
    for (int i = 0; i < 120 && focusName() != QString::fromLatin1(name); ++i)
        w.press("Tab");
    INFO(name << ", not " << focusName().toStdString());
    REQUIRE(focusName() == QString::fromLatin1(name));
}

std::vector<store::Publication> published(const QString& folder)
{
    const auto database = store::Database::open(folder);
    REQUIRE(database);
    return store::Publications(**database).list("new-pack").value();
}

app::PackReport draftReport(const QString& folder)
{
    const auto draft = app::loadDraft(folder, "new-pack");
    if (!draft)
        return {};
    return app::PackProver().report(pack::Sheet(draft->pack), 1);
}

/// One problem after the other: what the program offers, else the words that only somebody can write.
int solve(RealWindow& w)
{
    int keys = 0;
    const auto state = [&] { // of the strip: how many are left, and which one is in sight
        return w.shows("problems")
                   ? w.widget<PlainLabel>("problem.count")->text() + w.widget<PlainLabel>("problem.text")->text()
                   : QString();
    };
    for (int i = 0; i < 40 && w.shows("trainer.problems"); ++i) {
        w.press("F8");
        ++keys;
        const auto before = state();
        const auto count = before.section(QLatin1Char(' '), 2, 2);
        INFO(before.toStdString() << " at " << focusName().toStdString());
        if (w.shows("problem.mend")) {
            w.press("Alt+Return");
            ++keys;
        } else if (focusName() == QStringLiteral("field.goal")) {
            w.type("They are heard out.");
        } else if (focusName().startsWith(QStringLiteral("line."))) {
            w.type("Please tell me what happened.");
        } else {
            continue; // a note
        }
        REQUIRE(waitFor([&] { return state() != before; }));
    }
    return keys;
}

} // namespace

TEST_CASE("by keys a trainer goes from an empty pack and a help desk's export to a published, proven revision")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("macros.json"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(kExport);
    out.close();
    RealWindow w(folder.path());
    enter(w);

    w.press("Ctrl+O").press("Up").press("Return");                              // the last one is the empty one
    REQUIRE(app::draftsIn(folder.path()).contains(QStringLiteral("new-pack"))); // before anything was changed in it
    REQUIRE(waitFor([&] { return w.shows("trainer.problems"); }));
    CHECK(w.widget<QWidget>("edit")->isAncestorOf(QApplication::focusWidget())); // to work on it

    w.press("Alt+3");
    w.type(qPrintable(file)).press("Return");
    REQUIRE(waitFor([&] { return enabled(w, "importGo"); }));
    w.press("Ctrl+Return");
    REQUIRE(waitFor([&] { return w.shows("importAnswer"); }));

    const int keys = solve(w);
    CHECK(keys <= 24);
    REQUIRE(waitFor([&] { return draftReport(folder.path()).clean(); }));
    for (const auto& proof : draftReport(folder.path()).proofs)
        CHECK(proof.holds());

    w.press("Alt+2");
    REQUIRE(waitFor([&] { return enabled(w, "publishGo"); }));
    w.type("Our own words.").press("Ctrl+Return");
    REQUIRE(waitFor([&] { return published(folder.path()).size() == 1; }));
    const auto log = published(folder.path());
    CHECK(log[0].note == "Our own words.");
    CHECK(log[0].actor == "Sam");
    REQUIRE(waitFor([&] { return w.shows("publishAnswer"); }));

    // An agent chooses it and is led by it.
    w.press("Ctrl+,");
    tabTo(w, "settings-pack-shipped.retail-support");
    for (int i = 0; i < 4 && focusName() != QStringLiteral("settings-pack-shipped.new-pack"); ++i)
        w.press("Right");
    REQUIRE(focusName() == QStringLiteral("settings-pack-shipped.new-pack"));
    w.press("Space");
    REQUIRE(waitFor([&] { return w.workspace().pack() && w.workspace().pack()->id == "new-pack"; }));
    w.press("Escape"); // back to the calls
    w.press("F2");
    REQUIRE(w.inCall());
    CHECK(w.call().pack().id == "new-pack");
    CHECK(w.call().pack().revision == log[0].revision);
    const auto& lines = w.call().pack().lines;
    CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.situation == "delivery"; }));
    CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.situation == "billing"; }));
    CHECK(std::ranges::none_of(
        lines, [](const auto& line) { return line.text.at("en").full.find("Nobody says this") != std::string::npos; }));
}

TEST_CASE("by keys a new pack with words is published as it begins")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    enter(w);
    w.press("Ctrl+O").press("Up").press("Up").press("Return");
    REQUIRE(app::draftsIn(folder.path()).contains(QStringLiteral("new-pack")));
    CHECK(draftReport(folder.path()).findings.empty());
    w.press("Alt+2");
    REQUIRE(waitFor([&] { return enabled(w, "publishGo"); }));
    w.press("Ctrl+Return");
    REQUIRE(waitFor([&] { return published(folder.path()).size() == 1; }));
}

TEST_CASE("by keys the export is chosen in the dialog, which is not to be had while a call lives")
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QTemporaryDir folder;
    QFile out(folder.filePath(QStringLiteral("macros.json")));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(kExport);
    out.close();
    RealWindow w(folder.path());
    w.workspace().settings().set(app::setting::kLastFolder, folder.path());
    enter(w);
    w.press("Alt+3").press("Tab");
    REQUIRE(focusName() == QStringLiteral("importFile.choose"));
    w.press("Return");
    REQUIRE(waitFor([&] { return w.shows("importFile.dialog"); }));
    w.press("Escape");
    REQUIRE(waitFor([&] { return !w.shows("importFile.dialog"); }));
    CHECK(w.widget<QLineEdit>("importFile")->text().isEmpty());
    w.press("Tab").press("Return");
    REQUIRE(waitFor([&] { return w.shows("importFile.dialog"); }));
    w.type("macros.json").press("Return");
    REQUIRE(waitFor([&] { return enabled(w, "importGo"); }));
    CHECK(QFileInfo(w.widget<QLineEdit>("importFile")->text()) == QFileInfo(out));

    w.press("Ctrl+Shift+T").press("F2");
    REQUIRE(w.inCall());
    w.press("Ctrl+Shift+T");
    REQUIRE(w.shows("importFile.choose"));
    CHECK_FALSE(enabled(w, "importFile.choose"));
}
