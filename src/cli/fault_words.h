// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit_log.h"
#include "store/call_log.h"

#include <string_view>

namespace evenkeel::cli {

/// What a check of a chain found, for the calls and for the audit log alike.
struct FaultWords
{
    std::string_view name;     ///< in --json
    std::string_view sentence; ///< goes on after what it is about: "is missing"
};
[[nodiscard]] FaultWords faultWords(store::VerifyReport::Fault);
[[nodiscard]] FaultWords faultWords(store::AuditReport::Fault);

} // namespace evenkeel::cli
