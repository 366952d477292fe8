// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/file_rules.h"
#include "arch/tree.h"
#include "support/catch.h"

using namespace evenkeel::arch;

namespace {

const std::string kTop = "// SPDX-FileCopyrightText: 2026 The Evenkeel authors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// How many findings a file with these lines below its licence has.
std::size_t count(const std::string& path, const std::string& lines)
{
    const auto findings = checkFile(path, kTop + lines + '\n');
    INFO(path << ": " << lines);
    for (const auto& finding : findings)
        CHECK(finding.file == path);
    return findings.size();
}

} // namespace

TEST_CASE("every file keeps the file rules")
{
    Findings findings;
    for (const auto& file : projectFiles()) {
        for (auto& finding : checkFile(file.path, file.content))
            findings.push_back(std::move(finding));
    }
    CHECK(projectFiles().size() > 50); // the walk found the project
    CHECK(noneOf(findings));
}

TEST_CASE("planted files against the general rules are found")
{
    CHECK(checkFile("src/base/x.cpp", "int x = 0;\n").size() == 1); // no licence
    CHECK(checkFile("scripts/x", "#!/bin/sh\nexit 0\n").size() == 1);
    CHECK(checkFile("src/base/CMakeLists.txt", "evenkeel_room(base)\n").size() == 1);
    CHECK(count("ui/agent/panel.ui", "") == 1);

    std::string lines;
    for (int i = 0; i < kMostLines - 2; ++i)
        lines += "\n";
    CHECK(checkFile("src/base/x.cpp", kTop + lines).empty());
    CHECK(checkFile("src/base/x.cpp", kTop + lines + "\n").size() == 1);

    for (const std::string word : {"TO"
                                   "DO",
                                   "FIX"
                                   "ME",
                                   "XX"
                                   "X",
                                   "HA"
                                   "CK",
                                   "TB"
                                   "D",
                                   "WI"
                                   "P"}) {
        CHECK(count("src/base/x.cpp", "// " + word + ": later") == 1);
        CHECK(count("docs/x.md", word) == 1);
        CHECK(count("src/base/x.cpp", "int " + word + "s = 0;") == 0); // part of a longer word
    }
    CHECK(count("scripts/x", "cat /wo"
                             "rk/x") == 1);
    CHECK(count("docs/x.md", "see ../sha"
                             "red/x.md") == 1);
    CHECK(count("src/app/x.cpp", "const auto* p = \"/home/me\";") == 1);
    CHECK(count("src/app/x.cpp", "// \"/home/me\" is an example") == 0);
    CHECK(count("tests/app/x.cpp", "const auto* p = \"/etc/passwd\";") == 0);

    CHECK(count("src/base/x.cpp", "// bad \xff") == 1);
    CHECK(count("src/base/x.cpp", "// turned \u202e") == 1);
    CHECK(count("docs/x.md", "zero\u200bwidth") == 1);
    CHECK(count("docs/x.md", "an em dash — is fine") == 0);
    CHECK(count("tests/data/exchange/x.csv", "Latin \xff, turned \u202e") == 0); // as another program wrote it
    CHECK(count("tests/data/x.csv", "Latin \xff") == 1);
}

TEST_CASE("planted calls that the house does not use are found")
{
    CHECK(count("tests/ui/x.cpp", "QVERIFY(true);") == 1);
    CHECK(count("tests/ui/x.cpp", "QCOMPARE(1, 1);") == 1);
    CHECK(count("src/app/x.cpp", "qDebug() << number;") == 1);
    CHECK(count("ui/agent/x.cpp", "QMessageBox::warning(this, a, b);") == 1);
    CHECK(count("ui/agent/x.cpp", "edit->setHtml(note);") == 1);
    CHECK(count("ui/agent/x.cpp", "edit->setMarkdown(note);") == 1);
    CHECK(count("ui/agent/x.cpp", "label->setTextFormat(Qt::RichText);") == 1);
    CHECK(count("ui/agent/x.cpp", "label->setTextFormat(Qt::PlainText);") == 0);
    CHECK(count("ui/agent/x.cpp", "// QMessageBox would be wrong here") == 0);
    CHECK(count("ui/agent/x.cpp", "log(\"QMessageBox\");") == 0);
    CHECK(count("ui/agent/x.cpp", "dialog.exec();") == 1);
    CHECK(count("ui/agent/x.cpp", "menu->exec(point);") == 1);
    CHECK(count("ui/trainer/x.cpp", "drag->exec(Qt::MoveAction);") == 0);
    CHECK(count("ui/app/main.cpp", "return app.exec();") == 0);
    CHECK(count("ui/app/main.cpp", "return QApplication::exec();") == 0);
}

TEST_CASE("planted strings that are joined into an auto are found")
{
    CHECK(count("src/app/x.cpp", "const auto file = folder() + QStringLiteral(\"/x\");") == 1);
    CHECK(count("src/app/x.cpp", "auto file = folder + u\"/x\";") == 1);
    CHECK(count("src/app/x.cpp", "const auto file = toQt(a) +\n    toQt(b);") == 1);
    CHECK(count("src/app/x.cpp", "const QString file = folder() + QStringLiteral(\"/x\");") == 0);
    CHECK(count("src/app/x.cpp", "const auto text = QString(a + u\"x\" + b);") == 0);
    CHECK(count("src/app/x.cpp", "const auto list = QDir(a + u\"/x\").entryList();") == 0);
    CHECK(count("src/app/x.cpp", "const auto sum = a + b;") == 0);
    CHECK(count("src/app/x.cpp", "for (const auto& a : b) f(a + u\"x\");") == 0);
}

TEST_CASE("planted labels and tool tips that would render markup are found")
{
    CHECK(count("ui/agent/x.cpp", "auto* l = new QLabel(name);") == 1);
    CHECK(count("ui/agent/x.cpp", "QLabel l(name);") == 1);
    CHECK(count("ui/agent/x.cpp", "QLabel l{name};") == 1);
    CHECK(count("ui/agent/x.cpp", "auto l = std::make_unique<QLabel>(name);") == 1);
    CHECK(count("ui/agent/x.cpp", "class Chip : public QLabel {};") == 1);
    CHECK(count("ui/agent/x.cpp", "button->setToolTip(name);") == 1);
    CHECK(count("ui/agent/x.cpp", "QToolTip::showText(at, name);") == 1);
    CHECK(count("ui/agent/x.h", "class QLabel;\nQLabel* m_title;\nvoid f(QLabel& label);") == 0);
    CHECK(count("ui/agent/x.cpp", "const auto all = findChildren<QLabel*>();") == 0);
    CHECK(count("ui/widgets/label.cpp", "auto* l = new QLabel(name);\nw->setToolTip(name);") == 0);
    CHECK(count("tests/ui/x.cpp", "QLabel l(name);") == 0);
}

TEST_CASE("planted classes without Q_OBJECT are found")
{
    CHECK(count("ui/agent/x.h", "class Panel : public QWidget\n{\n  public:\n};") == 1);
    CHECK(count("ui/agent/x.h", "class Panel : public QWidget\n{\n    Q_OBJECT\n  public:\n};") == 0);
    CHECK(count("ui/agent/x.h", "class Panel final : public QWidget\n{\n};") == 1);
    CHECK(count("src/app/x.h", "class Swap : public QUndoCommand\n{\n};") == 0);
}
