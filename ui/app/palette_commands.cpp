// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/palette_commands.h"

#include "ui/actions/key_router.h"
#include "ui/agent/words.h"
#include "ui/app/key_wishes.h"

#include <QCoreApplication>

namespace evenkeel::ui {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

QString when(KeyContext context)
{
    switch (context) {
    case KeyContext::Idle: return Words::tr("only between calls");
    case KeyContext::Call: return Words::tr("only in a call");
    case KeyContext::Desk: return Words::tr("only in a call and its wrap-up");
    case KeyContext::Review: return Words::tr("only on the supervisor’s pages");
    case KeyContext::Train: return Words::tr("only on the trainer’s pages");
    case KeyContext::Always: break;
    }
    return {};
}

/// What the digit stands for in this moment; empty if for nothing.
QString meaning(Act act, int number, const PaletteFacts& facts)
{
    const auto at = static_cast<std::size_t>(number - 1);
    const auto& view = facts.view;
    switch (act) {
    case Act::GoToStep: return at < view.steps.size() ? view.steps[at].title : QString();
    case Act::SayLine:
    case Act::CopyLine:
        return number <= facts.linesInSight && at < view.card.lines.size() ? view.card.lines[at].text : QString();
    case Act::Mood: return agent::moodText(number);
    case Act::GoToPage:
    case Act::TrainPage: return at < static_cast<std::size_t>(facts.pages.size()) ? facts.pages[number - 1] : QString();
    default: return QString::number(number);
    }
}

QString capOfDigit(const ActionSpec& spec, int number)
{
    const auto key = spec.sequence()[0];
    return keyCapOf(QKeySequence(QKeyCombination(key.keyboardModifiers(), Qt::Key(Qt::Key_0 + number))));
}

} // namespace

std::vector<settings::Command> paletteCommands(const PaletteFacts& facts)
{
    std::vector<settings::Command> commands;
    for (const auto& spec : actionTable()) {
        if (spec.act == Act::CommandPalette)
            continue;
        const bool served = serves(spec.context, facts.context);
        const QString why = served ? QString() : when(spec.context);
        if (spec.digits == 0 || !served) {
            commands.push_back({spec.act, 0, spec.text(), spec.text(), spec.keyCap(), why});
            continue;
        }
        for (int number = 1; number <= spec.digits; ++number) {
            if (const QString what = meaning(spec.act, number, facts); !what.isEmpty())
                commands.push_back({spec.act, number, Words::tr("%1: %2").arg(spec.text(), what), what,
                                    capOfDigit(spec, number), QString()});
        }
    }
    return commands;
}

} // namespace evenkeel::ui
