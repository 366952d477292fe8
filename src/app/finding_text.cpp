// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finding_text.h"

#include "app/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(findings)
};

struct Meaning
{
    std::string_view code;
    const char* text;
};

constexpr std::array kMeanings = {
    Meaning{"beat.too-long", QT_TRANSLATE_NOOP("findings", "A caller takes over 20 seconds to say this.")},
    Meaning{"beat.unreachable", QT_TRANSLATE_NOOP("findings", "Nothing in this call can bring these words.")},
    Meaning{"behaviour.no-lines", QT_TRANSLATE_NOOP("findings", "This behaviour has no lines.")},
    Meaning{"caller.no-opening", QT_TRANSLATE_NOOP("findings", "This caller says nothing when the call begins.")},
    Meaning{"caller.one-sided",
            QT_TRANSLATE_NOOP("findings", "Nothing calms this caller, or nothing drives the caller away.")},
    Meaning{"caller.temper", QT_TRANSLATE_NOOP("findings", "This caller is won or gone before the call begins.")},
    Meaning{"cause.unknown", QT_TRANSLATE_NOOP("findings", "There is no such cause.")},
    Meaning{"cause.unknown-id",
            QT_TRANSLATE_NOOP("findings", "This cause names a step, a line or a part that does not exist.")},
    Meaning{"criterion.no-help", QT_TRANSLATE_NOOP("findings", "This question does not tell raters what to look for.")},
    Meaning{"field.unused", QT_TRANSLATE_NOOP("findings", "No text holds this merge field.")},
    Meaning{"guide.empty", QT_TRANSLATE_NOOP("findings", "This guide has no steps.")},
    Meaning{"guide.none", QT_TRANSLATE_NOOP("findings", "The pack has no guide, so the agent is led through nothing.")},
    Meaning{"id.duplicate", QT_TRANSLATE_NOOP("findings", "The same id, name or language stands twice in this list.")},
    Meaning{"key.unknown", QT_TRANSLATE_NOOP("findings", "This version does not know this key. It is kept, but has no "
                                                         "effect.")},
    Meaning{"language.missing", QT_TRANSLATE_NOOP("findings", "The pack’s own language is not among its languages.")},
    Meaning{"line.avoid-word", QT_TRANSLATE_NOOP("findings", "This line holds words that a step says to avoid.")},
    Meaning{"line.field-undefined", QT_TRANSLATE_NOOP("findings", "There is no such merge field.")},
    Meaning{"line.language-missing", QT_TRANSLATE_NOOP("findings", "One of the pack’s languages is missing here.")},
    Meaning{"line.language-unlisted", QT_TRANSLATE_NOOP("findings", "The pack does not list this language.")},
    Meaning{"line.no-place", QT_TRANSLATE_NOOP("findings", "This line belongs nowhere, so nobody will see it.")},
    Meaning{"line.too-long", QT_TRANSLATE_NOOP("findings", "This takes longer to say than its kind may.")},
    Meaning{"line.two-places", QT_TRANSLATE_NOOP("findings", "This line belongs to more than one part.")},
    Meaning{"line.unused", QT_TRANSLATE_NOOP("findings", "No policy refers to this line.")},
    Meaning{"line.variant-missing", QT_TRANSLATE_NOOP("findings", "This line lacks its short or its full wording.")},
    Meaning{"policy.carry-over",
            QT_TRANSLATE_NOOP("findings", "Warnings carry over for no calls or for no days, so none do.")},
    Meaning{"policy.groups-missing",
            QT_TRANSLATE_NOOP("findings", "Warnings count by group, but there are no groups.")},
    Meaning{"policy.groups-overlap", QT_TRANSLATE_NOOP("findings", "This conduct stands in more than one group.")},
    Meaning{"policy.groups-unused",
            QT_TRANSLATE_NOOP("findings", "There are groups, but warnings do not count by group.")},
    Meaning{"policy.line-use",
            QT_TRANSLATE_NOOP("findings", "The policy uses this line for something else than it is written for.")},
    Meaning{"policy.never-ends",
            QT_TRANSLATE_NOOP("findings", "The agent may not end the call, yet something is said to end it at once.")},
    Meaning{"policy.no-end-line",
            QT_TRANSLATE_NOOP("findings", "The end is to be announced, but there are no words for it.")},
    Meaning{"policy.no-end-reason",
            QT_TRANSLATE_NOOP("findings", "The agent may end the call, but there is no reason to choose.")},
    Meaning{"policy.no-redirect-line",
            QT_TRANSLATE_NOOP("findings", "Redirects are required, but there are no words for one.")},
    Meaning{"policy.no-warning-line",
            QT_TRANSLATE_NOOP("findings", "Warnings are required, but there are no words for one.")},
    Meaning{"policy.permission-idle", QT_TRANSLATE_NOOP("findings", "Permission is required, but no warning ever is.")},
    Meaning{"policy.proof", QT_TRANSLATE_NOOP("findings", "Some way leads around the rules of this policy.")},
    Meaning{"policy.reason-without-sentence",
            QT_TRANSLATE_NOOP("findings", "This reason has no sentence that states it.")},
    Meaning{"policy.redirect-idle",
            QT_TRANSLATE_NOOP("findings", "Redirects are required, but every conduct ends the call at once.")},
    Meaning{"ref.unknown-beat",
            QT_TRANSLATE_NOOP("findings", "These words wait for something that this caller never says.")},
    Meaning{"ref.unknown-behaviour", QT_TRANSLATE_NOOP("findings", "There is no such behaviour.")},
    Meaning{"ref.unknown-line", QT_TRANSLATE_NOOP("findings", "There is no such line.")},
    Meaning{"ref.unknown-situation", QT_TRANSLATE_NOOP("findings", "There is no such situation.")},
    Meaning{"ref.unknown-step", QT_TRANSLATE_NOOP("findings", "No guide has such a step.")},
    Meaning{"ref.unknown-topic",
            QT_TRANSLATE_NOOP("findings", "There is no situation, behaviour or root cause of this name.")},
    Meaning{"scorecard.empty", QT_TRANSLATE_NOOP("findings", "There is nothing to score a call by.")},
    Meaning{"situation.no-lines", QT_TRANSLATE_NOOP("findings", "This situation has no lines.")},
    Meaning{"step.bare",
            QT_TRANSLATE_NOOP("findings", "This step lacks what to do, what to avoid or what to listen for.")},
    Meaning{"step.empty", QT_TRANSLATE_NOOP("findings", "This step lacks its goal.")},
    Meaning{"step.no-lines", QT_TRANSLATE_NOOP("findings", "This step has no lines to say.")},
    Meaning{"step.unreachable",
            QT_TRANSLATE_NOOP("findings", "An earlier step has this id, so nobody can get to this one.")},
    Meaning{
        "text.address",
        QT_TRANSLATE_NOOP("findings", "This is an address or a path and nothing else; programs refuse such a text.")},
    Meaning{"text.braces", QT_TRANSLATE_NOOP("findings", "A brace neither opens nor closes a merge field.")},
    Meaning{"text.empty", QT_TRANSLATE_NOOP("findings", "This has no words.")},
    Meaning{"text.invisible",
            QT_TRANSLATE_NOOP("findings", "A character here is one that nobody sees or that turns the reading "
                                          "direction.")},
    Meaning{"text.too-long", QT_TRANSLATE_NOOP("findings", "This text is too long; programs refuse it.")},
    Meaning{"wrap-up.empty", QT_TRANSLATE_NOOP("findings", "There is no outcome to choose when a call is wrapped up.")},
};

static_assert(std::ranges::is_sorted(kMeanings, {}, &Meaning::code));

const Meaning* meaningOf(std::string_view code)
{
    const auto it = std::ranges::lower_bound(kMeanings, code, {}, &Meaning::code);
    return it != kMeanings.end() && it->code == code ? it : nullptr;
}

} // namespace

bool hasFindingText(std::string_view code)
{
    return meaningOf(code) != nullptr;
}

QString findingText(const pack::Finding& finding)
{
    const QString own = toQt(finding.sentence);
    const auto* meaning = meaningOf(finding.code);
    if (meaning == nullptr)
        return own;
    const QString told = QCoreApplication::translate("findings", meaning->text);
    if (told == QString::fromUtf8(meaning->text))
        return own; // the program speaks English
    static const QRegularExpression named(QStringLiteral("\"([^\"]+)\"|\\{([^}]+)\\}"));
    const auto match = named.match(own);
    if (!match.hasMatch())
        return told;
    return Words::tr("%1 (%2)", "a problem, and what it is about")
        .arg(told, match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
}

} // namespace evenkeel::app
