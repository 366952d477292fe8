// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/change_fields.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace evenkeel::app {

namespace {

using K = ValueKind;

/// Of two that fit, the first counts.
constexpr auto kFields = std::to_array<ChangeField>({
    {"", "format", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "Format")},
    {"", "id", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Id")},
    {"", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"", "language", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Language of the pack")},
    {"", "languages", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Languages")},
    {"", "revision", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Revision")},
    {"", "guides", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Guides")},
    {"", "lines", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Lines")},
    {"", "situations", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Situations")},
    {"", "behaviours", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Behaviours")},
    {"", "fields", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Merge fields")},
    {"", "policies", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Policies")},
    {"", "routes", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Ways to hand over")},
    {"", "techniques", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Techniques")},
    {"", "scorecard", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Scorecard")},
    {"", "practice", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Practice callers")},

    {"guides", "id", K::Hidden},
    {"guides", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"guides", "summary", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Summary")},
    {"guides", "steps", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Steps")},
    {"guides/steps", "id", K::Hidden},
    {"guides/steps", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"guides/steps", "goal", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Goal")},
    {"guides/steps", "stage", K::Stage, QT_TRANSLATE_NOOP("ChangeFields", "Stage of the caller")},
    {"guides/steps", "do", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Do")},
    {"guides/steps", "avoid", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Avoid")},
    {"guides/steps", "avoid_words", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Words to avoid")},
    {"guides/steps", "listen_for", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Listen for")},

    {"lines", "id", K::Hidden},
    {"lines", "place", K::Place, QT_TRANSLATE_NOOP("ChangeFields", "Belongs to")},
    {"lines", "step", K::Step, QT_TRANSLATE_NOOP("ChangeFields", "Step")},
    {"lines", "situation", K::Situation, QT_TRANSLATE_NOOP("ChangeFields", "Situation")},
    {"lines", "behaviour", K::Behaviour, QT_TRANSLATE_NOOP("ChangeFields", "Behaviour")},
    {"lines", "use", K::Use, QT_TRANSLATE_NOOP("ChangeFields", "Words of the protocol")},
    {"lines", "text/*/short", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Short wording (%1)")},
    {"lines", "text/*/full", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Full wording (%1)")},
    {"lines", "text/*", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Wording (%1)")},
    {"lines", "tags", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Tags")},
    {"lines", "mood", K::Moods, QT_TRANSLATE_NOOP("ChangeFields", "For these moods")},
    {"lines", "warmth", K::Level, QT_TRANSLATE_NOOP("ChangeFields", "Warmth, 1 brisk to 5 warm")},

    {"situations", "id", K::Hidden},
    {"situations", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"situations", "tags", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Tags")},
    {"behaviours", "id", K::Hidden},
    {"behaviours", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"behaviours", "tags", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Tags")},
    {"fields", "name", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Name")},
    {"fields", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},
    {"fields", "example", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Example")},
    {"fields", "fallback", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Without a value")},
    {"repeat_back/fields", "name", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Name")},
    {"repeat_back/fields", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},
    {"repeat_back/fields", "example", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Example")},
    {"repeat_back/fields", "fallback", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Without a value")},
    {"repeat_back", "fields", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Fields")},
    {"repeat_back", "sentence", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "The sentence to say")},

    {"policies", "id", K::Hidden},
    {"policies", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"policies", "summary", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Summary")},
    {"policies", "disclaimer", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Disclaimer")},
    {"policies", "warnings", K::Warnings, QT_TRANSLATE_NOOP("ChangeFields", "Warnings")},
    {"policies", "warnings/*", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "Warnings: %1")},
    {"policies", "redirect_min", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "Redirects first")},
    {"policies", "permission/required", K::Flag,
     QT_TRANSLATE_NOOP("ChangeFields", "A supervisor has to allow each warning")},
    {"policies", "permission/scope", K::PermissionScope, QT_TRANSLATE_NOOP("ChangeFields", "A permission holds for")},
    {"policies", "permission/timeout_s", K::Seconds, QT_TRANSLATE_NOOP("ChangeFields", "Wait for an answer")},
    {"policies", "permission/fallback", K::PermissionFallback, QT_TRANSLATE_NOOP("ChangeFields", "If nobody answers")},
    {"policies", "immediate", K::Conducts, QT_TRANSLATE_NOOP("ChangeFields", "May be ended at once")},
    {"policies", "notify_at_once", K::Conducts, QT_TRANSLATE_NOOP("ChangeFields", "Tell a supervisor at once")},
    {"policies", "directed_only", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "Only what is aimed at the agent counts")},
    {"policies", "count_scope", K::CountScope, QT_TRANSLATE_NOOP("ChangeFields", "Warnings count")},
    {"policies", "groups", K::Groups, QT_TRANSLATE_NOOP("ChangeFields", "Groups of conduct")},
    {"policies", "carry_over/calls", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "Earlier calls that still count")},
    {"policies", "carry_over/days", K::Days,
     QT_TRANSLATE_NOOP("ChangeFields", "Earlier calls count if not older than")},
    {"policies", "time_limit_min", K::TimeLimit, QT_TRANSLATE_NOOP("ChangeFields", "Limit for the same demand")},
    {"policies", "agent_may_end", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "The agent may end the call")},
    {"policies", "end_statement_required", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "The end is announced")},
    {"policies", "record_fields", K::Record, QT_TRANSLATE_NOOP("ChangeFields", "What the record needs")},
    {"policies", "end_reasons", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Reasons for the end")},
    {"policies", "end_reasons/*", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Reason for the end")},
    {"policies", "end_reasons/*/id", K::Hidden},
    {"policies", "end_reasons/*/label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Reason for the end")},
    {"policies", "end_reasons/*/categories", K::Conducts,
     QT_TRANSLATE_NOOP("ChangeFields", "The reason “%1” is offered first for")},
    {"policies", "recovery_s", K::Seconds, QT_TRANSLATE_NOOP("ChangeFields", "Pause after such a call")},
    {"policies", "review/role", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Reviewed by")},
    {"policies", "review/due_h", K::Hours, QT_TRANSLATE_NOOP("ChangeFields", "Reviewed within")},
    {"policies", "review/answer_days", K::Days, QT_TRANSLATE_NOOP("ChangeFields", "Time to answer a score")},
    {"policies", "follow_up", K::List, QT_TRANSLATE_NOOP("ChangeFields", "What the house does afterwards")},
    {"policies", "lines/redirect/default", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of a redirect")},
    {"policies", "lines/redirect/*", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of a redirect: %1")},
    {"policies", "lines/warning/default", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of a warning")},
    {"policies", "lines/warning/*", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of a warning: %1")},
    {"policies", "lines/end/default", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of the end")},
    {"policies", "lines/end/*", K::Line, QT_TRANSLATE_NOOP("ChangeFields", "Words of the end: %1")},

    {"routes", "id", K::Hidden},
    {"routes", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},
    {"routes", "to", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Where to")},
    {"routes", "topics", K::Topics, QT_TRANSLATE_NOOP("ChangeFields", "Topics")},
    {"wrap_up", "outcomes", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Outcomes")},
    {"wrap_up", "root_causes", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Root causes")},
    {"wrap_up", "resolutions", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "Kinds of resolution")},
    {"wrap_up/outcomes", "id", K::Hidden},
    {"wrap_up/outcomes", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},
    {"wrap_up/root_causes", "id", K::Hidden},
    {"wrap_up/root_causes", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},
    {"wrap_up/resolutions", "id", K::Hidden},
    {"wrap_up/resolutions", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Label")},

    {"techniques", "id", K::Hidden},
    {"techniques", "name", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Name")},
    {"techniques", "text", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "What to do")},
    {"techniques", "channels", K::Channels, QT_TRANSLATE_NOOP("ChangeFields", "Where it helps")},
    {"techniques", "tags", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Tags")},
    {"calm_card", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"calm_card", "reminders", K::List, QT_TRANSLATE_NOOP("ChangeFields", "Reminders")},
    {"calm_card", "inhale_s", K::Seconds, QT_TRANSLATE_NOOP("ChangeFields", "Breathe in")},
    {"calm_card", "hold_s", K::Seconds, QT_TRANSLATE_NOOP("ChangeFields", "Hold the breath")},
    {"calm_card", "exhale_s", K::Seconds, QT_TRANSLATE_NOOP("ChangeFields", "Breathe out")},

    {"scorecard", "id", K::Hidden},
    {"scorecard", "label", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Question")},
    {"scorecard", "help", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "What to look for")},
    {"scorecard", "weight", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "Weight")},
    {"scorecard", "critical", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "A low score fails the whole call")},
    {"scorecard", "not_applicable", K::Flag,
     QT_TRANSLATE_NOOP("ChangeFields", "May be answered with “does not apply”")},
    {"scorecard", "comment_below", K::Number, QT_TRANSLATE_NOOP("ChangeFields", "A comment is needed below")},
    {"scorecard", "shown_by", K::Causes, QT_TRANSLATE_NOOP("ChangeFields", "Shown in practice when")},
    {"scorecard", "spoilt_by", K::Causes, QT_TRANSLATE_NOOP("ChangeFields", "Spoilt in practice when")},

    {"practice", "id", K::Hidden},
    {"practice", "title", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Title")},
    {"practice", "summary", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Summary")},
    {"practice", "name", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "What the caller is called")},
    {"practice", "situation", K::Situation, QT_TRANSLATE_NOOP("ChangeFields", "Situation")},
    {"practice", "vip", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "VIP")},
    {"practice", "temper", K::Points, QT_TRANSLATE_NOOP("ChangeFields", "Temper at the start")},
    {"practice", "drift", K::PerMinute, QT_TRANSLATE_NOOP("ChangeFields", "Drift of the temper")},
    {"practice", "calm", K::Points, QT_TRANSLATE_NOOP("ChangeFields", "Won at or under")},
    {"practice", "leaves", K::Points, QT_TRANSLATE_NOOP("ChangeFields", "Hangs up at or over")},
    {"practice", "reactions", K::Reactions, QT_TRANSLATE_NOOP("ChangeFields", "What moves the temper")},
    {"practice", "beats", K::Items, QT_TRANSLATE_NOOP("ChangeFields", "What the caller says")},
    {"practice", "beats/*", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "“%1”")},
    {"practice", "beats/*/id", K::Hidden},
    {"practice", "beats/*/on", K::Causes, QT_TRANSLATE_NOOP("ChangeFields", "“%1” is said when")},
    {"practice", "beats/*/after", K::Beats, QT_TRANSLATE_NOOP("ChangeFields", "“%1” is said only after")},
    {"practice", "beats/*/temper", K::Band, QT_TRANSLATE_NOOP("ChangeFields", "“%1” is said at a temper of")},
    {"practice", "beats/*/again", K::Flag, QT_TRANSLATE_NOOP("ChangeFields", "“%1” may be said again")},
    {"practice", "beats/*/text/*", K::Text, QT_TRANSLATE_NOOP("ChangeFields", "Words of “%1” (%2)")},
    {"practice", "beats/*/breach", K::Conduct, QT_TRANSLATE_NOOP("ChangeFields", "Conduct in “%1”")},
    {"practice", "beats/*/target", K::Target, QT_TRANSLATE_NOOP("ChangeFields", "“%1” is aimed at")},
    {"practice", "beats/*/directed", K::Flag,
     QT_TRANSLATE_NOOP("ChangeFields", "“%1” is meant for somebody, not for the matter")},
    {"practice", "beats/*/safety", K::Safety, QT_TRANSLATE_NOOP("ChangeFields", "Danger in “%1”")},
});

/// The part up to the next slash; `rest` loses it.
std::string_view next(std::string_view& rest)
{
    const auto slash = rest.find('/');
    const auto part = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    return part;
}

bool fits(std::string_view pattern, std::string_view path)
{
    while (!pattern.empty() && !path.empty()) {
        const auto wanted = next(pattern);
        const auto part = next(path);
        if (wanted != "*" && wanted != part)
            return false;
    }
    return pattern.empty() && path.empty();
}

} // namespace

std::span<const ChangeField> changeFields()
{
    return kFields;
}

const ChangeField* changeField(std::string_view section, std::string_view path)
{
    const auto* found = std::ranges::find_if(
        kFields, [&](const ChangeField& field) { return field.section == section && fits(field.path, path); });
    return found == kFields.end() ? nullptr : found;
}

} // namespace evenkeel::app
