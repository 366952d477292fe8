// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/cause.h"
#include "pack/lint_parts.h"

#include <algorithm>
#include <map>

namespace evenkeel::pack {

namespace {

constexpr std::chrono::seconds kLongestBeat{20};

using Ids = std::set<std::string>;

/// What a cause may name.
struct Named
{
    Ids steps, lines, places;
};

Named namedIn(const Pack& pack)
{
    Named out;
    for (const auto& guide : pack.guides)
        for (const auto& step : guide.steps)
            out.steps.insert(step.id);
    for (const auto& line : pack.lines)
        out.lines.insert(line.id);
    out.places = out.steps;
    for (const auto& situation : pack.situations)
        out.places.insert(situation.id);
    for (const auto& behaviour : pack.behaviours)
        out.places.insert(behaviour.id);
    return out;
}

const Ids& idsFor(const Named& named, CauseKind kind)
{
    if (kind == CauseKind::LineOf)
        return named.places;
    return kind == CauseKind::Line ? named.lines : named.steps;
}

void lintCauses(const Named& named, const std::vector<std::string>& causes, const std::string& place, Findings& found)
{
    for (std::size_t i = 0; i < causes.size(); ++i) {
        const auto cause = causeFrom(causes[i]);
        if (!cause)
            found.add("cause.unknown", place + '/' + std::to_string(i), "Nothing is called " + quoted(causes[i]) + ".");
        else if (!cause->id.empty() && !idsFor(named, cause->kind).contains(cause->id))
            found.add("cause.unknown-id", place + '/' + std::to_string(i),
                      "There is no " + quoted(cause->id) + " for the cause " + quoted(causes[i]) + ".");
    }
}

bool isOn(const Beat& beat, std::string_view cause)
{
    return std::ranges::find(beat.on, cause) != beat.on.end();
}

bool isOpening(const PracticeCaller& caller, const Beat& beat)
{
    return isOn(beat, "start") && beat.after.empty() && beat.temperMin <= caller.temper &&
           caller.temper <= beat.temperMax;
}

/// Some one of its causes can come at a temper that it allows, whatever was said before.
bool canCome(const PracticeCaller& caller, const Beat& beat)
{
    return std::ranges::any_of(beat.on, [&](const std::string& cause) {
        if (cause == "start")
            return isOpening(caller, beat);
        return cause == "leaving" ? beat.temperMax >= caller.leaves : beat.temperMin < caller.leaves;
    });
}

/// Beats that some way through the call leads to.
Ids reachable(const PracticeCaller& caller)
{
    Ids out;
    std::map<std::string, std::vector<const Beat*>> followers;
    std::vector<const Beat*> next;
    for (const auto& beat : caller.beats) {
        if (!canCome(caller, beat))
            continue;
        if (beat.after.empty())
            next.push_back(&beat);
        for (const auto& id : beat.after)
            followers[id].push_back(&beat);
    }
    while (!next.empty()) {
        const auto* beat = next.back();
        next.pop_back();
        if (out.insert(beat->id).second)
            for (const auto* follower : followers[beat->id])
                next.push_back(follower);
    }
    return out;
}

void lintWords(const Pack& pack, const Beat& beat, const std::string& place, Findings& found)
{
    const Ids listed(pack.languages.begin(), pack.languages.end());
    for (const auto& language : listed)
        if (!beat.text.contains(language))
            found.add("line.language-missing", place,
                      "What the caller says in " + quoted(beat.id) + " has no text in the language " +
                          quoted(language) + ".");
    for (const auto& [language, words] : beat.text) {
        const auto here = std::string(place).append("/").append(language);
        if (!listed.contains(language) && language != pack.language)
            found.add("line.language-unlisted", here, "The pack does not list the language " + quoted(language) + ".");
        if (text::cleaned(words).empty())
            found.add("text.empty", here, "The caller says nothing here.");
        if (text::speakingTime(words) > kLongestBeat)
            found.add("beat.too-long", here, "A caller takes over 20 seconds to say this.");
    }
}

void lintBeats(const Pack& pack, const Named& named, const PracticeCaller& caller, const std::string& place,
               Findings& found)
{
    Ids ids;
    for (const auto& beat : caller.beats)
        ids.insert(beat.id);
    const auto can = reachable(caller);
    for (std::size_t b = 0; b < caller.beats.size(); ++b) {
        const auto& beat = caller.beats[b];
        const auto here = place + at("beats", b);
        lintCauses(named, beat.on, here + "/on", found);
        for (std::size_t i = 0; i < beat.after.size(); ++i)
            if (!ids.contains(beat.after[i]))
                found.add("ref.unknown-beat", here + at("after", i),
                          "This caller says nothing that is called " + quoted(beat.after[i]) + ".");
        if (!can.contains(beat.id))
            found.add("beat.unreachable", here, "Nothing in this call can bring " + quoted(beat.id) + ".");
        lintWords(pack, beat, here + "/text", found);
    }
}

void lintTemper(const PracticeCaller& caller, const std::string& place, Findings& found)
{
    if (caller.temper <= caller.calm || caller.temper >= caller.leaves)
        found.add("caller.temper", place + "/temper",
                  "This caller is won or gone before the call begins: a start of " + std::to_string(caller.temper) +
                      " has to lie between calm and leaves.");
    const auto moved = [&](int way) {
        return caller.drift * way > 0 ||
               std::ranges::any_of(caller.reactions, [&](const Reaction& r) { return r.by * way > 0; });
    };
    if (!moved(-1))
        found.add("caller.one-sided", place + "/reactions", "Nothing calms this caller.");
    if (!moved(+1))
        found.add("caller.one-sided", place + "/reactions", "Nothing drives this caller away.");
}

} // namespace

void lintPractice(const Pack& pack, Findings& found)
{
    const auto named = namedIn(pack);
    for (std::size_t i = 0; i < pack.practice.size(); ++i) {
        const auto& caller = pack.practice[i];
        const auto place = at("practice", i);
        if (!caller.situation.empty() && !findSituation(pack, caller.situation))
            found.add("ref.unknown-situation", place + "/situation",
                      "There is no situation " + quoted(caller.situation) + ".");
        lintTemper(caller, place, found);
        for (std::size_t r = 0; r < caller.reactions.size(); ++r)
            lintCauses(named, caller.reactions[r].on, place + at("reactions", r) + "/on", found);
        if (std::ranges::none_of(caller.beats, [&](const Beat& beat) { return isOpening(caller, beat); }))
            found.add("caller.no-opening", place + "/beats", "This caller says nothing when the call begins.");
        lintBeats(pack, named, caller, place, found);
    }
    for (std::size_t c = 0; c < pack.scorecard.size(); ++c) {
        lintCauses(named, pack.scorecard[c].shownBy, at("scorecard", c) + "/shown_by", found);
        lintCauses(named, pack.scorecard[c].spoiltBy, at("scorecard", c) + "/spoilt_by", found);
    }
}

} // namespace evenkeel::pack
