// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_support.h"

#include "app/dates.h"
#include "app/paths.h"
#include "app/roles.h"
#include "base/date.h"
#include "base/ids.h"
#include "call/event_json.h"
#include "cli/fault_words.h"
#include "cli/options.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace evenkeel::cli {

namespace {

nlohmann::json bodyJson(const std::string& body)
{
    return body.empty() ? nlohmann::json::object() : nlohmann::json::parse(body, nullptr, false);
}

} // namespace

Result<OpenLog> openLog(const Context& context)
{
    auto database = store::Database::open(dataFolder(context));
    if (!database && database.error().key == "store.read-only") {
        if (auto reading = store::Database::openReadOnly(dataFolder(context)))
            database = std::move(reading);
    }
    if (!database)
        return tl::unexpected(database.error());
    OpenLog open;
    open.database = std::move(*database);
    open.log = std::make_unique<store::CallLog>(*open.database);
    return open;
}

app::Actor machineActor()
{
    return {app::loginName(), app::kMachineRole, std::chrono::floor<Millis>(std::chrono::system_clock::now())};
}

Result<store::CallSummary> findCall(const store::CallLog& log, const std::string& start)
{
    std::string id = start;
    std::ranges::transform(id, id.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto whole = log.find(id);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole)
        return **whole;

    if (id.empty() || isUuid(id))
        return fail(Errc::NotFound, "call.unknown", start);

    auto found = log.withIdFrom(id, 2);
    if (!found)
        return tl::unexpected(found.error());
    if (found->size() != 1)
        return fail(Errc::NotFound, found->empty() ? "call.unknown" : "call.ambiguous", start);
    return std::move(found->front());
}

std::optional<DaySpan> daySpan(const Context& context, std::string& problem)
{
    DaySpan span;
    for (const bool isEnd : {false, true}) {
        const std::string name = isEnd ? "to" : "from";
        const auto given = textOption(context, name);
        if (!given)
            continue;
        const auto day = parseDate(*given);
        if (!day) {
            problem = "--" + name + " takes a day, such as 2026-11-30.";
            return std::nullopt;
        }
        (isEnd ? span.to : span.from) = app::startOfDay(isEnd ? *day + std::chrono::days(1) : *day);
    }
    return span;
}

std::string isoTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

std::string clockTime(Millis length)
{
    const auto seconds = std::max<std::int64_t>(0, length.count() / 1000);
    char text[32];
    if (seconds >= 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                      static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    else
        std::snprintf(text, sizeof text, "%lld:%02lld", static_cast<long long>(seconds / 60),
                      static_cast<long long>(seconds % 60));
    return text;
}

nlohmann::ordered_json summaryJson(const store::CallSummary& call)
{
    nlohmann::ordered_json out = {
        {"id", call.id},
        {"started_at", isoTime(call.startedAt)},
        {"length_ms", nullptr},
        {"agent", call.agent},
        {"direction", call.direction},
        {"number", call.callerNumber},
        {"name", call.callerName},
        {"vip", call.vip},
        {"pack", call.pack},
        {"pack_revision", call.packRevision},
        {"policy", call.policy},
        {"situation", call.situation},
        {"ending", call.ending},
        {"end_reason", call.endReason},
        {"outcome", call.outcome},
        {"root_cause", call.rootCause},
        {"resolution", call.resolution},
        {"warnings", call.warnings},
        {"mood", {{"start", call.moodStart}, {"peak", call.moodPeak}, {"end", call.moodEnd}}},
        {"score", nullptr},
        {"disputed", call.disputed},
        {"review_due", call.reviewDue},
        {"reviewed", call.reviewed},
        {"closed", call.closed},
    };
    if (call.length)
        out["length_ms"] = call.length->count();
    if (call.score)
        out["score"] = *call.score;
    return out;
}

nlohmann::ordered_json entryJson(const call::LogEntry& entry)
{
    const auto encoded = call::encode(entry.event);
    return {{"id", entry.id},
            {"seq", entry.seq},
            {"at", isoTime(entry.at)},
            {"elapsed_ms", entry.elapsed.count()},
            {"actor", entry.actor},
            {"kind", encoded.kind},
            {"version", encoded.version},
            {"public", bodyJson(encoded.publicBody)},
            {"private", bodyJson(encoded.privateBody)}};
}

nlohmann::ordered_json verificationJson(const store::VerifyReport& report)
{
    nlohmann::ordered_json out = {{"ok", report.good()}, {"calls", report.calls}, {"events", report.events}};
    if (!report.good()) {
        out["fault"] = faultWords(report.fault).name;
        out["call"] = report.call;
        out["seq"] = report.seq;
        out["kind"] = report.kind;
    }
    return out;
}

std::string verificationText(const store::VerifyReport& report)
{
    const std::string looked =
        std::to_string(report.calls) + " calls, " + std::to_string(report.events) + " events looked at";
    if (report.good())
        return "Sound: " + looked + ".";
    const std::string event = report.kind.empty() ? "event" : "event (" + printable(report.kind) + ")";
    return "Not sound: in call " + report.call + " the " + event + " number " + std::to_string(report.seq) + " " +
           std::string(faultWords(report.fault).sentence) + ". " + looked + ".";
}

} // namespace evenkeel::cli
