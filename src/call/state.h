// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"
#include "protocol/state.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::call {

inline constexpr Millis kUndoWindow{10'000};
inline constexpr std::chrono::days kLongestDue{30};     ///< product requirement E2
inline constexpr std::chrono::days kLongestReview{366}; ///< until a note about a caller must be looked at again
inline constexpr std::size_t kTextBytes = 4096;         ///< notes, a caller's words, free reasons
inline constexpr std::size_t kNameBytes = 256;          ///< names, numbers, field values, ids

struct StepVisit
{
    std::string step;
    Millis entered{};
    friend bool operator==(const StepVisit&, const StepVisit&) = default;
};
struct MoodMark
{
    int level = 3;
    Millis at{};
    friend bool operator==(const MoodMark&, const MoodMark&) = default;
};
struct Note
{
    std::string text;
    Millis at{};
    bool masked = false;
    friend bool operator==(const Note&, const Note&) = default;
};
struct LineUse
{
    int said = 0;
    int copied = 0;
    Millis last{};
    friend bool operator==(const LineUse&, const LineUse&) = default;
};

/// An escalation and what became of it.
struct Escalation
{
    std::int64_t seq = 0; ///< of its event
    Millis at{};
    event::EscalationRaised raised;
    std::int64_t closedSeq = 0; ///< of the event that closed it; 0: still open
    std::string result;
    friend bool operator==(const Escalation&, const Escalation&) = default;
};
struct CallerNote
{
    std::int64_t seq = 0; ///< of its event
    Millis at{};
    event::CallerNoted noted;
    bool withdrawn = false;
    friend bool operator==(const CallerNote&, const CallerNote&) = default;
};

enum class ReviewAnswer { None, Acknowledged, Disputed };
/// A review and what the agent said to it. call/review.h has what follows from it.
struct Review
{
    std::int64_t seq = 0; ///< of its event
    Millis at{};
    event::ReviewScored scored;
    ReviewAnswer answer = ReviewAnswer::None;
    std::int64_t answeredSeq = 0; ///< of the agent's answer; 0: none yet
    std::string dispute;
    std::int64_t settledSeq = 0; ///< of the event that settled the dispute; 0: none
    event::ReviewSettled settled;
    bool settles = false; ///< it was given to settle a dispute, and is final
    friend bool operator==(const Review&, const Review&) = default;
};

/// What is true of one call now.
struct Facts
{
    bool started = false;
    event::Started opening;
    bool answered = false;
    std::string guide;
    std::vector<StepVisit> steps; ///< in the order of entering; the last one is current
    int repeats = 0;
    std::map<std::string, LineUse> lines;
    bool full = false; ///< this caller wants the full wording
    std::vector<MoodMark> moods;
    std::vector<Note> notes;
    std::map<std::string, std::string> fields; ///< merge fields; "caller" starts as the caller's name
    std::string situation;
    bool vip = false;
    std::optional<Millis> heldSince;
    Millis heldTotal{};
    std::optional<Millis> silentSince;
    int reopened = 0;
    std::vector<Escalation> escalations;
    std::vector<CallerNote> callerNotes;
    std::vector<Review> reviews; ///< in the order of their events, those that were given anew included
    std::string repeatBack;      ///< the latest sentence that was said back; it stands among the notes as well
    std::optional<event::WrappedUp> wrapUp;
    Millis wrappedAt{};
    protocol::State protocol;

    friend bool operator==(const Facts&, const Facts&) = default;
};

struct State
{
    Facts now;
    std::optional<Facts> before; ///< what undo returns to
    Millis actAt{};              ///< when the undoable act was done
    bool joins = false;          ///< a step entered next belongs to the act just logged
    std::int64_t seq = 0;
    Millis at{}; ///< of the latest event

    friend bool operator==(const State&, const State&) = default;
};

/// A call with all of its entries and what they give.
struct WholeCall
{
    std::vector<LogEntry> entries;
    State state;
};

[[nodiscard]] inline bool isLive(const Facts& f)
{
    return f.started && f.protocol.ending == protocol::Ending::None;
}
/// A softphone tells of a call when it rings; one that the agent starts by hand is already under way.
[[nodiscard]] inline bool startsRinging(const std::string& source)
{
    return source == "softphone" || source == "baresip";
}
/// True if command::Undo would take something back at `now`.
[[nodiscard]] inline bool canUndo(const State& s, Millis now)
{
    return s.before && now - s.actAt <= kUndoWindow;
}
[[nodiscard]] inline std::string currentStep(const Facts& f)
{
    return f.steps.empty() ? std::string{} : f.steps.back().step;
}
/// A softphone rang and nobody answered.
[[nodiscard]] bool isMissed(const Facts&);
/// Nothing is left to do: missed; or ended, wrapped up, and no record or recovery outstanding.
[[nodiscard]] bool isClosed(const Facts&, Millis recoveryLeft);

struct MoodSummary
{
    int start = 0, peak = 0, end = 0;
}; ///< 0 where no mood was given
[[nodiscard]] MoodSummary moodSummary(const Facts&);

} // namespace evenkeel::call
