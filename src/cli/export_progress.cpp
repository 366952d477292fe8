// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/export_progress.h"

#include <ostream>

namespace evenkeel::cli {

app::Progress ExportProgress::teller()
{
    return [this](std::int64_t rows) {
        constexpr std::int64_t every = 100'000;
        if (!m_context.json && rows - m_told >= every) {
            m_told = rows;
            m_context.err << rows << " rows so far\n";
        }
        return !m_interrupts.asked();
    };
}

} // namespace evenkeel::cli
