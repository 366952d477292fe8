// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list_export.h"
#include "cli/call_filters.h"
#include "cli/call_support.h"
#include "cli/export_progress.h"
#include "cli/export_verbs.h"
#include "cli/options.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

/// Empty: --format is none.
std::optional<app::ListFormat> formatOf(const Context& context, const QString& file)
{
    const auto given = textOption(context, "format");
    if (!given)
        return file.endsWith(app::endingOf(app::ListFormat::JsonLines)) ? app::ListFormat::JsonLines
                                                                        : app::ListFormat::Csv;
    if (*given == "csv")
        return app::ListFormat::Csv;
    if (*given == "jsonl")
        return app::ListFormat::JsonLines;
    return std::nullopt;
}

} // namespace

int exportCalls(Context& context)
{
    const auto out = textOption(context, "out").value_or("");
    if (out.empty())
        return usageError(context, "Say where the list goes: --out FILE.");
    std::string problem;
    const auto filter = callFilterOf(context, problem);
    if (!filter)
        return usageError(context, problem);
    app::ListOrder order;
    order.filter = *filter;
    order.file = QString::fromStdString(out);
    const auto format = formatOf(context, order.file);
    if (!format)
        return usageError(context, "--format is csv or jsonl.");
    order.format = *format;
    order.redact = context.options.contains("redact");
    order.replace = context.options.contains("force");
    order.most = context.limit.value_or(0);
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    ExportProgress progress(context);
    const auto made = app::exportCalls(*open->database, order, machineActor(), progress.teller());
    if (!made)
        return report(context, made.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", made->file.toStdString()}, {"rows", made->rows}, {"bytes", made->bytes}});
    else
        context.out << "Wrote " << made->rows << " calls to " << printable(made->file.toStdString()) << ", "
                    << made->bytes << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli
