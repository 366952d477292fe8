// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/audit_log.h"

#include <nlohmann/json.hpp>

#include <string>

namespace evenkeel::cli {

[[nodiscard]] int auditList(Context&);
[[nodiscard]] int auditVerify(Context&);

[[nodiscard]] nlohmann::ordered_json auditJson(const store::AuditReport&);
/// One sentence.
[[nodiscard]] std::string auditText(const store::AuditReport&);

} // namespace evenkeel::cli
