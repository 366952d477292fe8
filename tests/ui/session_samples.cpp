// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_samples.h"

#include <iterator>

namespace evenkeel::sample {

using namespace std::chrono_literals;
using app::OutcomeTone;
using app::ReplayTone;

namespace {

constexpr Timestamp kNewest{Millis{1'790'000'000'000}};

app::ReplayRow row(std::int64_t seq, Millis at, ReplayTone tone, const char* title, const char* detail, bool head,
                   bool protocol = false)
{
    return {seq,  at,       kNewest + at, tone, QString::fromUtf8(title), QString::fromUtf8(detail),
            head, protocol, false,        false};
}

} // namespace

std::vector<app::SessionRow> sessionRows(int count)
{
    const char* agents[] = {"A. Lindqvist", "D. Mensah", "R. Iyer", "K. Sato"};
    const app::OutcomeView outcomes[] = {{QStringLiteral("Resolved on this call"), OutcomeTone::Ok},
                                         {QStringLiteral("Ended: Threats against the agent"), OutcomeTone::Danger},
                                         {QStringLiteral("Follow-up promised"), OutcomeTone::Warn},
                                         {QStringLiteral("Caller hung up"), OutcomeTone::Quiet}};
    std::vector<app::SessionRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<std::size_t>(i) % std::size(agents);
        app::SessionRow one;
        one.id = QStringLiteral("call-%1").arg(i);
        one.startedAt = kNewest - i * 37min;
        one.ord = one.startedAt.time_since_epoch().count() * 4096;
        one.length = 9min + 4s;
        one.agent = QString::fromLatin1(agents[kind]);
        one.situation = QStringLiteral("Late delivery");
        one.moods = {{5, 10s}, {5, 4min}, {kind == 1 ? 5 : 3, 6min}, {kind == 1 ? 5 : 2, 8min}};
        one.moodStart = 5;
        one.moodPeak = 5;
        one.moodEnd = one.moods.back().level;
        one.outcome = outcomes[kind];
        if (kind != 1)
            one.score = 60 + i % 40;
        one.disputed = kind == 2;
        rows.push_back(std::move(one));
    }
    return rows;
}

app::SessionChoices sessionChoices()
{
    const auto same = [](const char* name) {
        return app::SessionChoices::Choice{QString::fromLatin1(name), QString::fromLatin1(name)};
    };
    return {{same("A. Lindqvist"), same("D. Mensah"), same("K. Sato"), same("R. Iyer")},
            {{QStringLiteral("resolved"), QStringLiteral("Resolved on this call")}},
            {{QStringLiteral("late-delivery"), QStringLiteral("Late or lost delivery")}}};
}

app::Replay replay(const QString& call)
{
    app::Replay replay;
    auto& view = replay.view;
    view.call = call;
    view.agent = QStringLiteral("A. Lindqvist");
    view.situation = QStringLiteral("Late delivery");
    view.caller = QStringLiteral("Ms. Rivera · +1 555 0142");
    view.startedAt = kNewest;
    view.length = 9min + 4s;
    view.outcome = {QStringLiteral("Resolved on this call"), OutcomeTone::Ok};
    view.packTitle = QStringLiteral("Retail support");
    view.packRevision = QStringLiteral("1.4.0");
    view.moods = {{10s, 4}, {50s, 5}, {210s, 5}, {300s, 3}, {440s, 2}};
    view.band = {{0s, 12s, 1, QStringLiteral("Acknowledge"), false},
                 {12s, 48s, 2, QStringLiteral("Apologize"), false},
                 {48s, 184s, 3, QStringLiteral("Listen"), false},
                 {184s, 230s, 0, QStringLiteral("Protocol"), true},
                 {230s, 544s, 5, QStringLiteral("Offer"), false}};
    view.rows = {
        row(1, 0s, ReplayTone::Step, "Call started", "softphone · Ms. Rivera · +1 555 0142", true),
        row(2, 9s, ReplayTone::Step, "1 Acknowledge", "", true),
        row(3, 15s, ReplayTone::Quiet, "Said", "“I’m sorry that this has been such a long wait for you.”", false),
        row(4, 48s, ReplayTone::Step, "3 Listen", "", true),
        row(5, 50s, ReplayTone::Danger, "Mood: Furious", "", false),
        row(6, 90s, ReplayTone::Quiet, "Note",
            "parcel promised Monday, carrier lost the scan, the caller waited at "
            "home for the whole day and nobody came",
            false),
        row(7, 184s, ReplayTone::Danger, "Insult", "at the agent · “words”", true, true),
        row(8, 186s, ReplayTone::Warn, "Redirect 1", "“I want to keep speaking with you. Please leave out the names.”",
            true, true),
        row(9, 211s, ReplayTone::Ok, "Warning allowed", "J. Okafor · said aloud · after 11 s", true, true),
        row(10, 230s, ReplayTone::Ok, "It stopped", "", true, true),
        row(11, 302s, ReplayTone::Step, "5 Offer solution", "", true),
        row(12, 544s, ReplayTone::Quiet, "Call ended", "", true),
    };
    return replay;
}

} // namespace evenkeel::sample
