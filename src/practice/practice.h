// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/state.h"
#include "practice/cause.h"
#include "practice/temper.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Scripted callers to practise on: what the caller says and how the temper moves follows from the log of the call and
/// the time alone, so that a call that was logged gives the same caller again.
namespace evenkeel::practice {

inline constexpr Millis kSilence{3'000};   ///< after so long a timed silence has done its work
inline constexpr Millis kLongHold{60'000}; ///< after so long a hold is a long one
inline constexpr Millis kIdle{10'000};     ///< after so long without an act nobody does anything
inline constexpr int kMostIdle = 30;       ///< in a row; then the caller has said enough about it

/// Something that the caller said.
struct Words
{
    std::string beat;
    std::string text;
    Millis at{};
    Millis until{}; ///< when it is said at 150 words a minute, or was cut short
    std::optional<protocol::Category> breach;
    std::optional<protocol::SafetyKind> safety;
    friend bool operator==(const Words&, const Words&) = default;
};

/// The temper moved because of something that happened.
struct Moment
{
    Millis at{};
    pack::Cause cause;
    int before = 0, after = 0; ///< temper
    std::int64_t seq = 0;      ///< of the entry; 0: it came with time
    std::string line;          ///< that was said by the agent, if it was one
    std::string reply;         ///< what the caller said to it; may be empty
    [[nodiscard]] int change() const { return after - before; }
    friend bool operator==(const Moment&, const Moment&) = default;
};

class Practice
{
  public:
    /// Words are in `language` where the caller has them, else in the pack's own.
    Practice(std::shared_ptr<const pack::Pack> pack, const pack::PracticeCaller& caller, std::string language);

    /// The next entry of the call's log. Time moves up to it first.
    void take(const call::LogEntry& entry);
    /// Time passes. How often it is asked for changes nothing.
    void advance(Millis now);
    /// When time alone brings something next.
    [[nodiscard]] std::optional<Millis> nextDue() const;

    [[nodiscard]] const pack::Pack& pack() const { return *m_pack; }
    [[nodiscard]] const pack::PracticeCaller& caller() const { return m_caller; }
    [[nodiscard]] const call::Facts& facts() const { return m_call.now; }
    [[nodiscard]] int temper() const { return m_temper.points(); }
    [[nodiscard]] int worst() const { return m_worst; }
    [[nodiscard]] const std::vector<Words>& said() const { return m_said; }
    [[nodiscard]] bool isSpeaking() const { return !m_said.empty() && m_now < m_said.back().until; }
    /// When the caller hangs up. Whoever leads the call then gives it protocol::command::CallerHungUp.
    [[nodiscard]] const std::optional<Millis>& hangsUpAt() const { return m_hangsUpAt; }
    [[nodiscard]] const std::vector<Moment>& moments() const { return m_moments; }
    /// How often each cause happened, by its words; what was undone did not.
    [[nodiscard]] const std::map<std::string, int>& tally() const { return m_tally; }
    [[nodiscard]] const std::vector<Shown>& shown() const { return m_shown; }
    [[nodiscard]] const std::set<protocol::SafetyKind>& dangers() const { return m_dangers; }
    [[nodiscard]] const std::set<std::string>& guides() const { return m_guides; } ///< that this call was led by

  private:
    /// What an act did that an undo takes back. What the caller said stays said.
    struct Effects
    {
        std::int64_t temper = 0;
        Causes causes;
        std::vector<std::size_t> reactions, named, warned;
        std::string line; ///< that was said for the first time
        std::vector<std::int64_t> seqs;
    };

    void happen(const Causes& causes, std::int64_t seq, const std::string& line, Effects& effects);
    void react(const Causes& causes, std::int64_t seq, const std::string& line, Effects& effects);
    void note(const call::Event& event, Effects& effects);
    void undo();
    void say(const Causes& causes, std::size_t firstMoment);
    [[nodiscard]] bool fits(const Script::Beat& beat, const Causes& causes) const;
    [[nodiscard]] bool isListening() const; ///< the call lives and the caller is not leaving
    [[nodiscard]] std::optional<Millis> leavesAt() const;
    [[nodiscard]] std::optional<Millis> idleAt() const;
    void fire(Millis at);
    void leave();

    std::shared_ptr<const pack::Pack> m_pack;
    pack::PracticeCaller m_caller;
    Script m_script;
    std::string m_language;
    call::State m_call;
    Temper m_temper;
    int m_worst;
    Millis m_now{};
    Millis m_quietSince{}; ///< since when nobody has done or said anything
    int m_idles = 0;       ///< since the latest act
    bool m_begun = false;  ///< the acts of the agent begin; before, there is what a call opens with
    bool m_chosen = false; ///< a guide was chosen, and its first step comes by itself
    bool m_calmed = false;
    bool m_silenceTold = false, m_holdTold = false;
    std::optional<Millis> m_hangsUpAt;
    std::vector<Words> m_said;
    std::vector<Moment> m_moments;
    std::map<std::string, int> m_tally;
    std::vector<int> m_used; ///< of each reaction
    std::set<std::string> m_beats, m_lines, m_guides;
    std::vector<Shown> m_shown;
    std::set<protocol::SafetyKind> m_dangers;
    std::optional<Effects> m_act;
};

} // namespace evenkeel::practice
