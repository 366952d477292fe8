// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "support/wait_for.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/path_field.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace evenkeel;
using test::settle;
using test::waitFor;
using widgets::PathField;

namespace {

struct Shown
{
    explicit Shown(PathField::Purpose purpose = PathField::Purpose::Read)
        : field(new PathField(QStringLiteral("file"), QStringLiteral("File to read"), QStringLiteral("Path"), purpose))
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        theme::apply(*qApp, theme::Mode::Light, 100);
        for (const char* name : {"one.json", "two.json"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
        PathField::share(
            {[this] { return allowed; }, [this] { return last; }, [this](const QString& where) { last = where; }});
        (new QVBoxLayout(&window))->addWidget(field);
        QObject::connect(field, &PathField::chosen, field, [this](const QString& path) { chosen << path; });
        window.resize(500, 200);
        window.show();
        window.activateWindow();
        settle();
    }
    ~Shown() { PathField::share({}); }

    QFileDialog* dialog() const { return window.findChild<QFileDialog*>(QStringLiteral("file.dialog")); }
    /// By keys: from the line to the button, and on it Enter.
    QFileDialog* open()
    {
        window.activateWindow();
        field->line()->setFocus();
        settle();
        test::press(field->line(), Qt::Key_Tab);
        settle();
        auto* button = QApplication::focusWidget();
        REQUIRE(button != nullptr);
        REQUIRE(button->objectName() == QStringLiteral("file.choose"));
        test::press(button, Qt::Key_Return);
        REQUIRE(waitFor([&] { return dialog() != nullptr && dialog()->isVisible(); }));
        return dialog();
    }
    void type(QFileDialog* dialog, const QString& name)
    {
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        for (const QChar c : name)
            test::press(line, c.toUpper().unicode(), Qt::NoModifier, QString(c));
    }

    QTemporaryDir folder;
    bool allowed = true;
    QString last;
    QStringList chosen;
    QWidget window;
    PathField* field;
};

} // namespace

TEST_CASE("a file is chosen in the dialog by keys, and its folder is where the next one is looked for")
{
    Shown s;
    s.last = s.folder.path();
    auto* dialog = s.open();
    CHECK(QDir(dialog->directory()) == QDir(s.folder.path()));
    s.type(dialog, QStringLiteral("two.json"));
    test::press(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    REQUIRE(waitFor([&] { return s.dialog() == nullptr; }));
    CHECK(s.chosen == QStringList{s.folder.filePath(QStringLiteral("two.json"))});
    CHECK(s.field->path() == s.folder.filePath(QStringLiteral("two.json")));
    CHECK(QDir(s.last) == QDir(s.folder.path()));
    CHECK(s.window.focusWidget() == s.field->line());

    const QTemporaryDir elsewhere;
    s.field->setPath(elsewhere.filePath(QStringLiteral("not-there.json"))); // its folder is nearer than the last one
    dialog = s.open();
    CHECK(QDir(dialog->directory()) == QDir(elsewhere.path()));
}

TEST_CASE("Esc in the dialog leaves the path as it was")
{
    Shown s;
    s.field->setPath(s.folder.filePath(QStringLiteral("one.json")));
    auto* dialog = s.open();
    s.type(dialog, QStringLiteral("two.json"));
    test::press(dialog, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return s.dialog() == nullptr; }));
    CHECK(s.field->path() == s.folder.filePath(QStringLiteral("one.json")));
    CHECK(s.chosen.isEmpty());
    CHECK(s.window.focusWidget() == s.field->line());
}

TEST_CASE("a file to write may be there or not, keeps the name that was proposed, and is not asked about twice")
{
    Shown s(PathField::Purpose::Write);
    s.field->setPath(s.folder.filePath(QStringLiteral("proposed.json")));
    auto* dialog = s.open();
    auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("proposed.json"));
    s.type(dialog, QStringLiteral("one.json"));
    test::press(line, Qt::Key_Return);
    REQUIRE(waitFor([&] { return s.dialog() == nullptr; }));
    CHECK(s.field->path() == s.folder.filePath(QStringLiteral("one.json")));
}

TEST_CASE("the dialog goes with the page that it was asked on, and is not opened over a call")
{
    Shown s;
    s.open();
    s.field->hide(); // a call comes in: its screen is in front
    REQUIRE(waitFor([&] { return s.dialog() == nullptr; }));
    CHECK(s.chosen.isEmpty());

    s.allowed = false;
    s.field->show();
    settle();
    CHECK_FALSE(s.window.findChild<QWidget*>(QStringLiteral("file.choose"))->isEnabled());
    s.field->choose();
    settle();
    CHECK(s.dialog() == nullptr);
    s.allowed = true;
    s.field->hide();
    s.field->show();
    CHECK(s.window.findChild<QWidget*>(QStringLiteral("file.choose"))->isEnabled());
}

TEST_CASE("a file that is dropped or pasted as an address is a path")
{
    Shown s;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.json"))});
    QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(s.field, &over);
    REQUIRE(over.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(s.field, &drop);
    CHECK(s.chosen == QStringList{QStringLiteral("/tmp/a b.json")});
    s.field->setPath(QStringLiteral(" file:///tmp/c%20d.json "));
    CHECK(s.field->path() == QStringLiteral("/tmp/c d.json"));

    QMimeData words;
    words.setText(QStringLiteral("no file"));
    QDragEnterEvent none(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    none.ignore();
    QCoreApplication::sendEvent(s.field, &none);
    CHECK_FALSE(none.isAccepted());
}
