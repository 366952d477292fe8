// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/cards.h"

#include "ui/agent/caller_card.h"
#include "ui/agent/calm_card.h"
#include "ui/agent/escalation_card.h"
#include "ui/agent/repeat_back_card.h"
#include "ui/agent/techniques_card.h"

namespace evenkeel::agent {

DeskCard* makeCard(ui::Act act, QWidget* parent)
{
    switch (act) {
    case ui::Act::CalmCard: return new CalmCard(parent);
    case ui::Act::RepeatBack: return new RepeatBackCard(parent);
    case ui::Act::Techniques: return new TechniquesCard(parent);
    case ui::Act::Escalate: return new EscalationCard(parent);
    case ui::Act::EarlierCalls: return new CallerCard(parent);
    default: return nullptr;
    }
}

} // namespace evenkeel::agent
