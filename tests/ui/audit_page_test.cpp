// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/audit_list.h"
#include "ui/supervisor/audit_page.h"
#include "ui/supervisor/audit_words.h"

#include <QScrollBar>

#include <array>

using namespace evenkeel;
using namespace evenkeel::supervisor;
using test::settle;

namespace {

std::vector<AuditRow> rows(int from, int count)
{
    static const std::array actions = {"call.read", "role.entered", "role.refused", "evidence.made", "caller.erased"};
    std::vector<AuditRow> all;
    for (int i = 0; i < count; ++i) {
        const int seq = from - i;
        all.push_back({seq, QDateTime(QDate(2026, 3, 14), QTime(9, 0)).addSecs(60 * seq), QStringLiteral("J. Okafor"),
                       QStringLiteral("supervisor"), QLatin1String(actions[static_cast<std::size_t>(seq) % 5]),
                       QStringLiteral("0195a2c4-1b7e-7c3a-9d2f-3f5e8a6b7c8d"), QStringLiteral("calls=3")});
    }
    return all;
}

struct Shown
{
    AuditPage page;
    std::vector<AuditChoice> chosen;
    std::vector<qint64> more;
    explicit Shown(QSize size = {1280, 800})
    {
        QObject::connect(&page, &AuditPage::chose, &page, [this](const AuditChoice& c) { chosen.push_back(c); });
        QObject::connect(&page, &AuditPage::moreWanted, &page, [this](qint64 before) { more.push_back(before); });
        page.resize(size);
        page.QWidget::show();
        page.activateWindow();
        settle();
    }
    AuditList* list() { return page.findChild<AuditList*>(); }
    widgets::PlainLabel* label(const char* name) { return page.findChild<widgets::PlainLabel*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("the audit page asks for the next entries when the end comes into sight, and once")
{
    Shown s;
    s.page.show(rows(200, 50), true);
    settle();
    CHECK(s.list()->entries()->rowCount() == 50);
    s.more.clear();
    s.list()->entries()->append({}, true); // whatever the view asked for by itself is answered
    s.list()->setFocus();
    test::press(s.list(), Qt::Key_End);
    settle();
    s.list()->verticalScrollBar()->setValue(s.list()->verticalScrollBar()->maximum());
    settle();
    REQUIRE(s.more.size() == 1);
    CHECK(s.more[0] == 151);
    s.page.append(rows(150, 20), false);
    settle();
    CHECK(s.list()->entries()->rowCount() == 70);
    s.list()->verticalScrollBar()->setValue(s.list()->verticalScrollBar()->maximum());
    settle();
    CHECK(s.more.size() == 1); // the end
}

TEST_CASE("the audit page is filtered by day, person and action")
{
    Shown s;
    s.page.setNames({QStringLiteral("J. Okafor"), QStringLiteral("K. Sato")}, {QStringLiteral("call.read")});
    s.page.show(rows(10, 5), false);
    auto* actor = s.page.findChild<widgets::MenuButton*>(QStringLiteral("auditActor"));
    Q_EMIT actor->choseByHand(QStringLiteral("K. Sato"));
    REQUIRE(s.chosen.size() == 1);
    CHECK(s.chosen[0].actor == QStringLiteral("K. Sato"));
    CHECK(actor->label() == QStringLiteral("K. Sato"));
    auto* days = s.page.findChild<widgets::MenuButton*>(QStringLiteral("auditDays"));
    Q_EMIT days->choseByHand(QStringLiteral("7"));
    CHECK(s.chosen.back() == AuditChoice{7, QStringLiteral("K. Sato"), QString()});
    s.page.show({}, false);
    CHECK(s.label("auditNote")->isVisible());
    CHECK(s.label("auditNote")->text() == QStringLiteral("No entry passes these filters."));
    Q_EMIT days->choseByHand(QString());
    Q_EMIT actor->choseByHand(QString());
    s.page.show({}, false);
    CHECK(s.label("auditNote")->text().startsWith(QStringLiteral("Nothing was audited yet.")));
}

TEST_CASE("the audit page says what the chain says")
{
    Shown s;
    s.page.setChain({true, 1234, 0, {}});
    CHECK(s.label("auditChain")->text().startsWith(QStringLiteral("Verified")));
    s.page.setChain({false, 12, 7, {}});
    CHECK(s.label("auditChain")->text().contains(QStringLiteral("entry 7")));
    CHECK(s.label("auditChain")->ink() == widgets::Ink::Danger);
}

TEST_CASE("an entry is a sentence for a screen reader")
{
    const auto row = rows(5, 1).front();
    CHECK(auditSentence(row).startsWith(QStringLiteral("Read a call. J. Okafor (supervisor) · 0195a2c4")));
    CHECK(actionText(QStringLiteral("of.tomorrow")) == QStringLiteral("of.tomorrow"));
}

TEST_CASE("entries of the audit page break where they do not fit, and pictures can be made")
{
    test::inEachLook({{400, 900}, {1096, 800}}, [](const test::Look& look) {
        Shown s(look.size);
        s.page.setNames({QStringLiteral("J. Okafor")}, {QStringLiteral("call.read")});
        s.page.setChain({true, 1234, 0, {}});
        s.page.show({}, false);
        settle();
        test::checkLook(s.page, look.name("audit-empty"));
        s.page.show(rows(60, 40), false);
        s.page.setChain({false, 60, 41, {}});
        s.page.begin();
        settle();
        test::checkLook(s.page, look.name("audit-list"));
        const int wide = s.list()->visualRect(s.list()->entries()->index(0)).width();
        CHECK(wide <= s.list()->viewport()->width());
    });
}
