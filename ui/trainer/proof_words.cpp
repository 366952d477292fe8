// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/proof_words.h"

#include "app/fact_words.h"
#include "app/text.h"

#include <QCoreApplication>

namespace evenkeel::trainer {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
};

QString brokenText(const protocol::Violation& violation)
{
    if (violation.property == "permission-kept")
        return Words::tr("permission was skipped");
    if (violation.property == "ladder-kept")
        return Words::tr("a step before it was skipped");
    if (violation.property == "end-reachable")
        return Words::tr("from here no lawful end is in reach");
    if (violation.property == "threat-alerts")
        return Words::tr("nobody was told");
    if (violation.property == "safety-kept")
        return Words::tr("the call was ended while somebody was in danger");
    return app::toQt(violation.sentence);
}

} // namespace

QString moveText(const std::string& move)
{
    if (move.starts_with("breach ")) {
        const auto rest = move.substr(7);
        const auto name = rest.substr(0, rest.find(' '));
        const auto category = protocol::fromName<protocol::Category>(name);
        const auto text = category ? app::conductText(*category) : app::toQt(name);
        return rest.size() > name.size() ? Words::tr("%1, not at the agent").arg(text) : text;
    }
    static const std::pair<const char*, const char*> kMoves[] = {
        {"redirect", QT_TRANSLATE_NOOP("ProofWords", "redirect")},
        {"ask-permission", QT_TRANSLATE_NOOP("ProofWords", "ask for permission")},
        {"permission grant", QT_TRANSLATE_NOOP("ProofWords", "it is granted")},
        {"permission refuse", QT_TRANSLATE_NOOP("ProofWords", "it is refused")},
        {"tick just before the permission times out",
         QT_TRANSLATE_NOOP("ProofWords", "wait, just short of the time-out")},
        {"tick until the permission times out", QT_TRANSLATE_NOOP("ProofWords", "wait until nobody answers in time")},
        {"tick just before the time limit", QT_TRANSLATE_NOOP("ProofWords", "wait, just short of the limit")},
        {"tick until the time limit", QT_TRANSLATE_NOOP("ProofWords", "wait until the limit")},
        {"warn", QT_TRANSLATE_NOOP("ProofWords", "warn")},
        {"stopped", QT_TRANSLATE_NOOP("ProofWords", "it stopped")},
        {"end", QT_TRANSLATE_NOOP("ProofWords", "end the call")},
        {"override-end", QT_TRANSLATE_NOOP("ProofWords", "end early")},
        {"finish", QT_TRANSLATE_NOOP("ProofWords", "wrap up")},
        {"safety-raise", QT_TRANSLATE_NOOP("ProofWords", "somebody is in danger")},
        {"safety-clear", QT_TRANSLATE_NOOP("ProofWords", "the danger is over")},
        {"transfer", QT_TRANSLATE_NOOP("ProofWords", "transfer")},
        {"caller-hung-up", QT_TRANSLATE_NOOP("ProofWords", "the caller hangs up")},
        {"agent-hung-up", QT_TRANSLATE_NOOP("ProofWords", "the agent hangs up")},
    };
    for (const auto& [name, text] : kMoves)
        if (move == name)
            return QCoreApplication::translate("ProofWords", text);
    return app::toQt(move);
}

QString storyOf(const protocol::Violation& violation)
{
    QStringList moves;
    for (const auto& move : violation.path)
        moves << moveText(move);
    const auto broken = brokenText(violation);
    return moves.isEmpty()
               ? broken
               : Words::tr("%1: %2", "the way, and what is wrong").arg(moves.join(QStringLiteral(" → ")), broken);
}

QString lightText(protocol::LightColour colour)
{
    switch (colour) {
    case protocol::LightColour::No: return Words::tr("No");
    case protocol::LightColour::NotYet: return Words::tr("Not yet");
    case protocol::LightColour::Yes: return Words::tr("Yes");
    }
    return {};
}

QStringList missingTexts(const protocol::Light& light)
{
    using protocol::Missing;
    QStringList all;
    for (const auto missing : light.missing) {
        switch (missing) {
        case Missing::Breach: all << Words::tr("conduct"); break;
        case Missing::Redirect:
            all << Words::tr("%n redirect(s)", nullptr, std::max(1, light.redirectsNeeded - light.redirectsDone));
            break;
        case Missing::Permission: all << Words::tr("permission"); break;
        case Missing::Warning:
            all << Words::tr("%n warning(s)", nullptr, std::max(1, light.warningsNeeded - light.warningsDone));
            break;
        case Missing::PersistingBreach: all << Words::tr("that it goes on"); break;
        case Missing::SafetyClear: all << Words::tr("that nobody is in danger"); break;
        case Missing::PolicyForbids: all << Words::tr("a policy that allows it"); break;
        }
    }
    return all;
}

} // namespace evenkeel::trainer
