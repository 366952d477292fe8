// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list_export.h"

#include "app/new_file.h"
#include "report/csv.h"
#include "report/json_lines.h"
#include "store/audit_log.h"
#include "store/database.h"

#include <QDateTime>

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr int kPage = 500;

std::string isoTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

report::Value level(int mood)
{
    return mood == 0 ? report::Value() : report::Value(std::int64_t{mood});
}

std::string lineOf(ListFormat format, std::span<const report::Column> columns, std::span<const report::Value> values)
{
    return format == ListFormat::Csv ? report::csvRow(values) : report::jsonLine(columns, values);
}

/// Which filters were set, by name: for the audit log, which holds nothing of what they looked for.
std::string filterNames(const store::CallFilter& filter)
{
    store::CallFilter none;
    std::string names;
    const auto add = [&names](bool set, const char* name) {
        if (set)
            names.append(names.empty() ? "" : ",").append(name);
    };
    add(!filter.agent.empty(), "agent");
    add(filter.from.has_value() || filter.to.has_value(), "days");
    add(!filter.outcome.empty(), "outcome");
    add(!filter.situation.empty(), "situation");
    add(filter.moodPeak.has_value() || filter.moodEnd.has_value(), "mood");
    add(filter.reached != none.reached, "protocol");
    add(filter.unreviewed, "unreviewed");
    add(filter.score != none.score, "score");
    add(filter.length != none.length, "length");
    add(!filter.text.empty(), "text");
    return names.empty() ? "all" : names;
}

} // namespace

QString endingOf(ListFormat format)
{
    return format == ListFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
}

std::vector<report::Column> callColumns(bool redact)
{
    std::vector<report::Column> columns;
    for (const char* key :
         {"id",         "started_at", "length_ms",     "agent",    "direction",  "number",    "name",
          "vip",        "pack",       "pack_revision", "policy",   "situation",  "ending",    "end_reason",
          "outcome",    "root_cause", "resolution",    "warnings", "mood_start", "mood_peak", "mood_end",
          "review_due", "reviewed",   "score",         "disputed", "closed",     "erased"}) {
        const std::string name = key;
        if (!redact || (name != "number" && name != "name"))
            columns.push_back({name, {}});
    }
    return columns;
}

std::vector<report::Value> callValues(const store::CallSummary& call, bool redact)
{
    std::vector<report::Value> values = {
        call.id, isoTime(call.startedAt),
        call.length ? report::Value(std::int64_t{call.length->count()}) : report::Value(), call.agent, call.direction};
    if (!redact) {
        values.emplace_back(call.callerNumber);
        values.emplace_back(call.callerName);
    }
    for (report::Value value :
         std::initializer_list<report::Value>{call.vip,
                                              call.pack,
                                              call.packRevision,
                                              call.policy,
                                              call.situation,
                                              call.ending,
                                              call.endReason,
                                              call.outcome,
                                              call.rootCause,
                                              call.resolution,
                                              std::int64_t{call.warnings},
                                              level(call.moodStart),
                                              level(call.moodPeak),
                                              level(call.moodEnd),
                                              call.reviewDue,
                                              call.reviewed,
                                              call.score ? report::Value(std::int64_t{*call.score}) : report::Value(),
                                              call.disputed,
                                              call.closed,
                                              call.erased})
        values.push_back(std::move(value));
    return values;
}

Result<Exported> exportCalls(store::Database& database, const ListOrder& order, const Actor& actor,
                             const Progress& progress)
{
    auto file = NewFile::begin(order.file, order.replace);
    if (!file)
        return tl::unexpected(file.error());
    const auto columns = callColumns(order.redact);
    if (order.format == ListFormat::Csv) {
        if (const auto head = (*file)->write(report::csvHeader(columns)); !head)
            return tl::unexpected(head.error());
    }
    const store::CallLog log(database);
    auto page = order.filter;
    page.order = store::CallOrder::Newest; // the other one has a page and no more
    page.beforeId.clear();
    page.beforeOrd.reset();
    std::int64_t rows = 0;
    while (order.most == 0 || rows < order.most) {
        page.limit = order.most == 0 ? kPage : static_cast<int>(std::min<std::int64_t>(kPage, order.most - rows));
        const auto found = log.page(page);
        if (!found)
            return tl::unexpected(found.error());
        if (found->incomplete)
            return fail(Errc::Refused, "export.incomplete");
        const auto& calls = found->rows;
        std::string text;
        for (const auto& call : calls)
            text += lineOf(order.format, columns, callValues(call, order.redact));
        if (const auto written = (*file)->write(text); !written)
            return tl::unexpected(written.error());
        rows += static_cast<std::int64_t>(calls.size());
        if (progress && !progress(rows))
            return fail(Errc::Refused, "export.cancelled");
        if (std::ssize(calls) < page.limit)
            break;
        page.beforeOrd = calls.back().ord;
    }
    const auto format = endingOf(order.format).mid(1).toStdString();
    if (const auto noted = auditLeaving(database, actor, store::audit::kListExported, "calls",
                                        std::to_string(rows) + " rows, " + format + ", filters: " +
                                            filterNames(order.filter) + (order.redact ? ", redacted" : ""));
        !noted)
        return tl::unexpected(noted.error());
    if (const auto kept = (*file)->keep(); !kept)
        return tl::unexpected(kept.error());
    return Exported{(*file)->path(), rows, (*file)->bytes()};
}

} // namespace evenkeel::app
