// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence.h"
#include "cli/command.h"

/// Commands about the bundle of one call.
namespace evenkeel::cli {

[[nodiscard]] int evidenceMake(Context&);
[[nodiscard]] int evidenceVerify(Context&);

/// What --out FILE, --redact and --force say of what is made; which call it is of, is for the command. The file is
/// empty where --out is not given.
[[nodiscard]] app::EvidenceOrder evidenceOrder(const Context&);

} // namespace evenkeel::cli
