// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "support/catch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timer_label.h"

#include <QImage>

#include <ctime>
#include <memory>

using namespace evenkeel;
using namespace std::chrono_literals;

TEST_CASE("hostile text is bounded before it is laid out")
{
    const auto huge = QString(20 * 1024 * 1024, QLatin1Char('x'));
    CHECK(widgets::bounded(huge).size() == widgets::kMaxShown + 1);
    const QString marks = QStringLiteral("a") + QString(100'000, QChar(0x0301)) + QStringLiteral("b");
    CHECK(widgets::bounded(marks).size() <= 6);
    CHECK(widgets::bounded(QStringLiteral("a\u202Ebc\u2066d\u0007e")) == QStringLiteral("abcde"));
    CHECK(widgets::bounded(QStringLiteral("two\nlines")) == QStringLiteral("two\nlines"));
    CHECK(widgets::boundedLine(QStringLiteral("two\nlines")) == QStringLiteral("two lines"));
    CHECK(widgets::menuText(QStringLiteral("R&D")) == QStringLiteral("R&&D"));
}

TEST_CASE("hostile text is painted within 50 ms and opens nothing")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    QString tables;
    for (int i = 0; i < 3000; ++i)
        tables += QStringLiteral("<table><tr><td>");
    const QString texts[] = {QString(20 * 1024 * 1024, QLatin1Char('W')),      QString(100'000, QChar(0x0301)),
                             QStringLiteral("<img src='file:///etc/passwd'>"), tables,
                             QStringLiteral("\u202Eabc\u202D").repeated(1000), QStringLiteral("\n").repeated(100'000)};
    for (const auto& text : texts) {
        const std::unique_ptr<widgets::PlainLabel> label(widgets::paragraph(QString(), theme::Role::Say));
        label->resize(300, 100);
        label->grab();                   // fonts are loaded once
        const auto start = std::clock(); // processor time: a busy machine is not the label's fault
        label->setText(text);
        label->resize(300, std::min(label->heightForWidth(300), 4000));
        const auto picture = label->grab();
        INFO(text.left(20).toStdString());
        CHECK(1000 * (std::clock() - start) / CLOCKS_PER_SEC <= 50);
        CHECK(label->textFormat() == Qt::PlainText);
        CHECK_FALSE(picture.isNull());
    }
}

TEST_CASE("a paragraph grows with the number of its lines and breaks a word that is too long")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    const std::unique_ptr<widgets::PlainLabel> label(
        widgets::paragraph(QString(200, QLatin1Char('m')), theme::Role::Say));
    CHECK(label->heightForWidth(100) > 10 * label->heightForWidth(100'000));
    CHECK(label->minimumSizeHint().width() < 100);
}

TEST_CASE("times are written as a clock and spoken as words")
{
    CHECK(widgets::clockText(0ms) == QStringLiteral("00:00"));
    CHECK(widgets::clockText(115'999ms) == QStringLiteral("01:55"));
    CHECK(widgets::clockText(1h + 2min + 3s) == QStringLiteral("1:02:03"));
    CHECK(widgets::clockText(-5s) == QStringLiteral("00:00"));
    CHECK(widgets::secondsText(6'100ms) == QStringLiteral("7 s"));
    CHECK(widgets::spokenTime(65s) == QStringLiteral("1 minute 5 seconds"));
}

TEST_CASE("words to say have the quotation marks of the texts around them, in each language and country")
{
    CHECK(widgets::quoted(QStringLiteral("100 %1")) == QStringLiteral("“100 %1”"));
    const test::Speaking spanish("es");
    CHECK(widgets::quoted(QStringLiteral("Cálmese.")) == QStringLiteral("“Cálmese.”"));
}

TEST_CASE("all digits of a timer are as wide as each other")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    widgets::TimerLabel timer(theme::Role::Title);
    timer.setTime(11min + 11s);
    const int narrow = timer.sizeHint().width();
    timer.setTime(48min + 48s);
    CHECK(timer.sizeHint().width() == narrow);
}

TEST_CASE("a key button says its key aloud and never makes an accelerator of its label")
{
    widgets::KeyButton button(QStringLiteral("b"), QStringLiteral("Say & go"), QStringLiteral("F6"),
                              widgets::KeyButton::Kind::Plain);
    CHECK(button.accessibleName() == QStringLiteral("Say & go, key F6"));
    CHECK(button.shortcut().isEmpty());
    CHECK(button.focusPolicy() == Qt::TabFocus);
}
