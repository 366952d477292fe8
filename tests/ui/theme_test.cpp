// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>

using namespace evenkeel;

TEST_CASE("every text of the screen stands out from its background by 4.5 to 1 or more")
{
    for (const auto* palette : {&theme::lightPalette(), &theme::darkPalette()}) {
        for (const auto& pair : theme::textPairs(*palette)) {
            INFO(pair.name << (palette->dark ? ", dark" : ", light"));
            CHECK(theme::contrast(pair.text, pair.behind) >= 4.5);
        }
    }
}

TEST_CASE("contrast is measured as WCAG does")
{
    CHECK(theme::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(theme::contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(theme::contrast(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("a change of theme reaches widgets that exist already")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    const std::unique_ptr<QWidget> label(widgets::label(QStringLiteral("Hold"), theme::Role::Body));
    const int before = label->sizeHint().height();
    theme::apply(*qApp, theme::Mode::Dark, 200);
    CHECK(label->sizeHint().height() >= 2 * before - 3);
    CHECK(theme::colours().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == theme::darkPalette().background);
    theme::apply(*qApp, theme::Mode::System, 500);
    CHECK(theme::percent() == 200);
    CHECK_FALSE(theme::colours().dark); // the off-screen platform prefers light
    theme::apply(*qApp, theme::Mode::Light, 100);
}
