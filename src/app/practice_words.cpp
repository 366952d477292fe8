// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice_words.h"

#include "app/fact_words.h"
#include "app/line_words.h"
#include "app/text.h"

#include <QCoreApplication>

namespace evenkeel::app {

namespace {

using practice::Verdict;
using K = pack::CauseKind;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QString lineText(const pack::Pack& pack, const std::string& id)
{
    const auto* line = pack::findLine(pack, id);
    return quoted(line ? lineWords(pack, *line, {}, false) : toQt(id));
}

QString stepTitle(const pack::Pack& pack, const std::string& id)
{
    const auto* step = pack::findStep(pack, id);
    return quoted(toQt(step ? step->title : id));
}

/// The causes that name nothing.
QString causeText(K kind)
{
    switch (kind) {
    case K::Start: return Words::tr("The call began");
    case K::Interrupt: return Words::tr("You cut them short");
    case K::Silence: return Words::tr("You left room for a silence");
    case K::Hold: return Words::tr("You put them on hold");
    case K::LongHold: return Words::tr("You left them on hold for a minute");
    case K::Resume: return Words::tr("You came back from the hold");
    case K::Situation: return Words::tr("You saw what it is about");
    case K::WrongSituation: return Words::tr("You noted another situation than it is");
    case K::Mood: return Words::tr("You read the mood right");
    case K::WrongMood: return Words::tr("You misread the mood");
    case K::Field: return Words::tr("You wrote down a fact");
    case K::RepeatBack: return Words::tr("You said back what you understood");
    case K::BreachNamed: return Words::tr("You named the conduct");
    case K::WrongBreach: return Words::tr("You logged conduct that there was not");
    case K::Redirect: return Words::tr("You led back to the matter");
    case K::Permission: return Words::tr("You asked for permission to warn");
    case K::Warning: return Words::tr("You gave a warning");
    case K::WrongWarning: return Words::tr("You warned for nothing they did");
    case K::Stopped: return Words::tr("You noted that it stopped");
    case K::Safety: return Words::tr("You took the danger seriously");
    case K::WrongSafety: return Words::tr("You raised a danger that there was not");
    case K::Escalate: return Words::tr("You passed the matter on");
    case K::Transfer: return Words::tr("You transferred the call");
    case K::End: return Words::tr("You ended the call under the policy");
    case K::Override: return Words::tr("You ended the call past the policy");
    case K::WrapUp: return Words::tr("You brought the call to its end");
    case K::Idle: return Words::tr("Nobody said anything for ten seconds");
    case K::Calmed: return Words::tr("They had calmed down");
    case K::Leaving: return Words::tr("They had enough");
    default: return {};
    }
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Calmed: return Words::tr("Won: the caller is calm");
    case Verdict::Ended: return Words::tr("Won: ended as the policy allows");
    case Verdict::Left: return Words::tr("Lost: the caller hung up");
    case Verdict::Unsettled: return Words::tr("Lost: the caller is still angry");
    case Verdict::Broken: return Words::tr("Lost: the protocol was not kept");
    case Verdict::Missed: return Words::tr("Lost: a danger was missed");
    case Verdict::Open: return Words::tr("Not finished");
    }
    return {};
}

QString verdictAdvice(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Calmed: return Words::tr("You brought the temper down before you closed the call.");
    case Verdict::Ended: return Words::tr("The conduct was real, and you kept to the steps that the policy asks for.");
    case Verdict::Left: return Words::tr("Look below at what raised the temper, and let them finish first next time.");
    case Verdict::Unsettled: return Words::tr("The call was closed too early. Stay with the feeling before the facts.");
    case Verdict::Broken:
        return Words::tr("End a call only with the light on green, and warn only for what was said to you.");
    case Verdict::Missed:
        return Words::tr("When somebody may be in danger, everything else waits. The key for it is on the strip.");
    case Verdict::Open: break;
    }
    return {};
}

QString momentText(const pack::Pack& pack, const practice::Moment& moment)
{
    switch (moment.cause.kind) {
    case K::Step: return Words::tr("You went to %1").arg(stepTitle(pack, moment.cause.id));
    case K::Repeat: return Words::tr("You repeated %1").arg(stepTitle(pack, moment.cause.id));
    case K::Line:
    case K::LineOf: return Words::tr("You said %1").arg(lineText(pack, moment.line));
    case K::LineAgain: return Words::tr("You said %1 again").arg(lineText(pack, moment.line));
    case K::LineMisfits: return Words::tr("You said %1, which does not fit this mood").arg(lineText(pack, moment.line));
    default: return causeText(moment.cause.kind);
    }
}

} // namespace evenkeel::app
