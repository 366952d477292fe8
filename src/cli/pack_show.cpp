// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pack_source.h"
#include "cli/pack_verbs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;

template <typename T> json idsOf(const std::vector<T>& all)
{
    auto ids = json::array();
    for (const auto& each : all)
        ids.push_back(each.id);
    return ids;
}

long linesAt(const pack::Pack& pack, std::string pack::Line::*place, const std::string& id)
{
    return std::ranges::count_if(pack.lines, [&](const pack::Line& line) { return line.*place == id; });
}

json asJson(const pack::Pack& pack)
{
    auto guides = json::array();
    for (const auto& guide : pack.guides)
        guides.push_back({{"id", guide.id}, {"title", guide.title}, {"steps", idsOf(guide.steps)}});
    auto fields = json::array();
    for (const auto& field : pack.fields)
        fields.push_back(field.name);
    auto unknown = json::array();
    for (const auto& [pointer, value] : pack.unknown)
        unknown.push_back(pointer);
    return {{"format", pack::Pack::kFormat},
            {"id", pack.id},
            {"title", pack.title},
            {"revision", pack.revision},
            {"language", pack.language},
            {"languages", pack.languages},
            {"guides", std::move(guides)},
            {"lines", pack.lines.size()},
            {"situations", idsOf(pack.situations)},
            {"behaviours", idsOf(pack.behaviours)},
            {"fields", std::move(fields)},
            {"policies", idsOf(pack.policies)},
            {"routes", idsOf(pack.routes)},
            {"techniques", idsOf(pack.techniques)},
            {"scorecard", idsOf(pack.scorecard)},
            {"practice", idsOf(pack.practice)},
            {"unknown", std::move(unknown)}};
}

std::string count(long lines)
{
    return std::to_string(lines) + (lines == 1 ? " line" : " lines");
}

template <typename T>
void printTopics(std::ostream& out, const char* heading, const pack::Pack& pack, const std::vector<T>& all,
                 std::string pack::Line::*place)
{
    out << heading << "\n";
    for (const auto& each : all)
        out << "  " << each.id << ": " << printable(each.title) << ", " << count(linesAt(pack, place, each.id)) << "\n";
}

} // namespace

int packShow(Context& context)
{
    const auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    if (context.json) {
        printJson(context, asJson(*pack));
        return kGood;
    }
    auto& out = context.out;
    out << printable(pack->title) << " (" << pack->id << " " << printable(pack->revision) << ")\n"
        << "Languages:";
    for (const auto& language : pack->languages)
        out << " " << language;
    out << "\n"
        << count(static_cast<long>(pack->lines.size())) << ", " << pack->techniques.size() << " techniques, "
        << pack->practice.size() << " practice callers\n";
    for (const auto& guide : pack->guides) {
        out << "Guide " << guide.id << ": " << printable(guide.title) << "\n";
        for (const auto& step : guide.steps)
            out << "  " << step.id << ": " << printable(step.title) << ", "
                << count(linesAt(*pack, &pack::Line::step, step.id)) << "\n";
    }
    printTopics(out, "Situations", *pack, pack->situations, &pack::Line::situation);
    printTopics(out, "Behaviours", *pack, pack->behaviours, &pack::Line::behaviour);
    out << "Policies\n";
    for (const auto& policy : pack->policies)
        out << "  " << policy.id << ": " << printable(policy.title) << "\n";
    if (!pack->unknown.empty())
        out << "Keys that this version does not know: " << pack->unknown.size() << "\n";
    return kGood;
}

} // namespace evenkeel::cli
