// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_export.h"

#include "cli/pack_source.h"
#include "cli/pack_verbs.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <ostream>

namespace evenkeel::cli {

namespace {

std::optional<app::PackForm> formOf(std::string_view name)
{
    if (name == "csv")
        return app::PackForm::Csv;
    if (name == "json")
        return app::PackForm::Json;
    if (name == "pdf")
        return app::PackForm::Pdf;
    return std::nullopt;
}

} // namespace

int packExport(Context& context)
{
    const auto out = context.options.find("out");
    if (out == context.options.end() || out->second.empty())
        return usageError(context, "Say where the pack goes: --out FILE.");
    const auto given = context.options.find("format");
    const auto dot = out->second.rfind('.');
    const auto form = formOf(given != context.options.end() ? given->second
                             : dot != std::string::npos     ? out->second.substr(dot + 1)
                                                            : std::string());
    if (!form)
        return usageError(context, "--format is csv, json or pdf.");
    const auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    const auto made =
        app::exportPack(*pack, *form, QString::fromStdString(out->second), context.options.contains("force"));
    if (!made)
        return refused(context, made.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", made->file.toStdString()}, {"bytes", made->bytes}, {"pack", pack->id}});
    else
        context.out << "Wrote " << printable(made->file.toStdString()) << ", " << made->bytes << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli
