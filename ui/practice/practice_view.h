// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// Facts for the screens of practice, ready to be laid out. All text from packs is plain text.
namespace evenkeel::practising {

struct CallerView
{
    QString id, title, name;
    QString situation; ///< its title; may be empty
    QString summary;
    friend bool operator==(const CallerView&, const CallerView&) = default;
};

/// Whether the callers are heard.
struct VoiceView
{
    bool on = false;  ///< asked for
    QString sentence; ///< what there is of it
    friend bool operator==(const VoiceView&, const VoiceView&) = default;
};

/// The caller of a practice call, as it goes on.
struct BandView
{
    QString title; ///< of the practice
    QString name;
    QString words;         ///< the latest ones
    bool speaking = false; ///< they are being said
    bool held = false;
    bool voice = false;   ///< the caller is to be heard
    bool audible = false; ///< and there is a voice for it
    friend bool operator==(const BandView&, const BandView&) = default;
};

struct ScoreView
{
    QString label;
    std::optional<int> score; ///< 1–5; nothing: it does not apply
    friend bool operator==(const ScoreView&, const ScoreView&) = default;
};

struct MomentView
{
    QString when; ///< "1:04"
    int change = 0, after = 0;
    QString what;  ///< what the agent did
    QString reply; ///< what the caller said to it; may be empty
    friend bool operator==(const MomentView&, const MomentView&) = default;
};

struct ResultView
{
    bool won = false;
    QString verdict, advice;
    QString caller;           ///< who it was
    std::optional<int> score; ///< 0–100
    bool failed = false;      ///< a critical criterion was scored low
    int start = 0, worst = 0, end = 0, calm = 0;
    std::vector<ScoreView> scores;
    std::vector<MomentView> moments;
    friend bool operator==(const ResultView&, const ResultView&) = default;
};

} // namespace evenkeel::practising
