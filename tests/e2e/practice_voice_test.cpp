// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "support/fake_voice.h"
#include "ui/app/practice_voice.h"
#include "ui/widgets/label.h"

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

QString said(RealWindow& window)
{
    return window.widget<widgets::PlainLabel>("practiceVoiceSays")->text();
}

QString chosen(RealWindow& window)
{
    return window.workspace().settings().text(app::setting::kPracticeVoice);
}

bool cutShort(const Heard& heard)
{
    return std::find(heard.orders.begin(), heard.orders.end(), "stop") != heard.orders.end();
}

} // namespace

TEST_CASE("a practice caller is heard from the first words to the last, and nobody in a real call is")
{
    const auto heard = std::make_shared<Heard>();
    QTemporaryDir folder;
    RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
    window.startCall();
    window.press("A"); // there is nobody to hear again
    window.press("F3").press("Escape");
    CHECK(heard->orders.empty());
    window.press("Ctrl+Return").press("1").press("Ctrl+Return").press("Return");
    REQUIRE(window.shows("idlePanel"));
    CHECK(heard->orders.empty());

    window.press("Shift+F2");
    CHECK(heard->take() == std::vector<std::string>{"look en"});
    CHECK(said(window).contains(QStringLiteral("found")));
    window.press("Return"); // the birthday parcel
    REQUIRE(window.inCall());
    REQUIRE(heard->orders.size() == 1);
    CHECK(heard->latest().starts_with("say "));
    CHECK(heard->latest().find("birthday") != std::string::npos);
    const auto opening = heard->take().front();

    window.press("A");
    CHECK(heard->take() == std::vector<std::string>{"stop"});
    window.press("A");
    CHECK(heard->take() == std::vector<std::string>{opening});
    window.press("1"); // over their words
    CHECK((cutShort(*heard) || heard->latest().starts_with("say ")));
    heard->orders.clear();
    window.wait(20s);
    CHECK(heard->latest().starts_with("say ")); // are you still there?
    window.press("Shift+F2");
    CHECK(heard->latest() == "gone");
    CHECK(cutShort(*heard));
}

TEST_CASE("who does not want to hear the callers turns the voice off by keys, and it stays off")
{
    const auto heard = std::make_shared<Heard>();
    QTemporaryDir folder;
    {
        RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
        window.press("Shift+F2").press("Shift+Tab").press("Space");
        CHECK(chosen(window) == QStringLiteral("off"));
        CHECK(heard->latest() == "gone");
        window.press("Tab").press("Return");
        REQUIRE(window.inCall());
        CHECK_FALSE(window.shows("hearAgain"));
        window.wait(20s).press("A");
        CHECK(heard->latest() == "gone");
    }
    heard->orders.clear();
    RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
    window.press("Shift+F2");
    CHECK(heard->orders.empty());
    window.press("Shift+Tab").press("Space");
    CHECK(chosen(window) == QStringLiteral("on"));
    CHECK(heard->latest() == "look en");
    window.press("Escape");
    CHECK(heard->latest() == "gone"); // nobody practises any more
}

TEST_CASE("beside a screen reader the callers are silent, unless somebody wants them")
{
    const auto heard = std::make_shared<Heard>();
    const QTemporaryDir folder;
    app::Settings settings(folder.path());
    ui::PracticeVoice voice(settings, makerOf(heard), [] { return true; });
    voice.open("en");
    CHECK(heard->orders.empty());
    CHECK_FALSE(voice.view().on);
    CHECK(voice.view().sentence.contains(QStringLiteral("screen reader")));
    voice.want(true);
    CHECK(heard->latest() == "look en");
    CHECK(voice.view().on);
    voice.want(false);
    CHECK(heard->latest() == "gone");
    CHECK_FALSE(voice.view().sentence.contains(QStringLiteral("screen reader"))); // it is not for that any more
}

TEST_CASE("without a voice the practice goes on as ever, and the page says so")
{
    const auto heard = std::make_shared<Heard>();
    heard->lacking = app::Voice::Lack::Language;
    QTemporaryDir folder;
    RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
    window.workspace().settings().set(app::setting::kPracticeVoice, QStringLiteral("on"));
    window.press("Shift+F2");
    CHECK(said(window).contains(QStringLiteral("No voice for the language")));
    window.press("Return");
    REQUIRE(window.inCall());
    CHECK_FALSE(window.widget<QWidget>("hearAgain")->isEnabled());
    window.press("A").wait(20s);
    CHECK(heard->take() == std::vector<std::string>{"look en"});
    CHECK(window.inCall());
}

TEST_CASE("the voice speaks the language of the pack")
{
    const auto heard = std::make_shared<Heard>();
    QTemporaryDir folder;
    {
        RealWindow first(folder.path());
        first.workspace().settings().set(app::setting::kPack, QStringLiteral("atencion-cliente"));
    }
    RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
    window.press("Shift+F2");
    CHECK(heard->take() == std::vector<std::string>{"look es"});
}

TEST_CASE("the result keeps the voice for the next try, and leaving it does not")
{
    const auto heard = std::make_shared<Heard>();
    QTemporaryDir folder;
    RealWindow window(folder.path(), {}, "Sam", makerOf(heard));
    window.press("Shift+F2").press("Return");
    for (int i = 0; i < 12 && window.inCall(); ++i)
        window.press("1"); // the same line, over the caller's words
    REQUIRE(window.shows("practiceResult"));
    CHECK(heard->latest() != "gone");
    heard->orders.clear();
    window.press("Return");
    REQUIRE(window.inCall());
    CHECK(heard->latest().find("birthday") != std::string::npos);
    for (int i = 0; i < 12 && window.inCall(); ++i)
        window.press("1");
    REQUIRE(window.shows("practiceResult"));
    window.press("Escape");
    CHECK(heard->latest() == "gone");
}
