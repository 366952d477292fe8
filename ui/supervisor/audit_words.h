// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/audit_facts.h"

namespace evenkeel::supervisor {

/// "Read a call"; an action that has no words here is shown as it stands in the log.
[[nodiscard]] QString actionText(const QString& action);
/// "Supervisor", "On the command line"
[[nodiscard]] QString auditRoleText(const QString& role);
/// The line under the action: who, what about, and counts.
[[nodiscard]] QString auditFactsText(const AuditRow&);
/// All of an entry for a screen reader.
[[nodiscard]] QString auditSentence(const AuditRow&);
/// By the system's way of writing it, to the second.
[[nodiscard]] QString momentText(const QDateTime&);

} // namespace evenkeel::supervisor
