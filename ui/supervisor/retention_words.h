// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/retention_facts.h"

namespace evenkeel::supervisor {

/// Which calls a rule is for; `outcome` is the label of its outcome.
[[nodiscard]] QString ruleText(const RetentionRow&, const QString& outcome);
[[nodiscard]] QString ruleActionText(bool drops);
/// What the rule would do now, and what it would leave.
[[nodiscard]] QString tallyText(const RetentionRow&, const RetentionTally&);
/// What is asked before it is done.
[[nodiscard]] QString applyQuestion(qint64 erased, qint64 dropped);
[[nodiscard]] QString doneText(const RetentionDone&);

} // namespace evenkeel::supervisor
