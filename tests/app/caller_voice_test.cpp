// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caller_voice.h"
#include "practice/agent.h"
#include "support/catch.h"
#include "support/fake_voice.h"

using namespace evenkeel;
using namespace evenkeel::test;
using app::CallerVoice;
using Status = CallerVoice::Status;
using Orders = std::vector<std::string>;
namespace cc = evenkeel::call::command;
using std::chrono::seconds;

namespace {

pack::Beat beat(const std::string& id, const std::string& on, const std::string& words)
{
    pack::Beat out;
    out.id = id;
    out.on = {on};
    out.text["en"] = words;
    return out;
}

/// Says ten words (four seconds) at the start, and something more when they are put on hold or nobody does anything.
Played called(std::vector<pack::Beat> more = {})
{
    static const auto pack = shippedPack("retail-support");
    pack::PracticeCaller caller;
    caller.id = "plain";
    caller.title = caller.name = "Plain";
    caller.beats = {beat("opening", "start", "one two three four five six seven eight nine ten")};
    caller.beats.insert(caller.beats.end(), more.begin(), more.end());
    return {pack, caller};
}

/// A voice, found.
struct Listener
{
    std::shared_ptr<Heard> heard = std::make_shared<Heard>();
    CallerVoice voice{makerOf(heard)};

    explicit Listener(bool found = true)
    {
        heard->answers = false;
        voice.open(QStringLiteral("en"));
        if (found)
            Q_EMIT heard->voice->found();
        heard->orders.clear();
    }
};

void sayLine(Played& played, Millis at)
{
    REQUIRE(played.act(cc::SayLine{played.practice().pack().lines.front().id}, at).empty());
}

} // namespace

TEST_CASE("what the caller says is said once, however often somebody looks")
{
    const auto played = called();
    Listener l;
    l.voice.follow(played.practice());
    l.voice.follow(played.practice());
    CHECK(l.heard->take() == Orders{"say one two three four five six seven eight nine ten"});
}

TEST_CASE("a new line takes the place of the one before")
{
    auto played = called({beat("more", "idle", "and another thing")});
    Listener l;
    l.voice.follow(played.practice());
    played.passTo(seconds(20));
    l.voice.follow(played.practice());
    CHECK(l.heard->latest() == "say and another thing");
}

TEST_CASE("cutting the caller short cuts the voice short, and it does not begin again")
{
    auto played = called();
    Listener l;
    l.voice.follow(played.practice());
    sayLine(played, seconds(1));
    l.voice.follow(played.practice());
    l.voice.follow(played.practice());
    CHECK(l.heard->take() == Orders{"say one two three four five six seven eight nine ten", "stop"});
}

TEST_CASE("who was heard out is not told to stop")
{
    auto played = called();
    Listener l;
    l.voice.follow(played.practice());
    sayLine(played, seconds(8));
    l.voice.follow(played.practice());
    CHECK(l.heard->take().size() == 1);
}

TEST_CASE("nobody is heard on hold, but for the words with which they took it")
{
    auto silent = called();
    Listener l;
    l.voice.follow(silent.practice());
    REQUIRE(silent.act(cc::Hold{}, seconds(1)).empty());
    l.voice.follow(silent.practice());
    CHECK(l.heard->latest() == "stop");
    REQUIRE(silent.act(cc::Resume{}, seconds(2)).empty());
    l.voice.follow(silent.practice());
    CHECK(l.heard->take().size() == 2); // what was missed is not said again by itself

    auto grumbling = called({beat("held", "hold", "not again")});
    Listener other;
    other.voice.follow(grumbling.practice());
    REQUIRE(grumbling.act(cc::Hold{}, seconds(1)).empty());
    other.voice.follow(grumbling.practice());
    other.voice.follow(grumbling.practice());
    CHECK(other.heard->latest() == "say not again");
}

TEST_CASE("a voice that is found late says what is being said, and nothing that is over")
{
    auto played = called();
    Listener intime(false);
    intime.voice.follow(played.practice());
    CHECK(intime.heard->orders.empty());
    Q_EMIT intime.heard->voice->found();
    CHECK(intime.heard->latest() == "say one two three four five six seven eight nine ten");

    Listener late(false);
    late.voice.follow(played.practice());
    played.passTo(seconds(5));
    late.voice.follow(played.practice());
    Q_EMIT late.heard->voice->found();
    CHECK(late.heard->orders.empty());

    auto cut = called();
    Listener overtaken(false);
    overtaken.voice.follow(cut.practice());
    sayLine(cut, seconds(1));
    overtaken.voice.follow(cut.practice());
    Q_EMIT overtaken.heard->voice->found();
    CHECK(overtaken.heard->orders.empty());
}

TEST_CASE("without a voice nothing is said, and the reason is known")
{
    const auto played = called();
    using Lack = app::Voice::Lack;
    for (const auto& [lack, status] : {std::pair{Lack::Engine, Status::NoEngine},
                                       {Lack::Language, Status::NoLanguage},
                                       {Lack::Answer, Status::NoAnswer}}) {
        Listener l(false);
        int changes = 0;
        QObject::connect(&l.voice, &CallerVoice::changed, &l.voice, [&] { ++changes; });
        Q_EMIT l.heard->voice->lacking(lack);
        CHECK(l.voice.status() == status);
        CHECK(changes == 1);
        l.voice.follow(played.practice());
        CHECK_FALSE(l.voice.again(played.practice()));
        CHECK(l.heard->orders.empty());
    }
    CallerVoice none({});
    none.open(QStringLiteral("en"));
    CHECK(none.status() == Status::NoEngine);
    none.follow(played.practice());
    CHECK_FALSE(none.again(played.practice()));
}

TEST_CASE("a voice that is lost in the middle is told of once and left alone")
{
    const auto played = called();
    Listener l;
    l.voice.follow(played.practice());
    Q_EMIT l.heard->voice->lacking(app::Voice::Lack::Answer);
    CHECK(l.voice.status() == Status::NoAnswer);
    l.voice.hush();
    CHECK(l.heard->take().size() == 1); // the line; no order after it
}

TEST_CASE("the same key says the latest words again and stops them")
{
    const auto played = called();
    const std::string line = "say one two three four five six seven eight nine ten";
    Listener l;
    l.voice.follow(played.practice());
    CHECK(l.voice.again(played.practice()));
    CHECK(l.voice.again(played.practice()));
    Q_EMIT l.heard->voice->fellSilent();
    CHECK(l.voice.again(played.practice()));
    CHECK(l.heard->take() == Orders{line, "stop", line, line});
}

TEST_CASE("a voice is made for a language, kept for it, and gone when nobody practises")
{
    const auto heard = std::make_shared<Heard>();
    CallerVoice voice(makerOf(heard));
    CHECK(voice.status() == Status::Off);
    CHECK(heard->orders.empty());
    voice.open(QStringLiteral("en"));
    voice.open(QStringLiteral("en"));
    voice.open(QStringLiteral("es"));
    voice.close();
    CHECK(heard->take() == Orders{"look en", "gone", "look es", "gone"});
    CHECK(voice.status() == Status::Off);
}

TEST_CASE("in the next call the caller is heard from the beginning")
{
    const auto first = called();
    const auto second = called();
    Listener l;
    l.voice.follow(first.practice());
    l.voice.begin();
    l.voice.follow(second.practice());
    CHECK(l.heard->take() == Orders{"say one two three four five six seven eight nine ten", "stop",
                                    "say one two three four five six seven eight nine ten"});
}
