// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/key_commands.h"

#include "app/text.h"

#include <algorithm>

namespace evenkeel::ui {

namespace {

namespace call_command = call::command;
namespace protocol_command = protocol::command;
using Commands = std::vector<call::Command>;

call::Command inProtocol(protocol::Command command)
{
    return call::Command{std::move(command)};
}

Commands stepBy(int by, const app::CallView& view)
{
    const auto current = std::find_if(view.steps.begin(), view.steps.end(), [](const auto& s) { return s.current; });
    const auto at = std::distance(view.steps.begin(), current) + by;
    if (current == view.steps.end() || at < 0 || at >= std::ssize(view.steps))
        return {};
    return {call_command::GoToStep{app::toStd(view.steps[static_cast<std::size_t>(at)].id)}};
}

Commands stepNumber(int number, const app::CallView& view)
{
    if (number < 1 || number > std::ssize(view.steps))
        return {};
    return {call_command::GoToStep{app::toStd(view.steps[static_cast<std::size_t>(number - 1)].id)}};
}

Commands sayLine(int number, const app::CallView& view)
{
    if (number < 1 || number > std::ssize(view.card.lines))
        return {};
    const auto& line = view.card.lines[static_cast<std::size_t>(number - 1)];
    return {call_command::SayLine{app::toStd(line.id), view.strip.full}};
}

Commands otherGuide(const pack::Pack& pack, const std::string& guide)
{
    if (pack.guides.size() < 2)
        return {};
    const auto here =
        std::find_if(pack.guides.begin(), pack.guides.end(), [&](const auto& g) { return g.id == guide; });
    const bool last = here == pack.guides.end() || here + 1 == pack.guides.end();
    return {call_command::ChooseGuide{last ? pack.guides.front().id : (here + 1)->id}};
}

protocol_command::LogBreach breach(const Conduct& conduct)
{
    return {conduct.category, conduct.target, conduct.target == protocol::Target::Agent, {}};
}

/// One key for "this is going on": it names the conduct if none is open, and redirects where that is what comes next.
Commands redirect(const app::ProtocolView& view, const Conduct& conduct)
{
    const auto& light = view.light;
    if (!view.breach) {
        Commands commands{inProtocol(breach(conduct))};
        if (light.redirectsDone < light.redirectsNeeded)
            commands.push_back(inProtocol(protocol_command::Redirect{}));
        return commands;
    }
    if (light.next == protocol::NextAct::AwaitConduct)
        return {inProtocol(breach({view.breach->category, view.breach->target}))};
    return {inProtocol(protocol_command::Redirect{})};
}

} // namespace

std::vector<call::Command> commandsFor(Act act, int number, const app::CallView& view, const pack::Pack& pack,
                                       const std::string& guide, const Conduct& conduct)
{
    switch (act) {
    case Act::NextStep: return stepBy(1, view);
    case Act::PreviousStep: return stepBy(-1, view);
    case Act::GoToStep: return stepNumber(number, view);
    case Act::RepeatStep: return {call_command::RepeatStep{}};
    case Act::SayLine: return sayLine(number, view);
    case Act::Hold: return view.strip.held ? Commands{call_command::Resume{}} : Commands{call_command::Hold{}};
    case Act::Silence:
        return view.strip.silentFor ? Commands{call_command::EndSilence{}} : Commands{call_command::StartSilence{}};
    case Act::Brevity: return {call_command::SetBrevity{!view.strip.full}};
    case Act::SwitchGuide: return otherGuide(pack, guide);
    case Act::Vip: return {call_command::SetVip{!view.strip.vip}};
    case Act::Mood: return {call_command::SetMood{number}};
    case Act::Redirect: return redirect(view.protocol, conduct);
    case Act::Stopped: return {inProtocol(protocol_command::Stopped{})};
    case Act::Threat: return {inProtocol(breach({protocol::Category::Threat, conduct.target}))};
    case Act::Hate: return {inProtocol(breach({protocol::Category::Hate, conduct.target}))};
    case Act::Warn: return {inProtocol(protocol_command::Warn{})};
    case Act::CallerHungUp: return {inProtocol(protocol_command::CallerHungUp{})};
    case Act::Dropped: return {inProtocol(protocol_command::Dropped{})};
    case Act::Undo: return {call_command::Undo{}};
    case Act::ShowKeys:
    case Act::OpenSettings:
    case Act::AlwaysOnTop:
    case Act::LargerText:
    case Act::SmallerText:
    case Act::StartCall:
    case Act::CopyLine:
    case Act::FindLine:
    case Act::Note:
    case Act::Situation:
    case Act::AskPermission:
    case Act::EndCall:
    case Act::Conduct:
    case Act::Safety:
    case Act::Transfer:
    case Act::WrapUp: return {};
    }
    return {};
}

} // namespace evenkeel::ui
