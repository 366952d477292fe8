// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "store/audit_log.h"
#include "ui/supervisor/session_table.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

template <typename Condition> bool until(const Condition& condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

QString focus(RealWindow& window)
{
    const auto* widget = window.window().focusWidget();
    return widget == nullptr ? QString() : widget->objectName();
}

std::string takeCall(const QString& folder)
{
    RealWindow window(folder, {}, "Sam");
    window.startCall().press("Ctrl+5").press("F4").type("delivery desk").press("Return");
    const auto id = window.call().id();
    window.press("4").press("Ctrl+Return").press("Return");
    CHECK(window.shows("idlePanel"));
    CHECK_FALSE(window.shows("feedback"));
    return id;
}

void scoreByKeys(const QString& folder, const std::string& call)
{
    RealWindow window(folder, {}, "Mara");
    window.press("Ctrl+Shift+S");
    REQUIRE(until([&] { return window.shows("unlockNew"); }));
    window.type("correct horse").press("Return").type("correct horse").press("Return");
    REQUIRE(until([&] { return window.shows("sessionTable"); }));
    auto* table = window.widget<supervisor::SessionTable>("sessionTable");
    REQUIRE(until([&] { return table->sessions().rowCount() == 1; }));
    window.press("Home").press("Return");
    REQUIRE(until([&] { return window.shows("saveReview"); }));
    const auto saved = [&] { return count(window.logged(call), "review.scored") == 1; };
    int questions = 0;
    for (; questions < 20; ++questions) {
        window.press("Ctrl+Return"); // leads to the first question that is open, or saves
        if (!focus(window).startsWith(QLatin1String("criterion.")) || saved())
            break;
        window.press("5");
    }
    CHECK(questions > 5);
    REQUIRE(until(saved));
    const auto audited = store::AuditLog(*window.workspace().database()).list({});
    REQUIRE(audited);
    CHECK(audited->front().action == "review.added");
    CHECK(audited->front().actor == "Mara");
    window.verify();
}

} // namespace

TEST_CASE("by keys: a supervisor scores a call, and its agent acknowledges it between calls")
{
    const QTemporaryDir folder;
    const auto call = takeCall(folder.path());
    scoreByKeys(folder.path(), call);

    RealWindow window(folder.path(), {}, "Sam");
    CHECK(window.summary(call).score == 100);
    REQUIRE(until([&] { return window.shows("acknowledgeReview"); }));
    for (int i = 0; i < 40 && focus(window) != QLatin1String("acknowledgeReview"); ++i)
        window.press("Tab");
    REQUIRE(focus(window) == QLatin1String("acknowledgeReview"));
    window.press("Return");
    CHECK_FALSE(window.shows("feedback"));
    CHECK(inOrder(window.logged(call), {"review.scored", "review.acknowledged"}));
    window.verify();
}
