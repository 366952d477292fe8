// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speak/speaker.h"
#include "speak/streams.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>

namespace {

using evenkeel::speak::Speaker;

constexpr std::size_t kLongest = 4'000; // bytes of one order

void obey(Speaker& speaker, const std::string& order)
{
    constexpr std::size_t verb = 4;
    if (order.starts_with("say "))
        speaker.say(QString::fromUtf8(order.data() + verb, static_cast<qsizetype>(order.size() - verb)));
    else if (order == "stop")
        speaker.stop();
}

/// Reads orders until the other end is closed. The process ends then, whatever an engine is busy with.
void listen(std::FILE* orders, Speaker& speaker)
{
    std::string line;
    for (int c = std::fgetc(orders); c != EOF; c = std::fgetc(orders)) {
        if (c != '\n') {
            if (line.size() < kLongest)
                line.push_back(static_cast<char>(c));
            continue;
        }
        QMetaObject::invokeMethod(&speaker, [&speaker, order = std::exchange(line, {})] { obey(speaker, order); });
    }
    QMetaObject::invokeMethod(&speaker, [&speaker] {
        speaker.stop();
        QCoreApplication::quit();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    std::_Exit(EXIT_SUCCESS);
}

} // namespace

/// evenkeel-speak LANGUAGE: a voice of this computer. Orders come in on the standard input, a line each: "say TEXT",
/// "stop". Answers go to the standard output: first "found", "no-engine" or "no-language", then "silent" whenever
/// something has been said to its end. It ends when the standard input does. A program of its own: an engine may take
/// seconds to start, or hang for good on a computer without sound (decision 31).
int main(int argc, char** argv)
{
    using namespace evenkeel;
    int one = 1; // Qt would take options of its own out of ours
    const QCoreApplication qt(one, argv);
    const auto streams = speak::takeStreams();
    if (argc != 2 || !streams.orders || !streams.answers)
        return EXIT_FAILURE;
    const auto answer = [&streams](const char* word) {
        std::fprintf(streams.answers, "%s\n", word);
        std::fflush(streams.answers);
    };
    Speaker speaker;
    QObject::connect(&speaker, &Speaker::fellSilent, &speaker, [&] { answer("silent"); });
    std::thread(listen, streams.orders, std::ref(speaker)).detach();
    switch (speaker.look(QString::fromLocal8Bit(argv[1]))) {
    case Speaker::Found::Voice: answer("found"); break;
    case Speaker::Found::NoEngine: answer("no-engine"); break;
    case Speaker::Found::NoLanguage: answer("no-language"); break;
    }
    const int code = QCoreApplication::exec();
    // Qt's engine for speech-dispatcher silences every program's voice when it is taken down, a screen reader's too.
    std::_Exit(code);
}
