// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programs.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace evenkeel::app {

QString programBeside(const QString& name)
{
    const auto tests = qEnvironmentVariable("EVENKEEL_TEST_BIN");
    return QStandardPaths::findExecutable(name, {tests.isEmpty() ? QCoreApplication::applicationDirPath() : tests});
}

} // namespace evenkeel::app
