// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audited.h"
#include "cli/command.h"
#include "store/call_log.h"
#include "store/database.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

/// What the commands about logged calls share.
namespace evenkeel::cli {

/// The database of --data with its log.
struct OpenLog
{
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::CallLog> log;
};
[[nodiscard]] Result<OpenLog> openLog(const Context&);

/// Who works on the command line, as it stands in the audit log: the machine's name for the person, and no role.
[[nodiscard]] app::Actor machineActor();

/// The call whose id begins with `start`. Errors: call.unknown, call.ambiguous.
[[nodiscard]] Result<store::CallSummary> findCall(const store::CallLog&, const std::string& start);

/// The options --from DAY and --to DAY, both of them days of this machine's calendar and both in the span.
struct DaySpan
{
    std::optional<Timestamp> from, to; ///< to: the first moment after it
};
/// Empty: one of them is no day, and `problem` says so.
[[nodiscard]] std::optional<DaySpan> daySpan(const Context&, std::string& problem);

/// "2026-11-21T21:16:24.799Z"
[[nodiscard]] std::string isoTime(Timestamp);
/// "1:02:03", "4:05"
[[nodiscard]] std::string clockTime(Millis);

[[nodiscard]] nlohmann::ordered_json summaryJson(const store::CallSummary&);
/// The entry with both bodies of its event.
[[nodiscard]] nlohmann::ordered_json entryJson(const call::LogEntry&);
[[nodiscard]] nlohmann::ordered_json verificationJson(const store::VerifyReport&);
/// One sentence.
[[nodiscard]] std::string verificationText(const store::VerifyReport&);

} // namespace evenkeel::cli
