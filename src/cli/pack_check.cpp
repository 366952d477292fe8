// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "pack/codec.h"
#include "pack/lint.h"
#include "pack/schema_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;
using pack::Finding;
using pack::Severity;

struct Counts
{
    long errors = 0, warnings = 0, notes = 0;
    [[nodiscard]] bool good() const { return errors == 0 && warnings == 0; }
};

Counts counted(const std::vector<Finding>& findings)
{
    const auto of = [&](Severity s) { return std::ranges::count(findings, s, &Finding::severity); };
    return {of(Severity::Error), of(Severity::Warning), of(Severity::Note)};
}

std::string plural(long count, const std::string& noun)
{
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

void printFindings(Context& context, const pack::Pack& pack, const std::vector<Finding>& findings)
{
    const auto counts = counted(findings);
    if (context.json) {
        auto list = json::array();
        for (const auto& f : findings)
            list.push_back({{"severity", pack::name(f.severity)},
                            {"code", f.code},
                            {"pointer", f.pointer},
                            {"sentence", f.sentence}});
        printJson(context, {{"ok", counts.good()},
                            {"pack", pack.id},
                            {"revision", pack.revision},
                            {"errors", counts.errors},
                            {"warnings", counts.warnings},
                            {"notes", counts.notes},
                            {"findings", std::move(list)}});
        return;
    }
    for (const auto& f : findings)
        context.out << pack::name(f.severity) << " " << f.code << " at "
                    << (f.pointer.empty() ? "the top" : printable(f.pointer)) << "\n    " << printable(f.sentence)
                    << "\n";
    context.out << pack.id << " " << printable(pack.revision) << ": ";
    if (findings.empty())
        context.out << "nothing wrong.\n";
    else
        context.out << plural(counts.errors, "error") << ", " << plural(counts.warnings, "warning") << ", "
                    << plural(counts.notes, "note") << ".\n";
}

} // namespace

int packCheck(Context& context)
{
    const auto text = pack::readBounded(pathOf(context.args[0]));
    if (!text)
        return refused(context, text.error());
    const auto pack = pack::decode(*text);
    if (!pack)
        return refused(context, pack.error());
    const QString schemaFile = app::resourceFolder() + QStringLiteral("/schema/pack-1.schema.json");
    const auto schema = pack::readBounded(pathOf(schemaFile.toStdString()));
    if (!schema)
        return refused(context, schema.error());

    auto findings = pack::checkSchema(*text, *schema);
    std::ranges::move(pack::lint(*pack), std::back_inserter(findings));
    std::ranges::stable_sort(findings, {}, &Finding::pointer);
    printFindings(context, *pack, findings);
    return counted(findings).good() ? kGood : kFinding;
}

} // namespace evenkeel::cli
