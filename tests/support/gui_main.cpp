// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QTranslator>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int one = 1; // Qt would take options of its own out of Catch2's
    const QApplication app(one, argv);
    // The plurals of English, so that texts read as they do in the program.
    QTranslator english;
    if (english.load(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/evenkeel/i18n/evenkeel_en.qm")))
        QCoreApplication::installTranslator(&english);
    return Catch::Session().run(argc, argv);
}
