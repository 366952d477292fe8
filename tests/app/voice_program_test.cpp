// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice_program.h"
#include "fake_speechd.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <optional>

using namespace evenkeel;
using app::Voice;
using app::VoiceProgram;
using test::FakeSpeechd;
using test::waitFor;

namespace {

/// A voice, and what it told.
struct Asked
{
    VoiceProgram voice;
    bool found = false;
    int silences = 0;
    std::optional<Voice::Lack> lack;

    explicit Asked(const char* language, int patience = 15'000)
        : voice(patience)
    {
        QObject::connect(&voice, &Voice::found, &voice, [this] { found = true; });
        QObject::connect(&voice, &Voice::lacking, &voice, [this](Voice::Lack what) { lack = what; });
        QObject::connect(&voice, &Voice::fellSilent, &voice, [this] { ++silences; });
        voice.look(QString::fromLatin1(language));
        CHECK_FALSE(found); // not from within
        CHECK_FALSE(lack);
        REQUIRE(waitFor([this] { return found || lack; }));
    }
};

} // namespace

TEST_CASE("the voice of this computer says a line, is cut short, and tells when it has finished")
{
    FakeSpeechd speechd;
    Asked asked("en");
    REQUIRE(asked.found);
    CHECK(speechd.chose("SYNTHESIS_VOICE English")); // the plain one of three
    asked.voice.say(QStringLiteral("My parcel\n never came."));
    REQUIRE(waitFor([&] { return speechd.said.size() == 1; }));
    CHECK(speechd.said[0] == "My parcel never came.");
    CHECK(speechd.cancelled() == 0);
    speechd.finish();
    REQUIRE(waitFor([&] { return asked.silences == 1; }));

    asked.voice.stop(); // nothing is being said: the voices of others are left alone
    asked.voice.say(QStringLiteral("Are you there?"));
    REQUIRE(waitFor([&] { return speechd.said.size() == 2; }));
    CHECK(speechd.cancelled() == 0);
    asked.voice.stop();
    REQUIRE(waitFor([&] { return speechd.cancelled() == 1; }));
    asked.voice.say(QStringLiteral("Hello?"));
    REQUIRE(waitFor([&] { return speechd.said.size() == 3; }));
}

TEST_CASE("a new line cuts the one before short")
{
    FakeSpeechd speechd;
    Asked asked("en");
    REQUIRE(asked.found);
    asked.voice.say(QStringLiteral("One."));
    REQUIRE(waitFor([&] { return speechd.said.size() == 1; }));
    asked.voice.say(QStringLiteral("Two."));
    REQUIRE(waitFor([&] { return speechd.said.size() == 2; }));
    CHECK(speechd.cancelled() >= 1); // Qt sees to it once more
}

TEST_CASE("the voice falls silent and goes when nobody wants it any more")
{
    FakeSpeechd speechd;
    std::optional<Asked> asked;
    asked.emplace("en");
    REQUIRE(asked->found);
    asked->voice.say(QStringLiteral("I am still talking."));
    REQUIRE(waitFor([&] { return speechd.said.size() == 1; }));
    QEventLoop program; // as in a program that goes on
    QTimer::singleShot(0, &program, [&] {
        asked.reset();
        program.quit();
    });
    program.exec();
    CHECK(waitFor([&] { return speechd.cancelled() >= 1 && !speechd.hasClient(); }));
}

TEST_CASE("at the end of the program the voice ends, too")
{
    FakeSpeechd speechd;
    {
        Asked asked("en");
        REQUIRE(asked.found);
        asked.voice.say(QStringLiteral("I am still talking."));
        REQUIRE(waitFor([&] { return speechd.said.size() == 1; }));
    }
    CHECK(waitFor([&] { return !speechd.hasClient(); }));
}

TEST_CASE("the pack is spoken in its language whatever the language of the desktop is")
{
    FakeSpeechd speechd(true, "de_DE.UTF-8");
    Asked asked("en");
    REQUIRE(asked.found);
    asked.voice.say(QStringLiteral("Hello?"));
    REQUIRE(waitFor([&] { return speechd.said.size() == 1; }));
}

TEST_CASE("there is no voice for a language that no engine speaks")
{
    const FakeSpeechd speechd;
    const Asked asked("es");
    CHECK(asked.lack == Voice::Lack::Language);
}

TEST_CASE("where nothing speaks, that is the answer")
{
    const QTemporaryDir folder;
    test::speechAt(folder.filePath(QStringLiteral("nobody")));
    const Asked asked("en");
    CHECK(asked.lack == Voice::Lack::Engine);
}

TEST_CASE("a voice that never answers is given up, and nobody waits for it")
{
    const FakeSpeechd speechd(false);
    const Asked asked("en", 500);
    CHECK(asked.lack == Voice::Lack::Answer);
}

TEST_CASE("a program that is not there is no voice")
{
    const QTemporaryDir folder;
    const auto programs = qgetenv("EVENKEEL_TEST_BIN");
    qputenv("EVENKEEL_TEST_BIN", folder.path().toLocal8Bit());
    const Asked asked("en");
    qputenv("EVENKEEL_TEST_BIN", programs);
    CHECK(asked.lack == Voice::Lack::Engine);
}
