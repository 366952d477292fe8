// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/retention_page.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/text_field.h"

using namespace evenkeel;
using namespace evenkeel::supervisor;
using widgets::KeyButton;

namespace {

/// As an event loop does it: what was told to go goes as well.
void settle()
{
    test::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

const std::vector<widgets::ChoiceItem> kOutcomes = {{QStringLiteral("resolved"), QStringLiteral("Resolved")},
                                                    {QStringLiteral("escalated"), QStringLiteral("Escalated")}};
const std::vector<RetentionRow> kRules = {{90, QStringLiteral("resolved"), false}, {1825, QString(), true}};

struct Shown
{
    RetentionPage page;
    std::vector<std::vector<RetentionRow>> rules, seen;
    int plans = 0, applied = 0, cancels = 0, closed = 0;
    explicit Shown(QSize size = {1096, 800})
    {
        QObject::connect(&page, &RetentionPage::rulesWanted, &page, [this](const auto& wanted, const auto& before) {
            rules.push_back(wanted);
            seen.push_back(before);
        });
        QObject::connect(&page, &RetentionPage::planWanted, &page, [this] { ++plans; });
        QObject::connect(&page, &RetentionPage::applyWanted, &page, [this] { ++applied; });
        QObject::connect(&page, &RetentionPage::cancelWanted, &page, [this] { ++cancels; });
        QObject::connect(&page, &RetentionPage::closed, &page, [this] { ++closed; });
        page.resize(size);
        page.QWidget::show();
        page.activateWindow();
        settle();
    }
    template <typename T = KeyButton> T* at(const char* name) { return page.findChild<T*>(QLatin1String(name)); }
    bool shows(const char* name)
    {
        auto* widget = at<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    QString text(const char* name) { return at<widgets::PlainLabel>(name)->text(); }
    QString focus() { return page.focusWidget() == nullptr ? QString() : page.focusWidget()->objectName(); }
    /// As a key does it: where the focus is.
    void key(int key)
    {
        test::press(page.focusWidget(), key);
        settle();
    }
    void tabTo(const char* name)
    {
        for (int i = 0; i < 40 && focus() != QLatin1String(name); ++i)
            test::press(page.focusWidget(), Qt::Key_Tab);
        REQUIRE(focus() == QLatin1String(name));
    }
};

} // namespace

TEST_CASE("a retention rule is added, changed and removed by keys alone")
{
    Shown s;
    CHECK_FALSE(s.at("ruleAdd")->isEnabled()); // nothing is known yet
    s.page.showRules({}, kOutcomes);
    CHECK(s.text("retentionNone") == QStringLiteral("No rules: everything is kept."));
    s.page.begin();
    CHECK(s.focus() == QStringLiteral("ruleAdd"));
    s.key(Qt::Key_Return);
    REQUIRE(s.focus() == QStringLiteral("ruleDays"));
    for (const auto* wrong : {"", "0", "ninety", "36501"}) {
        s.at<widgets::TextField>("ruleDays")->setText(QLatin1String(wrong));
        s.key(Qt::Key_Return);
        CHECK(s.rules.empty());
        CHECK(s.shows("ruleRefusal"));
        CHECK(s.focus() == QStringLiteral("ruleDays"));
    }
    s.at<widgets::TextField>("ruleDays")->setText(QStringLiteral("90"));
    Q_EMIT s.at<widgets::MenuButton>("ruleOutcome")->choseByHand(QStringLiteral("resolved"));
    s.tabTo("ruleSave");
    s.key(Qt::Key_Return);
    REQUIRE(s.rules.size() == 1);
    CHECK(s.rules[0] == std::vector<RetentionRow>{kRules[0]});
    CHECK(s.seen[0].empty());
    s.page.showRules(s.rules[0], kOutcomes);
    settle();
    CHECK_FALSE(s.shows("ruleForm"));
    CHECK(s.focus() == QStringLiteral("ruleAdd"));

    s.key(Qt::Key_Down);
    CHECK(s.focus() == QStringLiteral("ruleChange1"));
    s.key(Qt::Key_Return);
    CHECK(s.at<widgets::TextField>("ruleDays")->text() == QStringLiteral("90"));
    test::press(s.at<QWidget>("ruleDays"), Qt::Key_Tab);
    s.at<widgets::ChoiceRow>("ruleAction")->focusFirst();
    s.key(Qt::Key_2);
    s.tabTo("ruleSave");
    s.key(Qt::Key_Return);
    REQUIRE(s.rules.size() == 2);
    CHECK(s.rules[1] == std::vector<RetentionRow>{{90, QStringLiteral("resolved"), true}});
    CHECK(s.seen[1] == std::vector<RetentionRow>{kRules[0]});

    s.page.showRules(kRules, kOutcomes);
    settle();
    for (const auto* next : {"ruleChange1", "ruleRemove1", "ruleChange2"}) {
        s.key(Qt::Key_Down);
        CHECK(s.focus() == QLatin1String(next));
    }
    s.key(Qt::Key_Delete);
    REQUIRE(s.rules.size() == 3);
    CHECK(s.rules[2] == std::vector<RetentionRow>{kRules[0]});
}

TEST_CASE("two retention rules that do the same are refused before they are asked for")
{
    Shown s;
    s.page.showRules(kRules, kOutcomes);
    s.page.begin();
    s.key(Qt::Key_Return);
    Q_EMIT s.at<widgets::MenuButton>("ruleOutcome")->choseByHand(QStringLiteral("resolved"));
    s.at("ruleSave")->click();
    CHECK(s.rules.empty());
    CHECK(s.shows("ruleRefusal"));
    s.key(Qt::Key_Escape);
    CHECK_FALSE(s.shows("ruleForm"));
    CHECK(s.closed == 0);
    s.key(Qt::Key_Escape);
    CHECK(s.closed == 1);
}

TEST_CASE("nothing is applied that was not counted and confirmed, and the safe answer has the focus")
{
    Shown s;
    s.page.showRules(kRules, kOutcomes);
    s.page.begin();
    CHECK_FALSE(s.shows("retentionApply"));
    s.at("retentionCount")->click();
    CHECK(s.plans == 1);
    s.page.showPlan({{0, 0, 0}, {0, 4, 2}});
    settle();
    CHECK_FALSE(s.shows("retentionApply")); // nothing to do
    CHECK(s.text("ruleTally2") == QStringLiteral("Would drop 0 calls now. 4 calls stay as they are under legal hold. "
                                                 "2 calls stay until somebody finishes them."));
    s.page.showPlan({{12, 1, 0}, {3, 0, 0}});
    settle();
    REQUIRE(s.shows("retentionApply"));
    CHECK(s.text("ruleTally1") ==
          QStringLiteral("Would erase the texts of 12 calls now. 1 call stays as it is under legal hold."));
    s.tabTo("retentionApply");
    s.key(Qt::Key_Return);
    REQUIRE(s.shows("retentionAsk"));
    CHECK(s.at<widgets::InlineBanner>("retentionAsk")->text() ==
          QStringLiteral("The texts of 12 calls will be erased. 3 calls will be erased and dropped. Nobody can take "
                         "that back."));
    CHECK(s.focus() == QStringLiteral("retentionNo"));
    s.key(Qt::Key_Return);
    CHECK(s.applied == 0);
    CHECK(s.focus() == QStringLiteral("retentionApply"));
    s.key(Qt::Key_Return);
    s.tabTo("retentionYes");
    s.key(Qt::Key_Return);
    CHECK(s.applied == 1);
    CHECK_FALSE(s.shows("retentionAsk"));
    CHECK_FALSE(s.at("ruleChange1")->isEnabled());
    CHECK(s.focus() == QStringLiteral("retentionCancel"));
    s.page.showProgress(5, 15);
    CHECK(s.text("retentionSaid") == QStringLiteral("Applying the rules: 5 of 15 calls"));
    s.key(Qt::Key_Escape);
    CHECK(s.cancels == 1);
    CHECK(s.closed == 0);
    s.page.showDone({5, 0, false, 0});
    settle();
    CHECK(s.text("retentionSaid").startsWith(QStringLiteral("Stopped after 5 calls.")));
    CHECK(s.at("ruleChange1")->isEnabled());
    CHECK_FALSE(s.shows("retentionApply")); // it has to be counted again
    CHECK(s.focus() == QStringLiteral("retentionCount"));
}

TEST_CASE("a plan for rules that are no more is not shown, and a change takes the count away")
{
    Shown s;
    s.page.showRules(kRules, kOutcomes);
    s.page.showPlan({{12, 1, 0}});
    CHECK_FALSE(s.shows("retentionApply"));
    s.page.showPlan({{12, 1, 0}, {3, 0, 0}});
    CHECK(s.shows("retentionApply"));
    s.page.showRules(kRules, kOutcomes); // read again, the same
    CHECK(s.shows("retentionApply"));
    s.page.showRules({{91, QStringLiteral("resolved"), false}, kRules[1]}, kOutcomes);
    settle();
    CHECK_FALSE(s.shows("retentionApply"));
    CHECK_FALSE(s.shows("ruleTally1"));
}

TEST_CASE("the retention page breaks where it does not fit, and pictures can be made")
{
    test::inEachLook({{400, 900}, {1096, 800}}, [](const test::Look& at) {
        Shown s(at.size);
        const auto look = [&](const char* state) {
            settle();
            test::checkLook(s.page, at.name(state));
        };
        s.page.showRules({}, kOutcomes);
        s.page.begin();
        s.key(Qt::Key_Return);
        look("retention-form");
        s.page.showRules(kRules, kOutcomes);
        s.page.showPlan({{1234, 12, 0}, {56, 1, 2}});
        s.at("retentionApply")->click();
        look("retention-asked");
        s.at("retentionYes")->click();
        s.page.showProgress(300, 1290);
        look("retention-running");
        s.page.showDone({1290, 56, true, 3});
        look("retention-done");
    });
}
