// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/practice_caller.h"
#include "protocol/policy.h"

#include <map>
#include <string>
#include <vector>

/// A script pack as plain values. docs/pack-format.md describes the JSON document; resources/schema has its schema.
namespace evenkeel::pack {

/// The two lengths of one line. Both may hold merge fields, written {name}.
struct Wording
{
    std::string brief; ///< "short" in JSON (a keyword in C++)
    std::string full;
    friend bool operator==(const Wording&, const Wording&) = default;
};

/// Stages of a calming caller (product requirement G5).
enum class Stage { Venting, Disarmed, Connected };

struct Line
{
    std::string id;
    std::string step; ///< exactly one of step, situation, behaviour, use says where it belongs
    std::string situation;
    std::string behaviour;
    std::string use;                     ///< protocol wording: "redirect", "warning", "end", "permission", "safety"
    std::map<std::string, Wording> text; ///< by language
    std::vector<std::string> tags;
    int moodMin = 1; ///< 1 calm … 5 furious
    int moodMax = 5;
    int warmth = 3; ///< 1 brisk … 5 warm
    friend bool operator==(const Line&, const Line&) = default;
};

struct Step
{
    std::string id;
    std::string title;
    std::string goal;
    Stage stage = Stage::Venting;
    std::vector<std::string> doList;
    std::vector<std::string> avoid;
    std::vector<std::string> avoidWords; ///< phrases that no line of this pack may contain
    std::vector<std::string> listenFor;
    friend bool operator==(const Step&, const Step&) = default;
};

struct Guide
{
    std::string id;
    std::string title;
    std::string summary;
    std::vector<Step> steps;
    friend bool operator==(const Guide&, const Guide&) = default;
};

struct Situation
{
    std::string id;
    std::string title;
    std::vector<std::string> tags;
    friend bool operator==(const Situation&, const Situation&) = default;
};
struct Behaviour
{
    std::string id;
    std::string title;
    std::vector<std::string> tags;
    friend bool operator==(const Behaviour&, const Behaviour&) = default;
};
struct MergeField
{
    std::string name;
    std::string label;
    std::string example;
    std::string fallback;
    friend bool operator==(const MergeField&, const MergeField&) = default;
};
struct Choice
{
    std::string id;
    std::string label;
    friend bool operator==(const Choice&, const Choice&) = default;
};
struct Route
{
    std::string id;
    std::string label;
    std::string to;
    std::vector<std::string> topics;
    friend bool operator==(const Route&, const Route&) = default;
};
struct Technique
{
    std::string id;
    std::string name;
    std::string text;
    std::vector<std::string> channels;
    std::vector<std::string> tags;
    friend bool operator==(const Technique&, const Technique&) = default;
};
/// A question of the scorecard, answered from 1 (not at all) to 5 (wholly). docs/pack-format.md tells of its rules.
struct Criterion
{
    std::string id;
    std::string label;
    std::string help;                       ///< a sentence for raters: what to look for
    int weight = 1;                         ///< 1–100
    bool critical = false;                  ///< a low score fails the whole call
    bool notApplicable = true;              ///< a rater may say that it does not apply to this call
    int commentBelow = 0;                   ///< 2–5: a score below asks for a comment; 0: none does
    std::vector<std::string> shownBy = {};  ///< causes (pack/cause.h) that show it in a practice call
    std::vector<std::string> spoiltBy = {}; ///< causes that spoil it there
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct WrapUpLists
{
    std::vector<Choice> outcomes;
    std::vector<Choice> rootCauses;
    std::vector<Choice> resolutions;
    friend bool operator==(const WrapUpLists&, const WrapUpLists&) = default;
};

struct CalmCard
{
    std::string title;
    std::vector<std::string> reminders;
    int inhaleS = 4, holdS = 2, exhaleS = 6; ///< seconds, 0–15 each
    friend bool operator==(const CalmCard&, const CalmCard&) = default;
};

struct RepeatBack
{
    std::vector<MergeField> fields; ///< what happened, since when, what it cost, what they want
    std::string sentence;
    friend bool operator==(const RepeatBack&, const RepeatBack&) = default;
};

struct Pack
{
    static constexpr int kFormat = 1;

    std::string id;
    std::string title;
    std::string language;               ///< the language that every line has
    std::vector<std::string> languages; ///< all languages that the lines are to have, `language` included
    std::string revision;               ///< free, such as "1.4.0"
    std::vector<Guide> guides;
    std::vector<Line> lines;
    std::vector<Situation> situations;
    std::vector<Behaviour> behaviours;
    std::vector<MergeField> fields;
    std::vector<protocol::Policy> policies;
    std::vector<Route> routes;
    WrapUpLists wrapUp;
    std::vector<Technique> techniques;
    CalmCard calmCard;
    RepeatBack repeatBack;
    std::vector<Criterion> scorecard;
    std::vector<PracticeCaller> practice;
    /// Keys that this program does not know, by JSON pointer and as JSON text, so that saving keeps them.
    std::map<std::string, std::string> unknown;

    friend bool operator==(const Pack&, const Pack&) = default;
};

// Look-ups by id; null when there is none. The pointer lives as long as the pack.
[[nodiscard]] const Line* findLine(const Pack&, const std::string& id);
[[nodiscard]] const Guide* findGuide(const Pack&, const std::string& id);
[[nodiscard]] const Step* findStep(const Pack&, const std::string& id);
[[nodiscard]] const protocol::Policy* findPolicy(const Pack&, const std::string& id);
[[nodiscard]] const Route* findRoute(const Pack&, const std::string& id);
[[nodiscard]] const Situation* findSituation(const Pack&, const std::string& id);
[[nodiscard]] const PracticeCaller* findPracticeCaller(const Pack&, const std::string& id);

/// The wording in `language`, else in the pack's own language.
[[nodiscard]] const Wording& wordingOf(const Pack&, const Line&, const std::string& language);

} // namespace evenkeel::pack
