// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/try_page.h"
#include "ui/widgets/key_button.h"

using namespace evenkeel;
using namespace evenkeel::trainer;
using test::settle;
using widgets::KeyButton;
using widgets::PlainLabel;

namespace {

TryFacts facts()
{
    TryFacts f;
    f.callers = {{QStringLiteral("parcel-never-came"), QStringLiteral("Parcel never came"),
                  QStringLiteral("Ms. Rivera · Waits for six days and has called before.")},
                 {QStringLiteral("double-charged"), QStringLiteral("Double charged"), QStringLiteral("Mr. Lund")}};
    f.calls = TryFacts::Calls::Tried;
    f.good = false;
    f.summary = QStringLiteral("Calls: 200. Acts in them: 5,120. The draft would refuse: 1, in calls: 1.");
    f.refusals = {{QStringLiteral("20/11/26 09:12, Kim"), QStringLiteral("Warning 1 at 02:10"),
                   QStringLiteral("A redirect comes first.")}};
    return f;
}

struct Shown
{
    TryPage page;
    QStringList practised;
    int asked = 0;

    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        page.resize(size);
        QObject::connect(&page, &TryPage::practiseAsked, &page, [this](const QString& id) { practised << id; });
        QObject::connect(&page, &TryPage::callsAsked, &page, [this] { ++asked; });
        page.setFacts(facts());
        page.show();
        settle();
    }
    KeyButton* button(const char* name) const { return page.findChild<KeyButton*>(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE("a caller of the draft is begun with by keys, and by nobody while the draft has errors")
{
    Shown s;
    s.page.begin();
    settle();
    REQUIRE(s.button("tryCaller.parcel-never-came")->hasFocus());
    test::press(s.button("tryCaller.parcel-never-came"), Qt::Key_Return);
    CHECK(s.practised == QStringList{QStringLiteral("parcel-never-came")});
    auto f = facts();
    f.problem = QStringLiteral("2 errors in the draft first.");
    s.page.setFacts(f);
    settle();
    CHECK_FALSE(s.button("tryCaller.double-charged")->isEnabled());
    CHECK(s.page.findChild<PlainLabel*>(QStringLiteral("tryProblem"))->isVisibleTo(&s.page));
    s.page.setFacts(facts());
    settle();
    CHECK(s.button("tryCaller.double-charged")->isEnabled());
}

TEST_CASE("the calls on record are gone through once at a time, and what would be refused is listed")
{
    Shown s;
    CHECK(s.page.findChild<QWidget*>(QStringLiteral("tryRefusals"))->isVisibleTo(&s.page));
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.asked == 1);
    auto f = facts();
    f.calls = TryFacts::Calls::Trying;
    s.page.setFacts(f);
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.asked == 1);
    CHECK_FALSE(s.page.act(ui::Act::NewsRead, 0));
    f = facts();
    f.refusals.clear();
    s.page.setFacts(f);
    CHECK_FALSE(s.page.findChild<QWidget*>(QStringLiteral("tryRefusals"))->isVisibleTo(&s.page));
}

TEST_CASE("the page of trying fits at every size in both languages")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& look) {
        Shown s(look.size, look.percent, look.mode);
        test::checkLook(s.page, look.name("try"));
    });
}
