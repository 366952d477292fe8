// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

#include <span>

namespace evenkeel::ui {

/// Everything that a key can do. A digit action carries a number: "say line 3".
enum class Act {
    // anywhere
    ShowKeys,
    OpenSettings,
    FollowUps,
    AlwaysOnTop,
    LargerText,
    SmallerText,
    CommandPalette,
    About,
    Supervise,
    Practise,
    Train,
    // at rest
    StartCall,
    NewsRead,
    // in a call: the guide
    NextStep,
    PreviousStep,
    GoToStep,
    RepeatStep,
    SayLine,
    CopyLine,
    FindLine,
    Hold,
    Note,
    Silence,
    Brevity,
    Situation,
    SwitchGuide,
    Vip,
    Mood,
    HearAgain,
    // in a call: cards
    CalmCard,
    RepeatBack,
    Techniques,
    Escalate,
    EarlierCalls,
    CopyHandOver,
    // in a call: the protocol
    Redirect,
    AskPermission,
    Stopped,
    Threat,
    Hate,
    Warn,
    EndCall,
    Conduct,
    Safety,
    Transfer,
    CallerHungUp,
    Dropped,
    Undo,
    WrapUp,
    // on the supervisor's pages
    GoToPage,
    FindCalls,
    ExportList,
    NextEntry,
    PreviousEntry,
    NextProtocolEvent,
    PreviousProtocolEvent,
    SaveReview,
    LegalHold,
    LeaveRole,
    // on the trainer's pages
    TrainPage,
    ChoosePack,
    UndoEdit,
    RedoEdit,
    FilterParts,
    ReplaceTexts,
    AddItem,
    DuplicateItem,
    RemoveItem,
    MoveItemUp,
    MoveItemDown,
    NextProblem,
    PreviousProblem,
    MendProblem,
    ShowPreview,
    LockTrainer,
};

/// Where a key works.
enum class KeyContext {
    Always, ///< on every screen
    Idle,   ///< while no call lives and none waits for its wrap-up
    Call,   ///< while a call lives
    Desk,   ///< while a call lives or waits for its wrap-up
    Review, ///< on the supervisor's pages
    Train,  ///< on the trainer's pages
};

struct ActionSpec
{
    Act act;
    const char* id;    ///< stable name, used in object names and docs
    const char* label; ///< English source text, context "Actions"
    KeyContext context;
    const char* key; ///< the key it comes with, portable; for a digit action the modifiers and "1"
    int digits = 0;  ///< the keys 1…digits carry a number
    /// Works while a text field has the focus. Such a key must never be one that types something.
    bool inText = false;

    [[nodiscard]] QString text() const { return QCoreApplication::translate("Actions", label); }
    [[nodiscard]] QKeySequence defaultKey() const { return QKeySequence(QString::fromLatin1(key)); }
    /// As keyMap() has it: the person's own, else the one that it comes with.
    [[nodiscard]] QKeySequence sequence() const;
    /// As shown on a key cap: "Space", "F6", "Ctrl K", "1–9".
    [[nodiscard]] QString keyCap() const;
};

/// A key as shown on a key cap.
[[nodiscard]] QString keyCapOf(const QKeySequence&);

/// The one table that key handling, key caps, the list of keys and docs/shortcuts.md come from.
[[nodiscard]] std::span<const ActionSpec> actionTable();
[[nodiscard]] const ActionSpec& actionSpec(Act);

/// The table as Markdown, for docs/shortcuts.md; a test compares the two.
[[nodiscard]] QString shortcutsMarkdown();

} // namespace evenkeel::ui
