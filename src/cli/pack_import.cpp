// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_import.h"

#include "cli/import_plan.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "pack/rules.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

std::string optionOf(const Context& context, const char* name)
{
    const auto given = context.options.find(name);
    return given != context.options.end() ? given->second : std::string();
}

/// 0: none of that name.
char delimiterOf(std::string_view name)
{
    for (const auto& [known, character] :
         {std::pair<std::string_view, char>{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"pipe", '|'}})
        if (name == known)
            return character;
    return 0;
}

bool mayBeTable(exchange::Format format)
{
    return format == exchange::Format::Csv || format == exchange::Format::Zammad ||
           format == exchange::Format::Chatwoot;
}

/// A sentence about what is wrong with --map, --tag and --place; empty: nothing.
std::string readMappings(const Context& context, exchange::PlanOptions& options)
{
    for (const auto& [name, value] : context.given) {
        if (name != "map" && name != "tag")
            continue;
        const auto equals = value.rfind('=');
        const auto left = value.substr(0, equals);
        const auto right = equals == std::string::npos ? std::string() : value.substr(equals + 1);
        if (name == "map") {
            if (exchange::normalisedField(left).empty() || !pack::isFieldName(right))
                return "--map is NAME=OURS, such as contact.name=caller.";
            options.fields[left] = right;
        } else {
            const auto place = exchange::placeOf(right);
            if (left.empty() || !place)
                return "--tag is TAG=PLACE, such as delivery=situation:late-delivery.";
            options.tags[left] = *place;
        }
    }
    if (context.options.contains("place")) {
        options.fallback = exchange::placeOf(optionOf(context, "place"));
        if (!options.fallback)
            return "--place is step:ID, situation:ID, behaviour:ID or use:ID.";
    }
    return {};
}

/// The pack that the lines come into, which may be a new one.
Result<pack::Pack> target(const Context& context, exchange::PlanOptions& options)
{
    if (context.options.contains("into"))
        return packFromFile(optionOf(context, "into"));
    auto title = optionOf(context, "title");
    if (title.empty())
        title = pathOf(context.args[1]).stem().string();
    options.makeSituations = true;
    if (!options.fallback)
        options.fallback = exchange::Place{exchange::Place::Kind::Situation, "imported"};
    return exchange::emptyPack(title, options.language.empty() ? "en" : options.language);
}

} // namespace

int packImport(Context& context)
{
    const auto format = exchange::formatOf(context.args[0]);
    if (!format) {
        std::string all;
        for (const auto each : exchange::formats())
            all.append(all.empty() ? "" : ", ").append(exchange::name(each));
        return usageError(context,
                          "There is no format '" + printable(context.args[0]) + "'. The formats are: " + all + ".");
    }
    app::ImportOrder order;
    order.format = *format;
    order.file = QString::fromStdString(context.args[1]);
    order.encoding = optionOf(context, "encoding");
    if (context.options.contains("delimiter")) {
        order.delimiter = delimiterOf(optionOf(context, "delimiter"));
        if (order.delimiter == 0)
            return usageError(context, "--delimiter is comma, semicolon, tab or pipe.");
        if (!mayBeTable(*format))
            return usageError(context, "--delimiter is for tables: chatwoot, zammad and csv.");
    }
    order.options.language = optionOf(context, "language");
    if (const auto problem = readMappings(context, order.options); !problem.empty())
        return usageError(context, problem);
    if (!order.options.language.empty() && !pack::isLanguageTag(order.options.language))
        return usageError(context, "--language is the tag of a language, such as en or pt-BR.");
    const bool dry = context.options.contains("dry-run");
    const auto out = optionOf(context, "out"), into = optionOf(context, "into");
    if (!dry && out.empty() && into.empty())
        return usageError(context, "Say where the pack goes: --into PACK or --out FILE, or try it with --dry-run.");

    const auto pack = target(context, order.options);
    if (!pack)
        return refused(context, pack.error());
    const auto planned = app::planImport(order, *pack);
    if (!planned)
        return refused(context, planned.error());
    const auto made = exchange::applyPlan(planned->plan, *pack); // a dry run, too, says what would stand against it
    if (!made)
        return refused(context, made.error());
    const auto file = out.empty() ? into : out;
    if (!dry) {
        const bool replace = out.empty() || context.options.contains("force");
        if (const auto written = app::writePack(*made, QString::fromStdString(file), replace); !written)
            return refused(context, written.error());
    }
    printPlan(context, *planned, dry ? std::string() : file);
    return planned->plan.refused.empty() ? kGood : kFinding;
}

} // namespace evenkeel::cli
