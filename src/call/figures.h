// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

/// What is counted of calls that were taken and are over. Sums, so that the figures of many calls are those of each
/// added up, and a call that changes is taken away and added again. Nothing of recovery pauses is in them.
namespace evenkeel::call {

struct Counts
{
    std::int64_t calls = 0;
    std::int64_t talk = 0;        ///< milliseconds from the start to the end
    std::int64_t withMood = 0;    ///< calls with a mood
    std::int64_t calmer = 0;      ///< of those: calmer at the end than at worst
    std::int64_t escalated = 0;   ///< outcome "escalated"
    std::int64_t transferred = 0; ///< ended by being transferred
    std::int64_t conduct = 0;     ///< with conduct that stops a conversation, or ended by the agent for it
    std::int64_t kept = 0;        ///< of those: the agent neither overrode the protocol nor hung up while it was open
    std::int64_t warned = 0;      ///< with one warning or more
    std::int64_t byAgent = 0;     ///< ended by the agent as the policy allows
    std::int64_t overridden = 0;  ///< ended by the agent without
    std::int64_t afterCalls = 0;  ///< wrapped up later than they ended
    std::int64_t afterTime = 0;   ///< of those: milliseconds from the end to the wrap-up
    std::int64_t guided = 0;      ///< whose guide is known step by step
    std::int64_t skipping = 0;    ///< of those: with a step skipped
    std::int64_t skipped = 0;     ///< steps skipped
    std::int64_t repeated = 0;    ///< steps repeated
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// Every count by its name, as tables have it.
using NamedCount = std::pair<std::string_view, std::int64_t Counts::*>;
inline constexpr std::array kCounts = {
    NamedCount{"calls", &Counts::calls},           NamedCount{"talk", &Counts::talk},
    NamedCount{"with_mood", &Counts::withMood},    NamedCount{"calmer", &Counts::calmer},
    NamedCount{"escalated", &Counts::escalated},   NamedCount{"transferred", &Counts::transferred},
    NamedCount{"conduct", &Counts::conduct},       NamedCount{"kept", &Counts::kept},
    NamedCount{"warned", &Counts::warned},         NamedCount{"by_agent", &Counts::byAgent},
    NamedCount{"overridden", &Counts::overridden}, NamedCount{"after_calls", &Counts::afterCalls},
    NamedCount{"after_time", &Counts::afterTime},  NamedCount{"guided", &Counts::guided},
    NamedCount{"skipping", &Counts::skipping},     NamedCount{"skipped", &Counts::skipped},
    NamedCount{"repeated", &Counts::repeated},
};

/// What calls fall into parts by. The names are stored and never changed.
enum class Part {
    Outcome,  ///< by the wrap-up's outcome; empty: not wrapped up
    Ending,   ///< by how it ended: "finished", "by-agent" …
    Reason,   ///< of those that the agent ended by the rules: by the reason
    Mood,     ///< of those with a mood: by the first and the last, "4>2"
    Step,     ///< by each step entered: n calls, total milliseconds in it
    Skipped,  ///< by each step of the guide that was skipped
    Repeated, ///< by each step repeated: n times
    Line,     ///< by each line said while a mood was in force and another followed: n times, total with a calmer one
};
inline constexpr std::array<std::pair<std::string_view, Part>, 8> kParts = {{{"outcome", Part::Outcome},
                                                                             {"ending", Part::Ending},
                                                                             {"reason", Part::Reason},
                                                                             {"mood", Part::Mood},
                                                                             {"step", Part::Step},
                                                                             {"skipped", Part::Skipped},
                                                                             {"repeated", Part::Repeated},
                                                                             {"line", Part::Line}}};

struct PartKey
{
    Part part = Part::Outcome;
    std::string name;
    friend auto operator<=>(const PartKey&, const PartKey&) = default;
};
struct PartSum
{
    std::int64_t n = 0;
    std::int64_t total = 0;
    friend bool operator==(const PartSum&, const PartSum&) = default;
};
/// None of them is zero.
using Parts = std::map<PartKey, PartSum>;

struct Figures
{
    Counts counts;
    Parts parts;
    friend bool operator==(const Figures&, const Figures&) = default;
};

/// `sign` is 1 or -1.
void add(Counts& to, const Counts& what, int sign = 1);
void add(Parts& to, const Parts& what, int sign = 1);
void add(Figures& to, const Figures& what, int sign = 1);

} // namespace evenkeel::call
