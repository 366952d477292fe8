// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"
#include "app/logging.h"
#include "app/paths.h"
#include "ui/app/demo.h"
#include "ui/app/options.h"
#include "ui/app/session.h"

#include <QApplication>
#include <QDir>

#include <array>
#include <cstdio>
#include <exception>

namespace {

using namespace evenkeel;

void say(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

int demo(const ui::Options& options)
{
    const auto pictures = ui::playDemo(options);
    if (!pictures) {
        say(stderr, app::errorText(pictures.error()) + QLatin1Char('\n'));
        return 1;
    }
    for (const auto& picture : *pictures)
        say(stdout, QDir::toNativeSeparators(picture) + QLatin1Char('\n'));
    return 0;
}

int run(const ui::Options& options)
{
    if (!options.demoFolder.isEmpty())
        return demo(options);
    ui::Session session(options, app::Clock::system());
    session.show();
    app::startLogging(session.workspace().dataFolder());
    const int code = QApplication::exec();
    app::stopLogging();
    return code;
}

/// Without a display Qt would abort. The demo can do without; all else is told so in words.
bool hasDisplay(const ui::Options& options)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    if (options.demoFolder.isEmpty())
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(options)
#endif
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const auto options = ui::parseOptions(arguments);
    if (!options) {
        say(stderr, app::errorText(options.error()) + QLatin1Char('\n') + ui::usage());
        return 2;
    }
    if (options->help) {
        say(stdout, ui::usage());
        return 0;
    }
    if (options->version) {
        say(stdout, QStringLiteral("evenkeel %1\n").arg(app::version()));
        return 0;
    }
    if (!hasDisplay(*options)) {
        say(stderr, QStringLiteral("There is no display to open a window on. 'evenkeel --demo DIR' needs none.\n"));
        return 1;
    }

    // Qt takes options such as -stylesheet FILE out of whatever it is given, so it gets the program's name only.
    int one = 1;
    std::array<char*, 2> nameOnly{argv[0], nullptr};
    const QApplication application(one, nameOnly.data());
    app::nameApplication();
    try {
        return run(*options);
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "evenkeel stopped over a fault of its own: %s\n", bug.what());
        return 70;
    }
}
