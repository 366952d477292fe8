// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/list_export.h"
#include "cli/command.h"
#include "cli/interrupts.h"

#include <cstdint>

namespace evenkeel::cli {

/// While a list is written: tells now and then how far it is (not with --json), and lets Ctrl+C end it, so that nothing
/// half is left.
class ExportProgress
{
  public:
    explicit ExportProgress(const Context& context)
        : m_context(context)
    {}
    [[nodiscard]] app::Progress teller();

  private:
    const Context& m_context;
    Interrupts m_interrupts;
    std::int64_t m_told = 0;
};

} // namespace evenkeel::cli
