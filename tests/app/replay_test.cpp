// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/replay.h"
#include "app/text.h"
#include "desk.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;

namespace {

app::Replay replayOf(const Desk& desk, const app::LiveCall& call)
{
    auto replay = app::readReplay(*desk.log, call.id());
    REQUIRE(replay);
    return std::move(*replay);
}

/// "mm:ss title | detail" of every row.
std::vector<std::string> told(const app::ReplayView& view)
{
    std::vector<std::string> rows;
    for (const auto& row : view.rows) {
        const auto s = row.at / 1s;
        auto text = std::to_string(s / 60) + ":" + (s % 60 < 10 ? "0" : "") + std::to_string(s % 60) + " ";
        text += app::toStd(row.title);
        if (!row.detail.isEmpty())
            text += " | " + app::toStd(row.detail);
        rows.push_back(text);
    }
    return rows;
}

bool tells(const app::ReplayView& view, const std::string& row)
{
    const auto rows = told(view);
    std::string all;
    for (const auto& one : rows)
        all += one + "\n";
    INFO(all << "wanted: " << row);
    return std::ranges::find(rows, row) != rows.end();
}

const app::ReplayRow& rowOf(const app::ReplayView& view, const char* title)
{
    const auto found = std::ranges::find(view.rows, QString::fromUtf8(title), &app::ReplayRow::title);
    INFO(title);
    REQUIRE(found != view.rows.end());
    return *found;
}

} // namespace

TEST_CASE("a replay tells what happened in its order, in the words that were said")
{
    Desk desk;
    const auto call = desk.newCall();
    auto start = startFrom("+15550142");
    start.name = "Ms. Rivera";
    must(*call, start);
    desk.time.pass(9s);
    must(*call, cc::SetField{"wait", "nine days"});
    must(*call, cc::SetSituation{"late-delivery"});
    must(*call, cc::SetMood{5});
    must(*call, cc::SayLine{"ack-after-waiting", false});
    desk.time.pass(30s);
    must(*call, cc::GoToStep{"listen"});
    must(*call, cc::AddNote{"two parcels"});
    desk.time.pass(21s);
    must(*call, cc::StartSilence{});
    desk.time.pass(12s);
    must(*call, cc::EndSilence{});
    must(*call, cc::Hold{});
    desk.time.pass(80s);
    must(*call, cc::Resume{});
    must(*call, cc::SetMood{2});
    desk.time.pass(28s);
    must(*call, protocol::Command{pc::Finish{}});
    cc::WrapUp wrap;
    wrap.outcome = "resolved";
    wrap.resolution = "fixed";
    wrap.agreed = true;
    desk.time.pass(60s);
    must(*call, wrap);

    const auto replay = replayOf(desk, *call);
    const auto& view = replay.view;
    CHECK(view.agent == QStringLiteral("kim"));
    CHECK(view.situation == QStringLiteral("Late or lost delivery"));
    CHECK(view.caller == QStringLiteral("Ms. Rivera · +15550142"));
    CHECK(view.packTitle == QStringLiteral("Retail support"));
    CHECK(view.packKept);
    CHECK_FALSE(view.live);
    CHECK(view.length == 180s);
    CHECK(view.outcome == app::OutcomeView{QStringLiteral("Resolved on this call"), app::OutcomeTone::Ok});
    CHECK(replay.proof.good());
    CHECK(replay.proof.events == static_cast<std::int64_t>(view.rows.size()) + 2); // what ends a silence, a hold

    CHECK(tells(view, "0:00 Call started | by hand · Ms. Rivera · +15550142"));
    CHECK(tells(view, "0:00 1 Acknowledge"));
    CHECK(tells(view, "0:09 Waiting time | nine days"));
    CHECK(tells(view, "0:09 Said | “After waiting nine days, you want an answer and not another excuse. Let’s get you "
                      "one.”"));
    CHECK(tells(view, "0:39 3 Listen"));
    CHECK(tells(view, "0:39 Note | two parcels"));
    CHECK(tells(view, "1:00 Silence | 12 s"));
    CHECK(tells(view, "1:12 On hold | 1 min 20 s"));
    CHECK(tells(view, "2:32 Mood: Uneasy"));
    CHECK(tells(view, "3:00 Call ended"));
    CHECK(tells(view, "4:00 Wrapped up | Resolved on this call · Fixed · agreed with the caller"));
    CHECK(rowOf(view, "Wrapped up").afterCall);
    CHECK_FALSE(rowOf(view, "Call ended").afterCall);
    CHECK(view.moods == std::vector<app::MoodPoint>{{9s, 5}, {152s, 2}});
    const std::vector<app::BandSegment> band = {{0s, 39s, 1, QStringLiteral("Acknowledge"), false},
                                                {39s, 180s, 3, QStringLiteral("Listen"), false}};
    CHECK(view.band == band);
}

TEST_CASE("the protocol is marked in a replay, with who allowed the warning and how long it took")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom({}));
    desk.time.pass(60s);
    must(*call, breach(protocol::Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    must(*call, protocol::Command{pc::AskPermission{}});
    desk.time.pass(11s);
    must(*call, protocol::Command{pc::AnswerPermission{true, "J. Okafor", protocol::PermissionHow::Spoken}});
    must(*call, protocol::Command{pc::Warn{}});
    desk.time.pass(9s);
    must(*call, protocol::Command{pc::Stopped{}});
    desk.time.pass(20s);
    must(*call, protocol::Command{pc::CallerHungUp{}});

    const auto view = replayOf(desk, *call).view;
    CHECK(tells(view, "1:00 Insult | at the agent · “words”"));
    CHECK(tells(view, "1:00 Redirect 1 | “I’m on your side here. Please leave out the names, and tell me what you "
                      "need.”"));
    CHECK(tells(view, "1:11 Warning allowed | J. Okafor · said aloud · after 11 s"));
    CHECK(tells(view, "1:11 Warning 1 | Insult · “I cannot accept insulting language. I’d still like to help you. If "
                      "the insults go on, I may end the call.”"));
    CHECK(tells(view, "1:20 It stopped"));
    CHECK(rowOf(view, "It stopped").tone == app::ReplayTone::Ok);
    CHECK(std::ranges::count_if(view.rows, &app::ReplayRow::protocol) == 6);
    const std::vector<app::BandSegment> band = {{0s, 60s, 1, QStringLiteral("Acknowledge"), false},
                                                {60s, 80s, 0, QStringLiteral("Protocol"), true},
                                                {80s, 100s, 1, QStringLiteral("Acknowledge"), false}};
    CHECK(view.band == band);
    CHECK(view.outcome.text == QStringLiteral("Caller hung up"));
}

TEST_CASE("a call that was ended shows its reason, the end line and the end of the protocol")
{
    Desk desk;
    const auto call = desk.newCall("clinic-zero-tolerance");
    must(*call, startFrom({}));
    must(*call, breach(protocol::Category::Hate));
    desk.time.pass(5s);
    const auto* policy = pack::findPolicy(*retailSupport(), "clinic-zero-tolerance");
    REQUIRE_FALSE(policy->endReasons.empty());
    must(*call, protocol::Command{pc::End{policy->endReasons.front().id, {}}});
    const auto view = replayOf(desk, *call).view;
    const auto label = app::toQt(policy->endReasons.front().label);
    CHECK(view.outcome.text == QStringLiteral("Ended: %1").arg(label));
    CHECK(view.outcome.tone == app::OutcomeTone::Danger);
    CHECK(rowOf(view, "Ended by the protocol").detail.startsWith(label));
    REQUIRE(view.band.size() == 1);
    CHECK(view.band.front().protocol);
}

TEST_CASE("what was taken back is told as such and bends no curve")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom({}));
    must(*call, cc::SetMood{2});
    desk.time.pass(20s);
    must(*call, cc::SetMood{5});
    desk.time.pass(2s);
    must(*call, cc::Undo{});
    desk.time.pass(30s);
    must(*call, breach(protocol::Category::Threat));
    must(*call, cc::Undo{});
    must(*call, breach(protocol::Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});

    const auto view = replayOf(desk, *call).view;
    CHECK(tells(view, "0:20 Mood: Furious | taken back"));
    CHECK(rowOf(view, "Mood: Furious").undone);
    CHECK(tells(view, "0:22 Undone | Mood: Furious"));
    CHECK(view.moods == std::vector<app::MoodPoint>{{0s, 2}});
    CHECK(rowOf(view, "Threat").undone);
    CHECK_FALSE(rowOf(view, "Supervisor alerted").undone); // it went out
    CHECK(rowOf(view, "Redirect 1").protocol);
    CHECK(view.live);
}

TEST_CASE("fields that a call begins with are one row, and a line without a value reads as its label")
{
    Desk desk;
    const auto call = desk.newCall();
    call->setStandingFields({{"agent", "Kim"}, {"company", "Northgate"}});
    must(*call, startFrom({}));
    const auto view = replayOf(desk, *call).view;
    CHECK(rowOf(view, "Details").detail == QStringLiteral("Your name: Kim · Company: Northgate"));
}

TEST_CASE("a replay says what was erased, and where the pack was not kept")
{
    Desk desk;
    const auto call = desk.newCall();
    auto start = startFrom("+15550142");
    start.name = "Ms. Rivera";
    must(*call, start);
    must(*call, cc::AddNote{"two parcels"});
    must(*call, cc::SayLine{"ack-right-to-call", false});
    must(*call, protocol::Command{pc::CallerHungUp{}});
    must(*call, wrapUp());
    REQUIRE(desk.log->eraseCaller("+15550142"));

    const auto replay = replayOf(desk, *call);
    CHECK(replay.view.erased);
    CHECK(replay.view.caller.isEmpty());
    CHECK(replay.proof.good());
    CHECK(tells(replay.view, "0:00 Call started | by hand · the caller is erased"));
    CHECK(tells(replay.view, "0:00 Note | erased"));
    CHECK(tells(replay.view, "0:00 Said | “You were right to call about this.”"));

    const auto entries = desk.log->entries(call->id());
    REQUIRE(entries);
    const auto view = app::replayView(*entries, replay.summary, nullptr);
    CHECK_FALSE(view.packKept);
    CHECK(view.packTitle == QStringLiteral("retail-support"));
    CHECK(tells(view, "0:00 Said | ack-right-to-call"));
    CHECK(tells(view, "0:00 acknowledge"));
}

TEST_CASE("a call that is not in the log has no replay")
{
    Desk desk;
    const auto replay = app::readReplay(*desk.log, "00000000-0000-7000-8000-000000000000");
    REQUIRE_FALSE(replay);
    CHECK(replay.error().key == "call.unknown");
}
