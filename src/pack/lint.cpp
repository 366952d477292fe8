// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/lint.h"

#include "pack/bounded_json.h"
#include "pack/lint_parts.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <tuple>

namespace evenkeel::pack {

namespace {

constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;
constexpr auto N = Severity::Note;

constexpr std::array kRules = {
    Rule{"id.duplicate", E, "the same id, name or language stands twice in one list"},
    Rule{"ref.unknown-step", E, "a line names a step that no guide has"},
    Rule{"ref.unknown-situation", E, "a line or a practice caller names a situation that is not listed"},
    Rule{"ref.unknown-behaviour", E, "a line names a behaviour that is not listed"},
    Rule{"ref.unknown-line", E, "a policy names a line that does not exist"},
    Rule{"ref.unknown-topic", E, "a route names a topic that is no situation, behaviour or root cause"},
    Rule{"guide.none", W, "the pack has no guide"},
    Rule{"guide.empty", E, "a guide has no steps"},
    Rule{"step.unreachable", E, "a step has the id of an earlier one, so nobody can get to it"},
    Rule{"step.empty", W, "a step lacks its goal"},
    Rule{"step.bare", N, "a step lacks what to do, what to avoid or what to listen for"},
    Rule{"step.no-lines", W, "a step has no lines"},
    Rule{"situation.no-lines", W, "a situation has no lines"},
    Rule{"behaviour.no-lines", W, "a behaviour has no lines"},
    Rule{"language.missing", E, "the pack's own language is not among its languages"},
    Rule{"line.no-place", E, "a line belongs to no step, situation, behaviour or use"},
    Rule{"line.two-places", E, "a line belongs to more than one step, situation, behaviour or use"},
    Rule{"line.unused", W, "a redirect, warning or end line that no policy refers to"},
    Rule{"line.language-missing", E, "a line, or what a practice caller says, lacks one of the pack's languages"},
    Rule{"line.language-unlisted", W,
         "a line, or what a practice caller says, has a language that the pack does not list"},
    Rule{"line.variant-missing", E, "a line lacks its short or its full variant"},
    Rule{"line.too-long", W, "a line takes longer to say than its kind may"},
    Rule{"line.avoid-word", W, "a line holds a phrase that a step says to avoid"},
    Rule{"line.field-undefined", E, "a text holds a merge field that is not defined"},
    Rule{"field.unused", W, "a merge field that no text holds"},
    Rule{"text.braces", E, "a brace that neither opens nor closes a merge field"},
    Rule{"text.empty", E, "a title, label, name or caller's words without words"},
    Rule{"text.invisible", E, "a character that nobody sees or that turns the reading direction"},
    Rule{"text.address", E, "a text that is nothing but an address or a path, which no program reads in a pack"},
    Rule{"text.too-long", E, "a text that is longer than programs read in a pack"},
    Rule{"policy.no-end-reason", E, "the agent may end the call, but there is no reason to choose"},
    Rule{"policy.reason-without-sentence", E, "an end reason without a sentence that states it"},
    Rule{"policy.no-end-line", E, "an end statement is required, but there are no words for it"},
    Rule{"policy.no-warning-line", W, "warnings are required, but there are no words for one"},
    Rule{"policy.no-redirect-line", W, "redirects are required, but there are no words for one"},
    Rule{"policy.line-use", W, "a policy uses a line for something else than the line is written for"},
    Rule{"policy.groups-missing", E, "warnings count by group, but there are no groups"},
    Rule{"policy.groups-unused", W, "there are groups, but warnings do not count by group"},
    Rule{"policy.groups-overlap", E, "a category stands in more than one group"},
    Rule{"policy.carry-over", W, "warnings carry over for no calls or for no days, so none do"},
    Rule{"policy.permission-idle", W, "permission is required, but no warning ever is"},
    Rule{"policy.redirect-idle", W, "redirects are required, but every conduct ends the call at once"},
    Rule{"policy.never-ends", W, "the agent may not end the call, yet something is said to end it at once"},
    Rule{"wrap-up.empty", W, "there is no outcome to choose when a call is wrapped up"},
    Rule{"scorecard.empty", N, "there is no scorecard, so nobody can score a call"},
    Rule{"criterion.no-help", N, "a criterion does not tell raters what to look for"},
    Rule{"ref.unknown-beat", E, "what a practice caller says waits for something that this caller never says"},
    Rule{"cause.unknown", E, "no such cause for a practice caller or a criterion"},
    Rule{"cause.unknown-id", E, "a cause names a step, a line or a place of lines that does not exist"},
    Rule{"caller.no-opening", E, "a practice caller says nothing when the call begins"},
    Rule{"caller.temper", E, "a practice caller is won or gone before the call begins"},
    Rule{"caller.one-sided", W, "nothing calms a practice caller, or nothing drives the caller away"},
    Rule{"beat.unreachable", W, "a practice caller has words that nothing can bring"},
    Rule{"beat.too-long", W, "a practice caller takes over 20 seconds to say something"},
    Rule{"key.unknown", N, "a key that this version does not know; it is kept and has no effect"},
};

} // namespace

std::string_view name(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: return "note";
    }
    return {};
}

std::span<const Rule> lintRules()
{
    return kRules;
}

void Findings::add(std::string_view code, std::string pointer, std::string sentence)
{
    const auto rule = std::find_if(kRules.begin(), kRules.end(), [&](const Rule& r) { return r.code == code; });
    if (rule == kRules.end())
        throw std::logic_error("no rule for the code " + std::string(code));
    if (m_count[static_cast<std::size_t>(rule->severity)]++ >= kMostFindings)
        return;
    m_all.push_back({rule->severity, std::string(code), std::move(pointer), std::move(sentence)});
}

std::vector<Finding> Findings::sorted() &&
{
    std::stable_sort(m_all.begin(), m_all.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.pointer, a.code) < std::tie(b.pointer, b.code);
    });
    return std::move(m_all);
}

std::string at(std::string_view list, std::size_t index)
{
    return '/' + std::string(list) + '/' + std::to_string(index);
}

std::string quoted(std::string_view text)
{
    return "“" + shownToken(text) + "”";
}

std::vector<Finding> lint(const Pack& pack)
{
    Findings found;
    lintIds(pack, found);
    lintGuides(pack, found);
    lintLines(pack, found);
    lintFields(pack, found);
    lintPolicies(pack, found);
    lintScorecard(pack, found);
    lintPractice(pack, found);
    lintTexts(pack, found);
    return std::move(found).sorted();
}

} // namespace evenkeel::pack
