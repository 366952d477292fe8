// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/words.h"

#include "ui/widgets/timer_label.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace evenkeel::agent {

using protocol::LightColour;
using protocol::Missing;
using protocol::NextAct;
using widgets::ChoiceItem;
using widgets::clockText;
using widgets::Ink;
using widgets::Shape;
using widgets::Tone;

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agent)
};

/// "a, b and c"
QString listed(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

bool misses(const app::ProtocolView& v, Missing m)
{
    return std::find(v.light.missing.begin(), v.light.missing.end(), m) != v.light.missing.end();
}

QString missingText(const app::ProtocolView& v, Missing m)
{
    const auto& l = v.light;
    switch (m) {
    case Missing::Breach: return Words::tr("conduct that counts");
    case Missing::Redirect:
        return Words::tr("%n redirect(s)", nullptr, std::max(1, l.redirectsNeeded - l.redirectsDone));
    case Missing::Permission:
        if (v.permission == protocol::PermissionStatus::Pending)
            return Words::tr("permission (asked)");
        return Words::tr("permission");
    case Missing::Warning: return Words::tr("%n warning(s)", nullptr, std::max(1, l.warningsNeeded - l.warningsDone));
    case Missing::PersistingBreach: return Words::tr("only if it goes on");
    case Missing::SafetyClear: return Words::tr("someone may be in danger");
    case Missing::PolicyForbids: return Words::tr("this policy leaves it to a supervisor");
    }
    return {};
}

} // namespace

QString targetText(protocol::Target t)
{
    using enum protocol::Target;
    switch (t) {
    case Agent: return Words::tr("at me");
    case Staff: return Words::tr("at a colleague");
    case Client: return Words::tr("at a customer");
    case Other: return Words::tr("at someone else");
    case None: return Words::tr("at nobody");
    }
    return {};
}

QString stageText(pack::Stage s)
{
    switch (s) {
    case pack::Stage::Venting: return Words::tr("Venting");
    case pack::Stage::Disarmed: return Words::tr("Disarmed");
    case pack::Stage::Connected: return Words::tr("Connected");
    }
    return {};
}

QString stageAdvice(pack::Stage s)
{
    switch (s) {
    case pack::Stage::Venting: return Words::tr("listen, validate, do not interrupt");
    case pack::Stage::Disarmed: return Words::tr("reassure");
    case pack::Stage::Connected: return Words::tr("heard and calm: move on together");
    }
    return {};
}

QString endingText(protocol::Ending e)
{
    using enum protocol::Ending;
    switch (e) {
    case None: return Words::tr("The call is going on");
    case ByAgent: return Words::tr("You ended the call by the protocol");
    case Overridden: return Words::tr("You ended the call early");
    case Finished: return Words::tr("The call came to its end");
    case CallerHungUp: return Words::tr("The caller hung up");
    case Dropped: return Words::tr("The line dropped");
    case AgentHungUp: return Words::tr("Your softphone hung up");
    case Transferred: return Words::tr("You transferred the call");
    }
    return {};
}

QString recordFieldText(const QString& id)
{
    if (id == QLatin1String("words"))
        return Words::tr("the caller’s words");
    if (id == QLatin1String("police"))
        return Words::tr("police yes or no");
    if (id == QLatin1String("reason"))
        return Words::tr("the reason");
    return id;
}

std::vector<ChoiceItem> moodItems()
{
    constexpr Tone tones[] = {Tone::Ok, Tone::Accent, Tone::Warn, Tone::Danger, Tone::Danger};
    std::vector<ChoiceItem> items;
    for (int level = 1; level <= 5; ++level)
        items.push_back({QString::number(level), moodText(level), tones[level - 1]});
    return items;
}

std::vector<ChoiceItem> choices(const std::vector<pack::Choice>& list)
{
    std::vector<ChoiceItem> items;
    items.reserve(list.size());
    for (const auto& c : list)
        items.push_back({QString::fromStdString(c.id), QString::fromStdString(c.label)});
    return items;
}

std::vector<ChoiceItem> yesNoItems()
{
    return {{QStringLiteral("yes"), Words::tr("Yes")}, {QStringLiteral("no"), Words::tr("No")}};
}

LightText lightText(const app::ProtocolView& v)
{
    LightText out;
    switch (v.light.colour) {
    case LightColour::No:
        out = {Shape::Ring, Ink::Muted, Words::tr("No"), Words::tr("nothing is going on")};
        if (misses(v, Missing::SafetyClear))
            out.why = missingText(v, Missing::SafetyClear);
        else if (misses(v, Missing::PolicyForbids))
            out.why = missingText(v, Missing::PolicyForbids);
        else if (v.light.next == NextAct::Clarify)
            out.why = Words::tr("not aimed at you, so it does not count");
        else if (v.warnings > 0)
            out.why = Words::tr("it stopped");
        break;
    case LightColour::NotYet: {
        out = {Shape::Half, Ink::Warn, Words::tr("Not yet"), {}};
        QStringList first;
        for (const auto m : v.light.missing)
            if (m != Missing::PersistingBreach)
                first << missingText(v, m);
        out.why =
            first.isEmpty() ? missingText(v, Missing::PersistingBreach) : Words::tr("first %1").arg(listed(first));
        break;
    }
    case LightColour::Yes:
        out = {Shape::Done, Ink::Ok, Words::tr("Yes"), {}};
        switch (v.light.clause) {
        case protocol::Clause::Immediate:
            out.why = v.breach ? Words::tr("%1: at once").arg(conductText(v.breach->category).toLower())
                               : Words::tr("at once");
            break;
        case protocol::Clause::AfterWarnings:
            out.why = v.light.warningsDone == 0
                          ? Words::tr("this policy asks for no warning")
                          : Words::tr("it went on after %n warning(s)", nullptr, v.light.warningsDone);
            break;
        case protocol::Clause::TimeLimit: out.why = Words::tr("the same demand for longer than the limit"); break;
        case protocol::Clause::None: break;
        }
        break;
    }
    return out;
}

StatusText statusText(const app::ProtocolView& v)
{
    if (v.safety)
        return {Words::tr("Safety first"), Ink::Danger};
    if (v.permission == protocol::PermissionStatus::Refused && !v.breach)
        return {Words::tr("Warning refused · supervisor joins"), Ink::Warn};
    if (v.warnings > 0 && v.lastWarningAt)
        return {
            Words::tr("%1 %2").arg(Words::tr("%n warning(s) given", nullptr, v.warnings), clockText(*v.lastWarningAt)),
            v.breach ? Ink::Danger : Ink::Warn};
    if (v.breach) {
        const auto serious =
            v.breach->category == protocol::Category::Threat || v.breach->category == protocol::Category::Hate;
        return {Words::tr("%1 %2").arg(conductText(v.breach->category), clockText(v.breach->at)),
                serious ? Ink::Danger : Ink::Warn};
    }
    if (v.light.redirectsDone > 0)
        return {Words::tr("It stopped"), Ink::Ok};
    return {Words::tr("Nothing logged"), Ink::Muted};
}

std::vector<widgets::Segment> segments(const app::ProtocolView& v)
{
    const auto& l = v.light;
    const bool ready = l.colour == LightColour::Yes;
    std::vector<widgets::Segment> out;
    if (l.redirectsNeeded > 0)
        out.push_back(
            {Words::tr("Redirect %1/%2").arg(std::min(l.redirectsDone, l.redirectsNeeded)).arg(l.redirectsNeeded),
             l.redirectsDone >= l.redirectsNeeded ? Tone::Warn : Tone::None});
    if (v.permissionRequired) {
        const bool had =
            v.permission == protocol::PermissionStatus::Granted || (v.warnings > 0 && !misses(v, Missing::Permission));
        out.push_back({Words::tr("Permission"), had ? Tone::Warn : Tone::None});
    }
    if (l.warningsNeeded > 0)
        out.push_back(
            {l.warningsNeeded == 1
                 ? Words::tr("Warning")
                 : Words::tr("Warning %1/%2").arg(std::min(l.warningsDone, l.warningsNeeded)).arg(l.warningsNeeded),
             l.warningsDone > 0 ? Tone::Danger : Tone::None});
    if (!misses(v, Missing::PolicyForbids))
        out.push_back({Words::tr("End call"), ready ? Tone::Ok : Tone::None});
    for (auto s = out.rbegin(); s != out.rend(); ++s) {
        if (s->tone != Tone::None) {
            s->now = true;
            break;
        }
    }
    return out;
}

QStringList recordLines(const app::RecordView& r)
{
    const auto times = [](const std::vector<Millis>& all) {
        QStringList at;
        for (const auto time : all)
            at << clockText(time);
        return listed(at);
    };
    QStringList lines;
    if (r.conduct)
        lines << Words::tr("%1, %2, at %3")
                     .arg(conductText(r.conduct->category), targetText(r.conduct->target), clockText(r.conduct->at));
    lines << (r.redirects.empty() ? Words::tr("No redirect") : Words::tr("Redirected at %1").arg(times(r.redirects)));
    switch (r.permission) {
    case protocol::PermissionStatus::Granted:
        lines << (r.permissionBy.isEmpty()
                      ? Words::tr("Warning allowed at %1").arg(clockText(r.permissionAt))
                      : Words::tr("Warning allowed by %1 at %2").arg(r.permissionBy, clockText(r.permissionAt)));
        break;
    case protocol::PermissionStatus::Refused:
        lines << Words::tr("Permission to warn refused at %1").arg(clockText(r.permissionAt));
        break;
    case protocol::PermissionStatus::Pending:
    case protocol::PermissionStatus::TimedOut: lines << Words::tr("Permission to warn asked, no answer"); break;
    case protocol::PermissionStatus::None: break;
    }
    lines << (r.warnings.empty() ? Words::tr("No warning") : Words::tr("Warned at %1").arg(times(r.warnings)));
    lines << (r.reason.isEmpty() ? Words::tr("Ended at %1").arg(clockText(r.endedAt))
                                 : Words::tr("Ended at %1: %2").arg(clockText(r.endedAt), r.reason));
    if (!r.words.isEmpty())
        lines << Words::tr("The caller’s words: “%1”").arg(r.words);
    return lines;
}

QString wordsHeading(const app::ProtocolView& v)
{
    switch (v.light.next) {
    case NextAct::Redirect:
    case NextAct::Warn: return Words::tr("Say this");
    case NextAct::AskPermission:
    case NextAct::AwaitPermission: return Words::tr("While you ask, say");
    case NextAct::AwaitConduct: return Words::tr("If it continues, say");
    case NextAct::End: return Words::tr("You may end — say");
    case NextAct::None:
    case NextAct::Safety:
    case NextAct::Clarify:
    case NextAct::Transfer:
    case NextAct::Record:
    case NextAct::Recover: return {};
    }
    return {};
}

QString wordsRemark(const app::ProtocolView& v)
{
    if (v.alerted)
        return alertText();
    if (v.permission == protocol::PermissionStatus::Granted && !v.permissionBy.isEmpty())
        return Words::tr("Warning allowed by %1 %2").arg(v.permissionBy, clockText(v.permissionAt));
    return {};
}

QString alertText()
{
    return Words::tr("The alert is on record; tell a supervisor now.");
}

} // namespace evenkeel::agent
