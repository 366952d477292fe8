// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/category.h"
#include "sample/dice.h"

#include <string>

/// Made-up people and what they say. English; nobody is meant.
namespace evenkeel::sample {

[[nodiscard]] std::string personName(Dice&);      ///< "Ms. Rivera"
[[nodiscard]] std::string agentName(std::size_t); ///< the nth agent, each another: "A. Lindqvist"
[[nodiscard]] std::string orderNumber(Dice&);     ///< "4711-203344"

/// A note that an agent may write in a call about `situation`; one to three short sentences.
[[nodiscard]] std::string note(Dice&, const std::string& situation);
/// What a caller said, toned down: a log is read by people.
[[nodiscard]] std::string callersWords(Dice&, protocol::Category);

struct EscalationWords
{
    std::string problem, tried, evidence, explanation;
};
[[nodiscard]] EscalationWords escalationWords(Dice&, const std::string& situation);
[[nodiscard]] std::string followUpResult(Dice&);
[[nodiscard]] std::string callerNote(Dice&);
[[nodiscard]] std::string overrideReason(Dice&);

[[nodiscard]] std::string reviewComment(Dice&); ///< why a score is low
[[nodiscard]] std::string coaching(Dice&);      ///< what a supervisor leaves an agent with
[[nodiscard]] std::string disputeWords(Dice&);
[[nodiscard]] std::string standReason(Dice&);

} // namespace evenkeel::sample
