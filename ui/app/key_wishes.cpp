// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/key_wishes.h"

#include <algorithm>

namespace evenkeel::ui {

namespace {

namespace wish = agent::wish;
using MaybeWish = std::optional<agent::Wish>;

MaybeWish stepAt(std::ptrdiff_t index, const app::CallView& view)
{
    if (index < 0 || index >= std::ssize(view.steps))
        return {};
    return wish::GoToStep{view.steps[static_cast<std::size_t>(index)].id};
}

MaybeWish stepBy(int by, const app::CallView& view)
{
    const auto current = std::find_if(view.steps.begin(), view.steps.end(), [](const auto& s) { return s.current; });
    if (current == view.steps.end())
        return {};
    return stepAt(std::distance(view.steps.begin(), current) + by, view);
}

const app::LineView* lineAt(int number, const app::CallView& view)
{
    if (number < 1 || number > std::ssize(view.card.lines))
        return nullptr;
    return &view.card.lines[static_cast<std::size_t>(number - 1)];
}

} // namespace

std::optional<agent::Wish> wishFor(Act act, int number, const app::CallView& view, const agent::Conduct& conduct)
{
    using protocol::Category;
    const auto* line = lineAt(number, view);
    switch (act) {
    case Act::NextStep: return stepBy(1, view);
    case Act::PreviousStep: return stepBy(-1, view);
    case Act::GoToStep: return stepAt(number - 1, view);
    case Act::RepeatStep: return wish::RepeatStep{};
    case Act::SayLine: return line ? MaybeWish(wish::SayLine{line->id}) : std::nullopt;
    case Act::CopyLine: return line ? MaybeWish(wish::CopyLine{line->id}) : std::nullopt;
    case Act::Hold: return wish::HoldOrResume{};
    case Act::Silence: return wish::Silence{};
    case Act::Brevity: return wish::SetBrevity{!view.strip.full};
    case Act::Vip: return wish::SetVip{!view.strip.vip};
    case Act::Mood: return wish::SetMood{number};
    case Act::Redirect: return wish::Redirect{conduct};
    case Act::Stopped: return wish::Stopped{};
    case Act::Threat: return wish::LogConduct{{Category::Threat, conduct.target}};
    case Act::Hate: return wish::LogConduct{{Category::Hate, conduct.target}};
    case Act::Warn: return wish::WarningGiven{};
    case Act::CallerHungUp: return wish::CallerHungUp{};
    case Act::Dropped: return wish::Dropped{};
    case Act::Undo: return wish::Undo{};
    case Act::CopyHandOver: return wish::CopyHandOver{};
    case Act::ShowKeys:
    case Act::OpenSettings:
    case Act::AlwaysOnTop:
    case Act::LargerText:
    case Act::SmallerText:
    case Act::CommandPalette:
    case Act::About:
    case Act::StartCall:
    case Act::FindLine:
    case Act::Note:
    case Act::Situation:
    case Act::SwitchGuide:
    case Act::AskPermission:
    case Act::EndCall:
    case Act::Conduct:
    case Act::Safety:
    case Act::Transfer:
    case Act::Escalate:
    case Act::EarlierCalls:
    case Act::FollowUps:
    case Act::CalmCard:
    case Act::RepeatBack:
    case Act::Techniques:
    case Act::WrapUp:
    case Act::Supervise:
    case Act::Practise:
    case Act::HearAgain:
    case Act::GoToPage:
    case Act::FindCalls:
    case Act::ExportList:
    case Act::NextEntry:
    case Act::PreviousEntry:
    case Act::NextProtocolEvent:
    case Act::PreviousProtocolEvent:
    case Act::SaveReview:
    case Act::LegalHold:
    case Act::LeaveRole:
    case Act::NewsRead:
    case Act::Train:
    case Act::TrainPage:
    case Act::ChoosePack:
    case Act::UndoEdit:
    case Act::RedoEdit:
    case Act::FilterParts:
    case Act::ReplaceTexts:
    case Act::AddItem:
    case Act::DuplicateItem:
    case Act::RemoveItem:
    case Act::MoveItemUp:
    case Act::MoveItemDown:
    case Act::NextProblem:
    case Act::PreviousProblem:
    case Act::MendProblem:
    case Act::ShowPreview:
    case Act::LockTrainer: return {};
    }
    return {};
}

} // namespace evenkeel::ui
