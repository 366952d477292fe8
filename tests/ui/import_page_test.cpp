// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/import_page.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace evenkeel;
using namespace evenkeel::trainer;
using test::settle;
using widgets::KeyButton;
using widgets::MenuButton;
using widgets::PlainLabel;

namespace {

ImportFacts facts()
{
    ImportFacts f;
    f.state = ImportFacts::State::Planned;
    f.format = QStringLiteral("zammad");
    f.encoding = QStringLiteral("UTF-8");
    f.delimiter = QStringLiteral(";");
    f.table = true;
    f.summary = QStringLiteral("3 rows in the file: 2 come in, 1 stay behind.");
    f.notes = {QStringLiteral("New situations: Delivery.")};
    f.coming = 2;
    f.lines = {{QStringLiteral("Row 1"), QStringLiteral("Late parcel"), QStringLiteral("Situation: Delivery (new)"),
                QStringLiteral("Dear {caller}, your parcel is late.")},
               {QStringLiteral("Row 3"), QStringLiteral("Bill"), QStringLiteral("Situation: Billing error"),
                QStringLiteral("I go through the bill with you.")}};
    f.refused = {{QStringLiteral("Row 2, line 4"), QStringLiteral("Old"), QStringLiteral("It is switched off."), {}}};
    f.fields = {{QStringLiteral("ticket.customer.firstname"), QStringLiteral("caller"), QStringLiteral("1 time")},
                {QStringLiteral("ticket.plan"), QStringLiteral("ticket_plan"), QStringLiteral("2 times; a new field")}};
    f.ours = {{QStringLiteral("caller"), QStringLiteral("{caller} Caller’s name")},
              {QStringLiteral("product"), QStringLiteral("{product} Product")},
              {QStringLiteral("ticket_plan"), QStringLiteral("{ticket_plan}, a new field")}};
    f.places = {{QStringLiteral("situation:imported"), QStringLiteral("Situations of their own, by their tags")},
                {QStringLiteral("none"), QStringLiteral("Nowhere: they stay behind")}};
    f.place = QStringLiteral("situation:imported");
    return f;
}

struct Shown
{
    ImportPage page;
    std::vector<ImportWish> tried;
    std::vector<ExportPackWish> exports;
    int brought = 0;

    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        page.resize(size);
        QObject::connect(&page, &ImportPage::tried, &page, [this](const ImportWish& wish) { tried.push_back(wish); });
        QObject::connect(&page, &ImportPage::bringInAsked, &page, [this] { ++brought; });
        QObject::connect(&page, &ImportPage::exportAsked, &page,
                         [this](const ExportPackWish& wish) { exports.push_back(wish); });
        page.setPack(QStringLiteral("retail-support"), QStringLiteral("/tmp/retail-support-1.5.0"));
        page.setFound({{QStringLiteral("/tmp/macros.json"), QStringLiteral("macros.json in tmp")}});
        page.show();
        settle();
    }
    template <typename T = QWidget> T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* file)
    {
        auto* line = find<QLineEdit>("importFile");
        line->setFocus();
        line->setText(QString::fromLatin1(file));
        test::press(line, Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_CASE("a file that is named is tried at once, and once only")
{
    Shown s;
    s.choose(" /tmp/zammad.csv ");
    s.page.begin(); // the field is left and entered again
    settle();
    REQUIRE(s.tried.size() == 1);
    CHECK(s.tried[0] == ImportWish{QStringLiteral("/tmp/zammad.csv"), {}, {}, {}, {}, {}});
    s.choose("/tmp/zammad.csv"); // it was mended meanwhile
    REQUIRE(s.tried.size() == 2);
    s.tried.pop_back();
    s.choose("file:///tmp/a%20b.csv"); // pasted from a file manager
    REQUIRE(s.tried.size() == 2);
    CHECK(s.tried[1].file == QStringLiteral("/tmp/a b.csv"));
    Q_EMIT s.find<MenuButton>("importFound")->choseByHand(QStringLiteral("/tmp/macros.json"));
    REQUIRE(s.tried.size() == 3);
    CHECK(s.tried[2].file == QStringLiteral("/tmp/macros.json"));
}

TEST_CASE("a file that is dropped on the page is tried")
{
    Shown s;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/dropped.yml"))});
    QDragEnterEvent over(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&s.page, &over);
    REQUIRE(over.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&s.page, &drop);
    REQUIRE(s.tried.size() == 1);
    CHECK(s.tried[0].file == QStringLiteral("/tmp/dropped.yml"));
    CHECK(s.find<QLineEdit>("importFile")->text() == QStringLiteral("/tmp/dropped.yml"));
}

TEST_CASE("what was found out can be changed, and the trial follows; another file is asked anew")
{
    Shown s;
    s.choose("/tmp/zammad.csv");
    s.page.setFacts(facts());
    CHECK(s.find<MenuButton>("importFormat")->label().contains(QStringLiteral("Zammad")));
    Q_EMIT s.find<MenuButton>("importFormat")->choseByHand(QStringLiteral("csv"));
    Q_EMIT s.find<MenuButton>("importDelimiter")->choseByHand(QStringLiteral(","));
    Q_EMIT s.find<MenuButton>("importEncoding")->choseByHand(QStringLiteral("WINDOWS-1252"));
    Q_EMIT s.find<MenuButton>("importPlace")->choseByHand(QStringLiteral("none"));
    Q_EMIT s.find<MenuButton>("importField.2")->choseByHand(QStringLiteral("product"));
    REQUIRE(s.tried.size() == 6);
    const ImportWish wished{QStringLiteral("/tmp/zammad.csv"),
                            QStringLiteral("csv"),
                            QStringLiteral("WINDOWS-1252"),
                            QStringLiteral(","),
                            QStringLiteral("none"),
                            {{QStringLiteral("ticket.plan"), QStringLiteral("product")}}};
    CHECK(s.tried.back() == wished);
    s.choose("/tmp/other.csv");
    CHECK(s.tried.back() == ImportWish{QStringLiteral("/tmp/other.csv"), {}, {}, {}, {}, {}});
}

TEST_CASE("lines come in when there are some, by button and by key, and never while a file is refused")
{
    Shown s;
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.brought == 0);
    s.choose("/tmp/zammad.csv");
    s.page.setFacts(facts());
    CHECK(s.find<PlainLabel>("importState")->text() == QStringLiteral("3 rows in the file: 2 come in, 1 stay behind."));
    s.find<KeyButton>("importGo")->click();
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.brought == 2);

    auto f = facts();
    f.why = QStringLiteral("The pack would be too large.");
    s.page.setFacts(f);
    CHECK(s.find<PlainLabel>("importNotes")->text().startsWith(f.why));
    CHECK_FALSE(s.find("importGo")->isEnabled());
    f = {};
    f.state = ImportFacts::State::Refused;
    f.table = true;
    f.why = QStringLiteral("The file cannot be read, at line 3.");
    s.page.setFacts(f);
    CHECK(s.find<MenuButton>("importDelimiter")->isVisibleTo(&s.page)); // it may be what was taken wrongly
    CHECK(s.find<PlainLabel>("importState")->text() == f.why);
    CHECK_FALSE(s.find("importGo")->isVisibleTo(&s.page));
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.brought == 2);

    s.page.setFacts(facts());
    s.page.brought(QStringLiteral("2 lines came in."));
    CHECK(s.find<widgets::InlineBanner>("importAnswer")->text() == QStringLiteral("2 lines came in."));
    CHECK(s.find<QLineEdit>("importFile")->text().isEmpty());
    CHECK_FALSE(s.find("importGo")->isVisibleTo(&s.page));
}

TEST_CASE("every row that stays behind can be brought into sight, however many there are")
{
    Shown s;
    auto f = facts();
    f.refused.clear();
    for (int i = 1; i <= 330; ++i)
        f.refused.push_back({QStringLiteral("Row %1").arg(i), {}, QStringLiteral("It has no words."), {}});
    s.page.setFacts(f);
    auto* rows = s.find("importRefused");
    const auto shown = [&] {
        const auto labels = rows->findChildren<PlainLabel*>();
        return std::ranges::count_if(labels,
                                     [](const auto* each) { return each->text().startsWith(QStringLiteral("Row ")); });
    };
    auto* more = s.find<KeyButton>("importRefused.more");
    CHECK(shown() == 20);
    for (int i = 0; i < 10 && more->isVisibleTo(rows); ++i)
        more->click();
    CHECK(shown() == 330);
}

TEST_CASE("the pack is written in the form that is chosen, and a file that is there is asked about")
{
    Shown s;
    auto* form = s.find<widgets::ChoiceRow>("exportPackForm");
    form->buttons()[2]->click();
    CHECK(s.find<QLineEdit>("exportPackFile")->text() == QStringLiteral("/tmp/retail-support-1.5.0.pdf"));
    s.find<KeyButton>("exportPackGo")->click();
    REQUIRE(s.exports.size() == 1);
    CHECK(s.exports[0] ==
          ExportPackWish{QStringLiteral("pdf"), QStringLiteral("/tmp/retail-support-1.5.0.pdf"), false});
    s.page.tellExport(QStringLiteral("A file lies there."), false, true);
    s.find<KeyButton>("exportPackGo")->click();
    REQUIRE(s.exports.size() == 2);
    CHECK(s.exports[1].replace);
    form->buttons()[1]->click(); // of another file nobody has asked
    s.find<KeyButton>("exportPackGo")->click();
    REQUIRE(s.exports.size() == 3);
    CHECK(s.exports[2] ==
          ExportPackWish{QStringLiteral("csv"), QStringLiteral("/tmp/retail-support-1.5.0.csv"), false});
}

TEST_CASE("the page of importing fits at every size in both languages")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& look) {
        Shown s(look.size, look.percent, look.mode);
        s.choose("/tmp/zammad.csv");
        s.page.setFacts(facts());
        settle();
        test::checkLook(s.page, look.name("import"));
    });
}
