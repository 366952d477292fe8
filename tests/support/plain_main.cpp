// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QCoreApplication>

// A QCoreApplication costs little and lets every test use timers, plugins and standard paths.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
