// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/file_rules.h"

#include "arch/cpp_text.h"
#include "arch/tree.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace evenkeel::arch {

namespace {

constexpr auto npos = std::string_view::npos;

bool isCode(std::string_view path)
{
    return isCpp(path) || path.ends_with(".cmake") || path.ends_with("CMakeLists.txt") || path.ends_with(".sql") ||
           path.ends_with(".qrc") || path.starts_with("scripts/") || path == ".ci/run";
}

bool inSources(std::string_view path)
{
    return path.starts_with("src/") || path.starts_with("ui/");
}

void checkLicence(const std::string& path, std::string_view content, Findings& findings)
{
    if (!isCode(path) || path.ends_with(".qrc"))
        return;
    const auto top = content.substr(0, 300); // a script has its "#!" line above
    if (top.find("SPDX-FileCopyrightText: ") == npos || top.find("SPDX-License-Identifier: GPL-3.0-or-later") == npos)
        findings.push_back({path, 1, "the two SPDX lines are missing"});
}

void checkLength(const std::string& path, std::string_view content, Findings& findings)
{
    const auto lines = static_cast<int>(linesOf(content).size());
    if (isCode(path) && lines > kMostLines)
        findings.push_back({path, lines, "more than " + std::to_string(kMostLines) + " lines: part it"});
}

/// Samples of what other programs write: as it comes, in whatever encoding.
bool isForeignSample(std::string_view path)
{
    return path.starts_with("tests/data/exchange/") || path.starts_with("tests/fuzz/corpus/import/");
}

void checkCharacters(const std::string& path, std::string_view content, Findings& findings)
{
    if (isForeignSample(path))
        return;
    if (!text::isUtf8(content)) {
        findings.push_back({path, 0, "not UTF-8"});
        return;
    }
    int line = 1;
    for (const char32_t c : text::codePoints(content)) {
        line += c == U'\n' ? 1 : 0;
        if (text::isInvisible(c) && c != U'\n' && c != U'\t') {
            findings.push_back({path, line, "an invisible character; write it as an escape"});
            return;
        }
    }
}

/// Words that say "not finished", and places that exist on one machine only. Parted here, so that this file passes.
void checkWords(const std::string& path, std::string_view content, Findings& findings)
{
    static const std::vector<std::string> open = {"TO"
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
                                                  "P"};
    static const std::vector<std::string> places = {"/wo"
                                                    "rk/",
                                                    "../sha"
                                                    "red",
                                                    "/ro"
                                                    "ot/"};
    if (path == "LICENSE")
        return;
    for (const auto& word : open) {
        if (const auto at = findWord(content, word); at != npos)
            findings.push_back({path, lineAt(content, at), "work left open: " + word});
    }
    for (const auto& place : places) {
        if (const auto at = content.find(place); at != npos)
            findings.push_back({path, lineAt(content, at), "a place that exists on one machine only: " + place});
    }
}

void checkPlaces(const std::string& path, const CppText& text, Findings& findings)
{
    constexpr std::array<std::string_view, 6> places = {"\"/home/", "\"/tmp/", "\"/usr/", "\"/var/", "\"/etc/", "\"C:"};
    for (const auto place : places) {
        if (const auto at = text.withoutComments.find(place); inSources(path) && at != npos)
            findings.push_back({path, lineAt(text.withoutComments, at), "an absolute path in the program"});
    }
}

struct Banned
{
    std::string_view word;
    std::string_view under; ///< where it is forbidden: a start of the path
    std::string_view why;
};

void checkBanned(const std::string& path, const CppText& text, Findings& findings)
{
    constexpr std::array banned = {
        Banned{"QVERIFY", "", "fails silently outside QTest: use Catch2"},
        Banned{"QCOMPARE", "", "fails silently outside QTest: use Catch2"},
        Banned{"qDebug", "", "log with spdlog, ids only"},
        Banned{"QMessageBox", "ui/", "a box over the call, and it renders markup: use a banner"},
        Banned{"QErrorMessage", "ui/", "a box over the call: use a banner"},
        Banned{"QInputDialog", "ui/", "a box over the call: ask in line"},
        Banned{"QProgressDialog", "ui/", "a box over the call: show it in line"},
        Banned{"setHtml", "ui/", "text is plain: rich text opens files"},
        Banned{"insertHtml", "ui/", "text is plain: rich text opens files"},
        Banned{"appendHtml", "ui/", "text is plain: rich text opens files"},
        Banned{"setMarkdown", "ui/", "text is plain: rich text opens files"},
        Banned{"QTextBrowser", "ui/", "text is plain: rich text opens files"},
        Banned{"fromHtml", "ui/", "text is plain: rich text opens files"},
        Banned{"RichText", "ui/", "text is plain: rich text opens files"},
        Banned{"AutoText", "ui/", "text is plain: rich text opens files"},
        Banned{"MarkdownText", "ui/", "text is plain: rich text opens files"},
        Banned{"setWhatsThis", "ui/", "it renders markup"},
        Banned{"processEvents", "src/", "let the event loop run by itself"},
    };
    for (const auto& ban : banned) {
        if (!path.starts_with(ban.under))
            continue;
        if (const auto at = findWord(text.codeOnly, ban.word); at != npos)
            findings.push_back({path, lineAt(text.codeOnly, at), std::string(ban.word) + ": " + std::string(ban.why)});
    }
}

/// What stands between the brackets of an expression, and in them nothing.
std::string outsideBrackets(std::string_view code)
{
    std::string out;
    int depth = 0;
    for (const char c : code) {
        if (c == ')' || c == '}' || c == ']')
            --depth;
        if (depth <= 0)
            out += c;
        if (c == '(' || c == '{' || c == '[')
            ++depth;
    }
    return out;
}

/// `auto x = a + u"…"` is no QString but a builder of one, which points into temporaries that are gone.
void checkBuilders(const std::string& path, const CppText& text, Findings& findings)
{
    const std::string& code = text.codeOnly;
    for (auto at = findWord(code, "auto"); at != npos; at = findWord(code, "auto", at + 1)) {
        const auto end = code.find(';', at);
        const auto head = code.find_first_of("={(;", at);
        if (end == npos || head == npos || code[head] != '=')
            continue;
        const auto value = outsideBrackets(std::string_view(code).substr(head + 1, end - head - 1));
        const bool joins = value.find(" + ") != npos || value.find("+\n") != npos;
        constexpr std::array<std::string_view, 7> strings = {
            "QString", "QStringLiteral", "QLatin1String", "QLatin1Char", "toQt", "u\"", "tr"};
        const auto isThere = [&](std::string_view word) {
            return word == "u\"" ? value.find(word) != npos : findWord(value, word) != npos;
        };
        // A constructor around it makes it a string at once: it begins with QString and all else is in brackets.
        if (joins && std::ranges::any_of(strings, isThere))
            findings.push_back(
                {path, lineAt(code, at), "auto for joined strings points into temporaries: say QString"});
    }
}

/// The one place that may make labels and tool tips: it sets Qt::PlainText.
bool isTextFactory(std::string_view path)
{
    return path.starts_with("ui/widgets/label.");
}

/// A label that is made, not merely pointed to.
bool makesLabel(std::string_view code, std::size_t at)
{
    const auto before = code.substr(0, at);
    auto after = code.substr(at + std::string_view("QLabel").size());
    for (const std::string_view start : {"new ", "make_unique<", "public "}) {
        if (before.ends_with(start))
            return true;
    }
    if (before.ends_with("class "))
        return false;
    const auto space = after.find_first_not_of(" \n");
    if (space == npos)
        return false;
    after.remove_prefix(space);
    const auto c = static_cast<unsigned char>(after.front());
    return c == '(' || c == '{' || c == '_' || std::isalpha(c) != 0;
}

void checkLabels(const std::string& path, const CppText& text, Findings& findings)
{
    if (!path.starts_with("ui/") || isTextFactory(path))
        return;
    const std::string_view code = text.codeOnly;
    for (auto at = findWord(code, "QLabel"); at != npos; at = findWord(code, "QLabel", at + 1)) {
        if (makesLabel(code, at))
            findings.push_back({path, lineAt(code, at), "a raw QLabel renders markup: use ui/widgets/label.h"});
    }
    for (const std::string_view word : {"setToolTip", "QToolTip"}) {
        if (const auto at = findWord(code, word); at != npos)
            findings.push_back({path, lineAt(code, at), "a raw tool tip renders markup: use ui/widgets/label.h"});
    }
}

/// A nested event loop stops the call's screen: dialogs and menus open without one.
void checkNestedLoops(const std::string& path, const CppText& text, Findings& findings)
{
    // The demo has no agent at the keys: it waits for the pack in a loop of its own.
    if (!path.starts_with("ui/") || path == "ui/app/demo_stage.cpp")
        return;
    const std::string_view code = text.codeOnly;
    for (auto at = findWord(code, "exec"); at != npos; at = findWord(code, "exec", at + 1)) {
        const auto before = code.substr(0, at);
        const bool ofApplication = before.ends_with("app.exec") || before.ends_with("app.") ||
                                   before.ends_with("app->") || before.ends_with("Application::");
        // A drag lasts no longer than a button of the mouse is held, and calls come in meanwhile.
        const bool ofDrag = before.ends_with("drag->");
        if (!ofApplication && !ofDrag && code.substr(at + 4).starts_with('('))
            findings.push_back({path, lineAt(code, at), "exec() runs a nested event loop: use open() or popup()"});
    }
}

/// Without Q_OBJECT a class has the signals, the translations and the name of its base.
void checkQObject(const std::string& path, const CppText& text, Findings& findings)
{
    if (!inSources(path) || !path.ends_with(".h"))
        return;
    constexpr std::array<std::string_view, 8> plain = {
        "QUndoCommand",      "QRunnable",   "QEvent",   "QAccessibleInterface",
        "QAccessibleWidget", "QStaticText", "QPainter", "QTreeWidgetItem"};
    const std::string_view code = text.codeOnly;
    const std::string_view mark = ": public Q";
    for (auto at = code.find(mark); at != npos; at = code.find(mark, at + 1)) {
        const auto name = code.substr(at + mark.size() - 1);
        const auto base = name.substr(0, name.find_first_of(" \n,{"));
        const auto body = code.find('{', at);
        if (body == npos || std::find(plain.begin(), plain.end(), base) != plain.end())
            continue;
        const auto first = code.find_first_not_of(" \n", body + 1);
        if (first == npos || !code.substr(first).starts_with("Q_OBJECT"))
            findings.push_back({path, lineAt(code, at), "a " + std::string(base) + " without Q_OBJECT"});
    }
}

} // namespace

Findings checkFile(const std::string& path, std::string_view content)
{
    Findings findings;
    if (path.ends_with(".ui"))
        findings.push_back({path, 0, "widgets are built in code"});
    checkLicence(path, content, findings);
    checkLength(path, content, findings);
    checkCharacters(path, content, findings);
    checkWords(path, content, findings);
    if (isCpp(path)) {
        const auto text = readCpp(content);
        checkPlaces(path, text, findings);
        checkBanned(path, text, findings);
        checkBuilders(path, text, findings);
        checkLabels(path, text, findings);
        checkNestedLoops(path, text, findings);
        checkQObject(path, text, findings);
    }
    return findings;
}

} // namespace evenkeel::arch
