// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/progress_segments.h"

#include <QLineEdit>

using namespace evenkeel;
using test::press;
using test::Screen;

namespace wish = agent::wish;

namespace {

QString light(const Screen& s)
{
    return s.find("light")->accessibleName();
}

QString status(const Screen& s)
{
    return s.find<widgets::PlainLabel>("protocolStatus")->text();
}

} // namespace

TEST_CASE("the light answers in words what its shape and colour say")
{
    struct Case
    {
        app::CallView view;
        const char* answer;
        widgets::Shape shape;
    };
    const Case cases[] = {
        {sample::calmCall(), "No: nothing is going on", widgets::Shape::Ring},
        {sample::insulted(), "Not yet: first 1 redirect, permission and 1 warning", widgets::Shape::Half},
        {sample::mayAsk(), "Not yet: first permission and 1 warning", widgets::Shape::Half},
        {sample::asked(), "Not yet: first permission (asked) and 1 warning", widgets::Shape::Half},
        {sample::mayWarn(), "Not yet: first 1 warning", widgets::Shape::Half},
        {sample::warned(), "Not yet: only if it goes on", widgets::Shape::Half},
        {sample::endReady(), "Yes: it went on after the warning", widgets::Shape::Done},
        {sample::hate(), "Yes: hate speech: at once", widgets::Shape::Done},
        {sample::safety(), "No: someone may be in danger", widgets::Shape::Ring},
        {sample::notDirected(), "No: not aimed at you, so it does not count", widgets::Shape::Ring},
        {sample::forbidden(), "No: this policy leaves it to a supervisor", widgets::Shape::Ring},
    };
    Screen s;
    for (const auto& c : cases) {
        s.set(c.view);
        CHECK(light(s).toStdString() == std::string("May I end this call? ") + c.answer);
        CHECK(agent::lightText(c.view.protocol).shape == c.shape);
    }
}

TEST_CASE("the head of the band says what happened last")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK(status(s) == QStringLiteral("Nothing logged"));
    s.set(sample::insulted());
    CHECK(status(s) == QStringLiteral("Insult 05:02"));
    s.set(sample::warned());
    CHECK(status(s) == QStringLiteral("1 warning given 05:58"));
    s.set(sample::safety());
    CHECK(status(s) == QStringLiteral("Safety first"));
}

TEST_CASE("the stations follow the policy")
{
    const auto words = [](const app::CallView& view) {
        QStringList labels;
        for (const auto& segment : agent::segments(view.protocol))
            labels << segment.label;
        return labels.join(QLatin1Char('|')).toStdString();
    };
    CHECK(words(sample::calmCall()) == "Redirect 0/1|Permission|Warning|End call");
    auto three = sample::warned();
    three.protocol.permissionRequired = false;
    three.protocol.light.redirectsNeeded = 0;
    three.protocol.light.warningsNeeded = 3;
    CHECK(words(three) == "Warning 1/3|End call");
    CHECK(words(sample::forbidden()) == "Redirect 0/2");
    CHECK(agent::segments(sample::calmCall().protocol).back().tone == widgets::Tone::None);
    CHECK(agent::segments(sample::endReady().protocol).back().tone == widgets::Tone::Ok);
}

TEST_CASE("each state offers the keys of its next lawful acts")
{
    struct Case
    {
        app::CallView view;
        std::vector<const char*> shown;
    };
    const Case cases[] = {
        {sample::calmCall(), {"redirect", "threat", "hate"}},
        {sample::insulted(), {"redirect", "stopped", "threat"}},
        {sample::mayAsk(), {"askPermissionButton", "stopped", "threat"}},
        {sample::asked(), {"stopped", "threat"}},
        {sample::mayWarn(), {"warn", "stopped", "threat"}},
        {sample::warned(), {"redirect", "stopped", "threat", "endCall"}},
        {sample::endReady(), {"stopped", "threat", "endCall"}},
        {sample::hate(), {"stopped", "threat", "endCall"}},
        {sample::safety(), {"transfer", "clearSafety"}},
        {sample::timedOut(), {"askPermissionButton", "transfer", "stopped", "threat"}},
    };
    Screen s;
    for (const auto& c : cases) {
        s.set(c.view);
        for (const auto* name : {"redirect", "askPermissionButton", "warn", "transfer", "clearSafety", "stopped",
                                 "threat", "hate", "endCall"}) {
            const bool expected = std::find_if(c.shown.begin(), c.shown.end(),
                                               [&](auto* n) { return std::string(n) == name; }) != c.shown.end();
            INFO(light(s).toStdString() << ": " << name);
            CHECK(s.shows(name) == expected);
        }
    }
}

TEST_CASE("the key that logs conduct logs what the chooser says")
{
    Screen s;
    s.set(sample::calmCall());
    s.click("redirect");
    REQUIRE(s.last<wish::Redirect>() != nullptr);
    CHECK(s.last<wish::Redirect>()->conduct == agent::Conduct{});
    s.click("threat");
    REQUIRE(s.last<wish::LogConduct>() != nullptr);
    CHECK(s.last<wish::LogConduct>()->conduct.category == protocol::Category::Threat);
    s.click("hate");
    CHECK(s.last<wish::LogConduct>()->conduct.category == protocol::Category::Hate);
    s.set(sample::warned());
    CHECK(s.find<widgets::KeyButton>("redirect")->label() == QStringLiteral("It goes on"));
    s.click("redirect");
    CHECK(s.last<wish::LogConduct>()->conduct.category == protocol::Category::Insult);
    s.set(sample::notDirected());
    CHECK(s.find<widgets::KeyButton>("redirect")->label() == QStringLiteral("It was at me"));
    s.click("redirect");
    CHECK(s.last<wish::Redirect>()->conduct.directed());
}

TEST_CASE("permission is asked for with a reason in line, and the answer is written down with a name")
{
    Screen s;
    s.set(sample::mayAsk());
    s.screen.openPermission();
    test::settle();
    auto* why = s.find<QLineEdit>("askPermission.field");
    REQUIRE(why->hasFocus());
    CHECK(why->text() == QStringLiteral("Insult at me"));
    press(why, Qt::Key_Return);
    REQUIRE(s.last<wish::AskPermission>() != nullptr);
    CHECK(s.last<wish::AskPermission>()->reason == QStringLiteral("Insult at me"));

    s.set(sample::asked());
    REQUIRE(s.shows("permission"));
    s.wishes.clear();
    s.click("permission.allowed");
    CHECK(s.wishes.empty()); // a name first
    auto* by = s.find<QLineEdit>("permission.by");
    CHECK(by->hasFocus());
    by->setText(QStringLiteral("J. Okafor"));
    press(by, Qt::Key_Return);
    REQUIRE(s.last<wish::AnswerPermission>() != nullptr);
    CHECK(s.last<wish::AnswerPermission>()->granted);
    CHECK(s.last<wish::AnswerPermission>()->by == QStringLiteral("J. Okafor"));
    s.click("permission.refused");
    CHECK_FALSE(s.last<wish::AnswerPermission>()->granted);
    s.set(sample::mayWarn());
    CHECK_FALSE(s.shows("permission"));
    CHECK(s.text().contains(QStringLiteral("Warning allowed by J. Okafor 05:40")));
}

TEST_CASE("F12 with the light at yes: the fitting reason is chosen, Enter ends")
{
    Screen s;
    s.set(sample::endReady());
    s.screen.openEnd();
    test::settle();
    auto* reason = s.find<QAbstractButton>("endReason.abusive");
    REQUIRE(reason->isChecked());
    REQUIRE(reason->hasFocus());
    press(reason, Qt::Key_Return);
    REQUIRE(s.last<wish::EndCall>() != nullptr);
    CHECK(s.last<wish::EndCall>()->reason == QStringLiteral("abusive"));
    press(reason, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
    press(s.find("endReason.hate"), Qt::Key_Return);
    CHECK(s.last<wish::EndCall>()->reason == QStringLiteral("hate"));
    press(s.find("endReason.hate"), Qt::Key_Escape);
    CHECK_FALSE(s.shows("endStrip"));
}

TEST_CASE("F12 on a narrow window: the button that ends is in sight, however many reasons the policy has")
{
    Screen s({400, 800});
    auto view = sample::endReady();
    for (int i = 0; i < 4; ++i)
        view.protocol.endReasons.push_back({"more" + std::to_string(i), "One more reason for an end of a call", {}});
    s.set(view);
    s.screen.openEnd();
    test::settle();
    const auto* button = s.find("endNow");
    CHECK(s.screen.rect().contains(QRect(button->mapTo(&s.screen, QPoint()), button->size())));
    CHECK(button->visibleRegion().boundingRect().height() == button->height());
}

TEST_CASE("F12 when only the conduct after the warning is missing: ending says that it went on")
{
    Screen s;
    s.set(sample::warned());
    s.screen.openEnd();
    test::settle();
    s.click("endNow");
    REQUIRE(s.wishes.size() == 2);
    REQUIRE(std::get_if<wish::LogConduct>(&s.wishes[0]) != nullptr);
    REQUIRE(std::get_if<wish::EndCall>(&s.wishes[1]) != nullptr);
}

TEST_CASE("F12 before its time: says what is missing, takes a reason, and never blocks")
{
    Screen s;
    s.set(sample::insulted());
    s.screen.openEnd();
    test::settle();
    CHECK(s.text().contains(QStringLiteral("first 1 redirect, permission and 1 warning. You can end all the same")));
    s.click("endNow");
    CHECK(s.wishes.empty());
    CHECK(s.text().contains(QStringLiteral("Choose or write a reason first.")));
    auto* why = s.find<QLineEdit>("endReasonText");
    why->setText(QStringLiteral("I feel unsafe"));
    press(why, Qt::Key_Return);
    REQUIRE(s.last<wish::OverrideEnd>() != nullptr);
    CHECK(s.last<wish::OverrideEnd>()->reason == QStringLiteral("I feel unsafe"));
}

TEST_CASE("in a safety case the card takes the place of the end")
{
    Screen s;
    s.set(sample::safety());
    CHECK_FALSE(s.shows("endCall"));
    CHECK(s.text().contains(QStringLiteral("Are you safe right now?")));
    s.screen.openEnd();
    test::settle();
    CHECK_FALSE(s.shows("endNow"));
    CHECK(s.text().contains(QStringLiteral("Someone may be in danger.")));
    press(s.find("endLeave"), Qt::Key_Return);
    s.click("clearSafety");
    CHECK(s.last<wish::ClearSafety>() != nullptr);
    s.screen.openTransfer();
    test::settle();
    s.click("transferTo.choice.supervisor");
    REQUIRE(s.last<wish::Transfer>() != nullptr);
    CHECK(s.last<wish::Transfer>()->to == QStringLiteral("supervisor"));
}

TEST_CASE("a refusal stands beside the buttons until something changes")
{
    Screen s;
    s.set(sample::insulted());
    s.screen.refuse(QStringLiteral("Redirect first."));
    test::settle();
    CHECK(s.shows("refusal"));
    auto later = sample::insulted();
    later.strip.elapsed += std::chrono::seconds(1);
    s.set(later);
    CHECK(s.shows("refusal"));
    s.set(sample::mayAsk());
    CHECK_FALSE(s.shows("refusal"));
}
