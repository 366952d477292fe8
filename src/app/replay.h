// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outcome_words.h"
#include "base/time.h"
#include "call/event.h"
#include "pack/pack.h"
#include "store/call_log.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// A logged call as it can be followed afterwards: facts at its head, the caller's mood over its time, and everything
/// that happened, word for word. All text from packs and callers is plain text.
namespace evenkeel::app {

enum class ReplayTone { Quiet, Step, Ok, Warn, Danger };

/// One thing that happened.
struct ReplayRow
{
    std::int64_t seq = 0; ///< of its event; of the first one where several read as one
    Millis at{};          ///< since the start of the call
    Timestamp wall{};
    ReplayTone tone = ReplayTone::Quiet;
    QString title;          ///< "3 Listen", "Redirect 1", "Note"
    QString detail;         ///< the words and facts; empty if the title says all
    bool head = false;      ///< what the rows after it belong to: a step, the start, the protocol, the end
    bool protocol = false;  ///< of the warning and hang-up protocol
    bool undone = false;    ///< taken back afterwards
    bool afterCall = false; ///< done when the conversation was over
    friend bool operator==(const ReplayRow&, const ReplayRow&) = default;
};

struct MoodPoint
{
    Millis at{};
    int level = 3; ///< 1 calm … 5 furious
    friend bool operator==(const MoodPoint&, const MoodPoint&) = default;
};

/// A stretch of the call: a step of the guide, or the protocol at work.
struct BandSegment
{
    Millis from{}, to{};
    int number = 0; ///< of the step in its guide; 0 for the protocol
    QString title;
    bool protocol = false;
    friend bool operator==(const BandSegment&, const BandSegment&) = default;
};

struct ReplayView
{
    QString call; ///< id
    QString agent, situation;
    QString caller; ///< name and number; empty if unknown or erased
    Timestamp startedAt{};
    Millis length{};   ///< up to the latest event for a call that goes on
    bool live = false; ///< it goes on, or was interrupted
    OutcomeView outcome;
    QString packTitle, packRevision; ///< the title is the id if the pack was not kept
    bool packKept = true;            ///< false: lines can be told by their ids only
    bool erased = false;             ///< the caller's words were erased
    std::vector<MoodPoint> moods;    ///< in time; without those that were taken back
    std::vector<BandSegment> band;   ///< without gaps from the first step to the end
    std::vector<ReplayRow> rows;
    friend bool operator==(const ReplayView&, const ReplayView&) = default;
};

/// `pack` is the revision that the call was led with; null if it was not kept.
[[nodiscard]] ReplayView replayView(const std::vector<call::LogEntry>&, const store::CallSummary&,
                                    const pack::Pack* pack);

/// A replay with all that its reader may ask about it.
struct Replay
{
    ReplayView view;
    store::CallSummary summary;
    std::shared_ptr<const pack::Pack> pack; ///< null if the revision was not kept
    store::VerifyReport proof;              ///< of this call's chain, looked at just now
};
/// "log verified ✓", or what is wrong with it.
[[nodiscard]] QString proofText(const store::VerifyReport&);
/// Errors: call.unknown, and those of CallLog. A pack that cannot be read counts as not kept.
[[nodiscard]] Result<Replay> readReplay(const store::CallLog&, const std::string& call);

} // namespace evenkeel::app
