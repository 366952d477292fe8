// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/voice_program.h"
#include "connect/single_instance.h"
#include "ui/app/demo.h"
#include "ui/app/options.h"
#include "ui/app/session.h"
#include "ui/app/supervisor_tour.h"

#include <QApplication>
#include <QDir>

#include <array>
#include <cstdio>
#include <exception>
#include <optional>

namespace {

using namespace evenkeel;

void say(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// By itself, for pictures.
bool plays(const ui::Options& options)
{
    return !options.demoFolder.isEmpty() || !options.tourFolder.isEmpty();
}

int demo(const ui::Options& options)
{
    const auto pictures = options.tourFolder.isEmpty() ? ui::playDemo(options) : ui::playTour(options);
    if (!pictures) {
        say(stderr, app::errorText(pictures.error()) + QLatin1Char('\n'));
        return 1;
    }
    for (const auto& picture : *pictures)
        say(stdout, QDir::toNativeSeparators(picture) + QLatin1Char('\n'));
    return 0;
}

int run(const ui::Options& options, const connect::SingleInstance& instance)
{
    if (plays(options))
        return demo(options);
    // Without a screen there is nobody to hear it.
    const bool seen = QGuiApplication::platformName() != QLatin1String("offscreen");
    ui::Session session(options, app::Clock::system(),
                        seen ? [] { return std::make_unique<app::VoiceProgram>(); } : app::VoiceMaker());
    session.show();
    session.listen(instance);
    app::startLogging(session.workspace().dataFolder());
    const int code = QApplication::exec();
    app::stopLogging();
    return code;
}

/// Qt takes options such as -stylesheet FILE out of whatever it is given, so it gets the program's name only.
struct NameOnly
{
    explicit NameOnly(char* name)
        : values{name, nullptr}
    {}
    int count = 1;
    std::array<char*, 2> values;
};

/// If a window over this data folder is open already, it gets the request, and the exit code of this start is given.
/// None: this start goes on.
std::optional<int> handedOver(connect::SingleInstance& instance, const ui::Options& options, char* name)
{
    using connect::SingleInstance;
    if (plays(options) || instance.claim() != SingleInstance::Claim::Held)
        return std::nullopt;
    NameOnly arguments(name);
    const QCoreApplication application(arguments.count, arguments.values.data());
    const auto request = options.pop ? connect::popRequest(options.popUrl) : connect::raiseRequest();
    switch (instance.handOver(request)) {
    case SingleInstance::HandOver::Done: return 0;
    case SingleInstance::HandOver::Inherited: return std::nullopt;
    case SingleInstance::HandOver::NoAnswer: break;
    }
    // A second window is better than none for somebody who opens one; but not one more for every caller.
    if (!options.pop)
        return std::nullopt;
    say(stderr, QStringLiteral("The window that is open already does not answer.\n"));
    return 1;
}

/// Without a display Qt would abort. The demo can do without; all else is told so in words.
bool hasDisplay(const ui::Options& options)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    if (!plays(options))
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(options)
#endif
    return true;
}

/// With pictures in shared memory Qt asks the X server before each painting whether it has read the one before: two
/// more wake-ups for every tick of the clock, and no gain for windows of this size (decision 18).
void sendPictures()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    constexpr const char* kVariable = "QT_XCB_NO_MITSHM";
    if (!qEnvironmentVariableIsSet(kVariable))
        qputenv(kVariable, "1");
#endif
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
    app::nameApplication();
    connect::SingleInstance instance(ui::dataFolderOf(*options));
    if (const auto code = handedOver(instance, *options, argv[0]))
        return *code;
    if (!hasDisplay(*options)) {
        say(stderr, QStringLiteral("There is no display to open a window on. 'evenkeel --demo DIR' needs none.\n"));
        return 1;
    }

    sendPictures();
    NameOnly name(argv[0]);
    const QApplication application(name.count, name.values.data());
    try {
        return run(*options, instance);
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "evenkeel stopped over a fault of its own: %s\n", bug.what());
        return 70;
    }
}
