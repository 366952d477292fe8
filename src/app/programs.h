// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel::app {

/// The file of one of the house's own programs: beside the running one; for a test, where the programs are. Empty: it
/// is not there.
[[nodiscard]] QString programBeside(const QString& name);

} // namespace evenkeel::app
