// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "report/document.h"

namespace evenkeel::app {

struct CallReportOptions
{
    bool redacted = false; ///< `entries` and the replay were made without the private texts
    std::string head;      ///< hash of the last event, hexadecimal; may be empty
};

/// One call for paper: its facts, the mood over its time, the protocol's record, everything that happened in the words
/// of the pack's revision that was in force, and what the log's own check said. Times are in UTC, so that it reads the
/// same wherever it is made.
[[nodiscard]] report::Document callReport(const std::vector<call::LogEntry>& entries, const Replay&,
                                          const CallReportOptions&);

/// The entries without their private texts, and the replay that they give.
[[nodiscard]] std::vector<call::LogEntry> withoutPrivateTexts(std::vector<call::LogEntry> entries);
[[nodiscard]] Replay redacted(Replay replay, const std::vector<call::LogEntry>& entriesWithout);

/// Reads a call and makes its report. Errors: those of readReplay.
[[nodiscard]] Result<report::Document> readCallReport(store::Database&, const std::string& call, bool redact);

} // namespace evenkeel::app
