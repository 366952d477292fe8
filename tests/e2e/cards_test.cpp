// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace evenkeel;
using namespace evenkeel::test;

TEST_CASE("the calm card by one key: the call goes on under it, and nothing of it is in the log")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("Ctrl+4");
    CHECK(window.shows("calmHint"));
    const auto before = window.logged();
    window.press("C");
    REQUIRE(window.shows("calmCard"));
    CHECK(window.shows("light")); // the protocol stays in sight
    window.press("C");
    CHECK_FALSE(window.shows("calmCard"));
    CHECK(window.logged() == before);

    window.press("C").press("Space"); // the keys stay with the call
    CHECK(call::currentStep(window.facts()) == "apologize");
    window.press("F6");
    CHECK(window.light() == "not-yet");
    CHECK(window.shows("calmCard"));
    window.press("Escape");
    CHECK_FALSE(window.shows("calmCard"));
    auto expected = before;
    expected.insert(expected.end(), {"step.entered", "breach.logged", "redirect.said"});
    CHECK(window.logged() == expected);
    window.verify();
}

TEST_CASE("repeat-back by keys: typed into four fields, said, and kept in the log as one sentence")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("B");
    REQUIRE(window.shows("repeatBackCard"));
    window.type("the lid came broken").press("Return").type("Monday").press("F6"); // a protocol key in between
    CHECK(window.light() == "not-yet");
    window.press("Escape");
    CHECK_FALSE(window.shows("repeatBackCard"));
    window.press("B"); // what was typed is still there
    window.press("Return").press("Return").type("a morning").press("Return").type("a new lid").press("Shift+Return");
    const auto sentence = QApplication::clipboard()->text();
    CHECK(sentence.contains(QStringLiteral("the lid came broken")));
    CHECK(sentence.contains(QStringLiteral("a new lid")));
    CHECK(count(window.logged(), "repeat-back.said") == 0);
    window.press("Ctrl+Return");
    CHECK(count(window.logged(), "repeat-back.said") == 1);
    CHECK_FALSE(window.shows("repeatBackCard"));
    CHECK_FALSE(window.shows("wrapUpPanel")); // the key was the card's, not that of the wrap-up
    CHECK(window.facts().repeatBack == sentence.toStdString());
    window.verify();
}

TEST_CASE("techniques by keys, in a call and between calls")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.widget<QWidget>("showTechniques")->setFocus();
    window.press("Return");
    REQUIRE(window.shows("techniquesCard"));
    window.type("personal space").press("Escape");
    CHECK(window.shows("idlePanel"));

    window.startCall().press("T");
    REQUIRE(window.shows("techniquesCard"));
    window.type("silense");
    CHECK(window.widget<QAbstractButton>("technique.1")->accessibleName() == QStringLiteral("Allow silence"));
    window.press("Down");
    CHECK_FALSE(window.widget<QAbstractButton>("technique.1")->isChecked());
    const auto before = window.logged();
    window.press("Escape");
    CHECK_FALSE(window.shows("techniquesCard"));
    CHECK(window.shows("stepCard"));
    CHECK(window.logged() == before);
}
