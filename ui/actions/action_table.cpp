// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/action_table.h"

#include "ui/actions/key_map.h"

#include <algorithm>
#include <array>

namespace evenkeel::ui {

namespace {

using enum KeyContext;

#define LABEL(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array kTable = {
    ActionSpec{Act::ShowKeys, "show-keys", LABEL("Show all keys"), Always, "F1", 0, true},
    ActionSpec{Act::OpenSettings, "settings", LABEL("Settings"), Always, "Ctrl+,", 0, true},
    ActionSpec{Act::FollowUps, "follow-ups", LABEL("Follow-ups"), Always, "Ctrl+L", 0, true},
    ActionSpec{Act::AlwaysOnTop, "always-on-top", LABEL("Keep above other windows"), Always, "Ctrl+T", 0, true},
    ActionSpec{Act::LargerText, "larger-text", LABEL("Larger text"), Always, "Ctrl++", 0, true},
    ActionSpec{Act::SmallerText, "smaller-text", LABEL("Smaller text"), Always, "Ctrl+-", 0, true},
    ActionSpec{Act::CommandPalette, "palette", LABEL("Find an action"), Always, "Ctrl+Shift+P", 0, true},
    ActionSpec{Act::About, "about", LABEL("About Evenkeel"), Always, "Shift+F1", 0, true},
    ActionSpec{Act::Supervise, "supervise", LABEL("Supervisor’s pages, and back"), Always, "Ctrl+Shift+S", 0, true},
    ActionSpec{Act::Practise, "practise", LABEL("Practise on a scripted caller, and stop"), Always, "Shift+F2", 0,
               true},
    ActionSpec{Act::Train, "train", LABEL("Trainer’s pages, and back"), Always, "Ctrl+Shift+T", 0, true},
    ActionSpec{Act::StartCall, "start-call", LABEL("Start a call"), Idle, "F2", 0, true},
    ActionSpec{Act::NewsRead, "news-read", LABEL("What changed in the pack: read"), Idle, "Ctrl+G", 0, true},
    ActionSpec{Act::NextStep, "next-step", LABEL("Next step"), Call, "Space"},
    ActionSpec{Act::PreviousStep, "previous-step", LABEL("Step before"), Call, "Backspace"},
    ActionSpec{Act::GoToStep, "go-to-step", LABEL("Go to a step"), Call, "Alt+1", 9, true},
    ActionSpec{Act::RepeatStep, "repeat", LABEL("Repeat this step"), Call, "R"},
    ActionSpec{Act::SayLine, "say-line", LABEL("Mark a line as said"), Call, "1", 9},
    ActionSpec{Act::CopyLine, "copy-line", LABEL("Copy a line"), Call, "Shift+1", 9},
    ActionSpec{Act::FindLine, "find-line", LABEL("Find a line"), Call, "Ctrl+K", 0, true},
    ActionSpec{Act::Hold, "hold", LABEL("Hold, and back"), Call, "H"},
    ActionSpec{Act::Note, "note", LABEL("Write a note"), Desk, "N"},
    ActionSpec{Act::Silence, "silence", LABEL("Time a silence"), Call, "S"},
    ActionSpec{Act::Brevity, "brevity", LABEL("Brief or detailed lines"), Call, "D"},
    ActionSpec{Act::Situation, "situation", LABEL("Choose the situation"), Call, "W"},
    ActionSpec{Act::SwitchGuide, "switch-guide", LABEL("Switch to the other guide"), Call, "G"},
    ActionSpec{Act::Vip, "vip", LABEL("Mark the caller as VIP"), Call, "V"},
    ActionSpec{Act::Mood, "mood", LABEL("Caller’s mood, calm to furious"), Desk, "Ctrl+1", 5, true},
    ActionSpec{Act::HearAgain, "hear-again", LABEL("Practice: hear the caller again, and stop"), Call, "A"},
    ActionSpec{Act::CalmCard, "calm-card", LABEL("Calm card: a slow breath"), Call, "C"},
    ActionSpec{Act::RepeatBack, "repeat-back", LABEL("Repeat back what you heard"), Call, "B"},
    ActionSpec{Act::Techniques, "techniques", LABEL("Look up a technique"), Call, "T"},
    ActionSpec{Act::Escalate, "escalate", LABEL("Escalate"), Desk, "E"},
    ActionSpec{Act::EarlierCalls, "earlier-calls", LABEL("This caller: earlier calls, notes"), Desk, "P"},
    ActionSpec{Act::CopyHandOver, "copy-hand-over", LABEL("Copy the hand-over text"), Desk, "Ctrl+Shift+C", 0, true},
    ActionSpec{Act::Redirect, "redirect", LABEL("Redirect; after a warning: it goes on"), Call, "F6", 0, true},
    ActionSpec{Act::AskPermission, "ask-permission", LABEL("Ask permission to warn"), Call, "F7", 0, true},
    ActionSpec{Act::Stopped, "stopped", LABEL("It stopped"), Call, "F8", 0, true},
    ActionSpec{Act::Threat, "threat", LABEL("Threat: alerts a supervisor"), Call, "F9", 0, true},
    ActionSpec{Act::Hate, "hate", LABEL("Hate speech"), Call, "F10", 0, true},
    ActionSpec{Act::Warn, "warn", LABEL("Warning given"), Call, "F11", 0, true},
    ActionSpec{Act::EndCall, "end-call", LABEL("End the call"), Call, "F12", 0, true},
    ActionSpec{Act::Conduct, "conduct", LABEL("Name the conduct"), Call, "X"},
    ActionSpec{Act::Safety, "safety", LABEL("Somebody is in danger, and back"), Call, "F5", 0, true},
    ActionSpec{Act::Transfer, "transfer", LABEL("Transfer the call"), Call, "F4", 0, true},
    ActionSpec{Act::CallerHungUp, "caller-hung-up", LABEL("The caller hung up"), Call, "F3", 0, true},
    ActionSpec{Act::Dropped, "dropped", LABEL("The line dropped"), Call, "Shift+F3", 0, true},
    ActionSpec{Act::Undo, "undo", LABEL("Undo (10 seconds)"), Desk, "Ctrl+Z"},
    ActionSpec{Act::WrapUp, "wrap-up", LABEL("Wrap up; save the wrap-up"), Desk, "Ctrl+Return", 0, true},
    ActionSpec{Act::GoToPage, "go-to-page", LABEL("Go to a page"), Review, "Alt+1", 9, true},
    ActionSpec{Act::FindCalls, "find-calls", LABEL("Find calls"), Review, "Ctrl+F", 0, true},
    ActionSpec{Act::ExportList, "export-list", LABEL("Export what is listed"), Review, "Ctrl+E", 0, true},
    ActionSpec{Act::NextEntry, "next-entry", LABEL("Next entry of the call"), Review, "Alt+Down", 0, true},
    ActionSpec{Act::PreviousEntry, "previous-entry", LABEL("Entry before"), Review, "Alt+Up", 0, true},
    ActionSpec{Act::NextProtocolEvent, "next-protocol-event", LABEL("Next event of the protocol"), Review, "Ctrl+Down",
               0, true},
    ActionSpec{Act::PreviousProtocolEvent, "previous-protocol-event", LABEL("Event of the protocol before"), Review,
               "Ctrl+Up", 0, true},
    ActionSpec{Act::SaveReview, "save-review", LABEL("Save the review"), Review, "Ctrl+Return", 0, true},
    ActionSpec{Act::LegalHold, "legal-hold", LABEL("Legal hold, and lift it"), Review, "Ctrl+H", 0, true},
    ActionSpec{Act::LeaveRole, "leave-role", LABEL("Lock the supervisor’s pages"), Review, "Ctrl+Shift+L", 0, true},
    ActionSpec{Act::TrainPage, "train-page", LABEL("Go to a page of the trainer"), Train, "Alt+1", 9, true},
    ActionSpec{Act::ChoosePack, "choose-pack", LABEL("Open another pack, or a new one"), Train, "Ctrl+O", 0, true},
    ActionSpec{Act::UndoEdit, "undo-edit", LABEL("Undo a change of the pack"), Train, "Ctrl+Z", 0, true},
    ActionSpec{Act::RedoEdit, "redo-edit", LABEL("Do it again"), Train, "Ctrl+Shift+Z", 0, true},
    ActionSpec{Act::FilterParts, "filter-parts", LABEL("Find a part of the pack"), Train, "Ctrl+F", 0, true},
    ActionSpec{Act::ReplaceTexts, "replace-texts", LABEL("Find and replace in all texts"), Train, "Ctrl+H", 0, true},
    ActionSpec{Act::AddItem, "add-item", LABEL("Add a line, or another of this kind"), Train, "Ctrl+Return", 0, true},
    ActionSpec{Act::DuplicateItem, "duplicate-item", LABEL("Duplicate the line or the part"), Train, "Ctrl+D", 0, true},
    ActionSpec{Act::RemoveItem, "remove-item", LABEL("Delete the line or the part"), Train, "Ctrl+Shift+Delete", 0,
               true},
    ActionSpec{Act::MoveItemUp, "move-item-up", LABEL("Move the line or the part up"), Train, "Alt+Up", 0, true},
    ActionSpec{Act::MoveItemDown, "move-item-down", LABEL("Move it down"), Train, "Alt+Down", 0, true},
    ActionSpec{Act::NextProblem, "next-problem", LABEL("Go to the next problem"), Train, "F8", 0, true},
    ActionSpec{Act::PreviousProblem, "previous-problem", LABEL("Go to the problem before"), Train, "Shift+F8", 0, true},
    ActionSpec{Act::MendProblem, "mend-problem", LABEL("Do what the problem offers"), Train, "Alt+Return", 0, true},
    ActionSpec{Act::ShowPreview, "show-preview", LABEL("Show what the agent sees, and hide it"), Train, "F9", 0, true},
    ActionSpec{Act::LockTrainer, "lock-trainer", LABEL("Lock the trainer’s pages"), Train, "Ctrl+Shift+L", 0, true},
};

#undef LABEL

const char* contextName(KeyContext context)
{
    switch (context) {
    case Always: return "always";
    case Idle: return "between calls";
    case Call: return "in a call";
    case Desk: return "in a call and its wrap-up";
    case Review: return "on the pages of supervision";
    case KeyContext::Train: return "on the pages of the trainer";
    }
    return "";
}

} // namespace

QKeySequence ActionSpec::sequence() const
{
    return keyMap().keyOf(*this);
}

QString ActionSpec::keyCap() const
{
    const QString cap = keyCapOf(sequence());
    return digits > 0 ? QString(cap.chopped(1) + QStringLiteral("1–%1").arg(digits)) : cap;
}

QString keyCapOf(const QKeySequence& key)
{
    // Not Qt's own words for keys: those are meant for menus and are too long for a cap ("Control", "Retorno").
    const std::pair<const char*, QString> words[] = {
        {"Shift", QCoreApplication::translate("Keys", "Shift")},
        {"Return", QCoreApplication::translate("Keys", "Enter")},
        {"Backspace", QCoreApplication::translate("Keys", "Backspace")},
        {"Space", QCoreApplication::translate("Keys", "Space")},
    };
    QString cap = key.toString(QKeySequence::PortableText);
    for (const auto& [name, word] : words)
        cap.replace(QLatin1String(name), word);
    const bool plus = cap.endsWith(QLatin1Char('+')); // the key itself
    cap.chop(plus ? 1 : 0);
    cap.replace(QLatin1Char('+'), QLatin1Char(' '));
    return plus ? QString(cap + QLatin1Char('+')) : cap;
}

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

const ActionSpec& actionSpec(Act act)
{
    return *std::find_if(kTable.begin(), kTable.end(), [act](const auto& a) { return a.act == act; });
}

QString shortcutsMarkdown()
{
    QString page = QStringLiteral("# Keys\n\nMade from the table of actions (`ui/actions/action_table.cpp`); a test "
                                  "keeps the two alike. Each key can be changed on the page of keys (F1), but for "
                                  "the digits.\n\n| Key | What it does | When | While typing |\n"
                                  "|---|---|---|---|\n");
    for (const auto& a : kTable) {
        QString keys = QString::fromLatin1(a.key);
        if (a.digits > 0)
            keys = keys.chopped(1) + QStringLiteral("1…%1").arg(a.digits);
        page += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(keys, QString::fromUtf8(a.label), QString::fromLatin1(contextName(a.context)),
                         a.inText ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    return page;
}

} // namespace evenkeel::ui
