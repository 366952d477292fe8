// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cause_words.h"

#include "app/fact_words.h"
#include "app/text.h"
#include "pack/cause.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::app {

namespace {

using K = pack::CauseKind;

/// Where translators find the texts of this file.
struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)
};

template <typename T> std::string titleIn(const std::vector<T>& list, const std::string& id)
{
    const auto key = [](const T& item) -> const std::string& {
        if constexpr (requires { item.id; })
            return item.id;
        else
            return item.name;
    };
    const auto found = std::ranges::find(list, id, key);
    if (found == list.end())
        return {};
    if constexpr (requires { found->title; })
        return found->title;
    else if constexpr (requires { found->label; })
        return found->label;
    else
        return found->name;
}

QString titleIn(const pack::Pack& pack, std::string_view list, const std::string& id)
{
    if (list == "lines") {
        const auto* line = pack::findLine(pack, id);
        return line ? quoted(toQt(pack::wordingOf(pack, *line, {}).brief)) : QString();
    }
    if (list == "steps") {
        const auto* step = pack::findStep(pack, id);
        return step ? toQt(step->title) : QString();
    }
    std::string title;
    if (list == "guides")
        title = titleIn(pack.guides, id);
    else if (list == "situations")
        title = titleIn(pack.situations, id);
    else if (list == "behaviours")
        title = titleIn(pack.behaviours, id);
    else if (list == "policies")
        title = titleIn(pack.policies, id);
    else if (list == "routes")
        title = titleIn(pack.routes, id);
    else if (list == "outcomes")
        title = titleIn(pack.wrapUp.outcomes, id);
    else if (list == "root_causes")
        title = titleIn(pack.wrapUp.rootCauses, id);
    else if (list == "resolutions")
        title = titleIn(pack.wrapUp.resolutions, id);
    else if (list == "techniques")
        title = titleIn(pack.techniques, id);
    else if (list == "scorecard")
        title = titleIn(pack.scorecard, id);
    else if (list == "practice")
        title = titleIn(pack.practice, id);
    else if (list == "fields") {
        title = titleIn(pack.fields, id);
        if (title.empty())
            title = titleIn(pack.repeatBack.fields, id);
    }
    return toQt(title);
}

/// The causes that name something.
QString meaningOf(const pack::Cause& cause, const ChangedPacks& packs)
{
    const auto step = [&] { return nameIn(packs, "steps", cause.id); };
    switch (cause.kind) {
    case K::Step: return CauseWords::tr("the agent goes to the step %1").arg(step());
    case K::Repeat: return CauseWords::tr("the agent repeats the step %1").arg(step());
    case K::Line: return CauseWords::tr("the line %1 is said for the first time").arg(nameIn(packs, "lines", cause.id));
    case K::LineOf:
        for (const char* list : {"steps", "situations", "behaviours"})
            if (const auto name = nameIn(packs, list, cause.id); name != toQt(cause.id))
                return CauseWords::tr("a line of %1 is said for the first time and fits the mood").arg(name);
        return CauseWords::tr("a line of %1 is said for the first time and fits the mood").arg(toQt(cause.id));
    default: return {};
    }
}

QString meaningOf(K kind)
{
    switch (kind) {
    case K::Start: return CauseWords::tr("the call begins");
    case K::Step: return CauseWords::tr("the agent goes to any step");
    case K::Repeat: return CauseWords::tr("the agent repeats any step");
    case K::Line: return CauseWords::tr("a line that fits the mood is said for the first time");
    case K::LineOf: break; // it always names something
    case K::LineAgain: return CauseWords::tr("a line is said again");
    case K::LineMisfits: return CauseWords::tr("a line is said that does not fit the mood");
    case K::Interrupt: return CauseWords::tr("the agent cuts the caller short");
    case K::Silence: return CauseWords::tr("the agent leaves room for a silence");
    case K::Hold: return CauseWords::tr("the caller is put on hold");
    case K::LongHold: return CauseWords::tr("the hold has lasted a minute");
    case K::Resume: return CauseWords::tr("the caller is taken off hold");
    case K::Situation: return CauseWords::tr("the agent notes the situation that it is");
    case K::WrongSituation: return CauseWords::tr("the agent notes another situation");
    case K::Mood: return CauseWords::tr("the agent reads the mood right");
    case K::WrongMood: return CauseWords::tr("the agent misreads the mood");
    case K::Field: return CauseWords::tr("the agent writes down a fact");
    case K::RepeatBack: return CauseWords::tr("the agent says back what they understood");
    case K::BreachNamed: return CauseWords::tr("the agent names the conduct");
    case K::WrongBreach: return CauseWords::tr("the agent logs conduct that there was not");
    case K::Redirect: return CauseWords::tr("the agent leads back to the matter");
    case K::Permission: return CauseWords::tr("the agent asks for permission to warn");
    case K::Warning: return CauseWords::tr("the agent warns for what the caller did");
    case K::WrongWarning: return CauseWords::tr("the agent warns for nothing that the caller did");
    case K::Stopped: return CauseWords::tr("the agent notes that the conduct stopped");
    case K::Safety: return CauseWords::tr("the agent raises the danger that the caller told of");
    case K::WrongSafety: return CauseWords::tr("the agent raises a danger that there was not");
    case K::Escalate: return CauseWords::tr("the agent passes the matter on");
    case K::Transfer: return CauseWords::tr("the call is transferred");
    case K::End: return CauseWords::tr("the agent ends the call under the policy");
    case K::Override: return CauseWords::tr("the agent ends the call past the policy");
    case K::WrapUp: return CauseWords::tr("the agent brings the call to its ordinary end");
    case K::Idle: return CauseWords::tr("nobody says anything for ten seconds");
    case K::Calmed: return CauseWords::tr("the caller has calmed down");
    case K::Leaving: return CauseWords::tr("the caller is about to hang up");
    }
    return {};
}

} // namespace

QString nameIn(const ChangedPacks& packs, std::string_view list, const std::string& id)
{
    for (const auto& pack : packs)
        if (const auto title = titleIn(*pack, list, id); !title.isEmpty())
            return title;
    return toQt(id);
}

QString causeMeaning(const std::string& cause, const ChangedPacks& packs)
{
    const auto known = pack::causeFrom(cause);
    if (!known)
        return toQt(cause);
    return known->id.empty() ? meaningOf(known->kind) : meaningOf(*known, packs);
}

} // namespace evenkeel::app
