// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_plan.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;

const char* name(exchange::PlacedBy by)
{
    switch (by) {
    case exchange::PlacedBy::File: return "file";
    case exchange::PlacedBy::Mapping: return "mapping";
    case exchange::PlacedBy::Tag: return "tag";
    case exchange::PlacedBy::NewSituation: return "new";
    case exchange::PlacedBy::Fallback: break;
    }
    return "fallback";
}

const char* name(exchange::FieldUse::How how)
{
    switch (how) {
    case exchange::FieldUse::How::Known: return "known";
    case exchange::FieldUse::How::Usual: return "usual";
    case exchange::FieldUse::How::Made: break;
    }
    return "made";
}

std::string placeText(const pack::Line& line)
{
    for (const auto& [kind, id] : {std::pair{"step:", &line.step},
                                   {"situation:", &line.situation},
                                   {"behaviour:", &line.behaviour},
                                   {"use:", &line.use}})
        if (!id->empty())
            return kind + *id;
    return {};
}

json asJson(const app::ImportPlan& planned, const std::string& file)
{
    const auto& plan = planned.plan;
    auto lines = json::array(), refused = json::array(), fields = json::array(), made = json::array();
    for (const auto& each : plan.lines)
        lines.push_back({{"rows", each.rows},
                         {"title", each.title},
                         {"id", each.line.id},
                         {"place", placeText(each.line)},
                         {"by", name(each.placedBy)},
                         {"notes", each.notes}});
    for (const auto& each : plan.refused)
        refused.push_back({{"row", each.row},
                           {"line", each.line},
                           {"title", each.title},
                           {"reason", each.error.key},
                           {"detail", each.error.detail}});
    for (const auto& each : plan.fields)
        fields.push_back(
            {{"field", each.foreign}, {"ours", each.ours}, {"how", name(each.how)}, {"count", each.count}});
    for (const auto& each : plan.newSituations)
        made.push_back(each.id);
    json all = {{"rows", plan.rows},
                {"imported", plan.rows - static_cast<int>(plan.refused.size())},
                {"reported", plan.refused.size()},
                {"encoding", planned.encoding},
                {"delimiter", planned.delimiter},
                {"lines", std::move(lines)},
                {"refused", std::move(refused)},
                {"fields", std::move(fields)},
                {"new_situations", std::move(made)},
                {"notes", plan.notes},
                {"file", nullptr}};
    if (!file.empty())
        all["file"] = file;
    return all;
}

} // namespace

void printPlan(Context& context, const app::ImportPlan& planned, const std::string& file)
{
    if (context.json)
        return printJson(context, asJson(planned, file));
    const auto& plan = planned.plan;
    auto& out = context.out;
    for (const auto& each : plan.lines) {
        out << "row " << each.rows.front() << " → " << each.line.id << " (" << placeText(each.line)
            << (each.placedBy == exchange::PlacedBy::NewSituation ? ", new" : "") << "): " << printable(each.title)
            << "\n";
        for (const auto& note : each.notes)
            out << "    " << app::noteText(note).toStdString() << "\n";
    }
    for (const auto& each : plan.refused)
        out << "row " << each.row << " stays behind: " << printable(each.title) << "\n    "
            << printable(app::refusalText(each).toStdString()) << "\n";
    for (const auto& field : plan.fields)
        out << "field " << printable(field.foreign) << " → {" << field.ours << "}"
            << (field.how == exchange::FieldUse::How::Made ? ", a new field: look at its fallback" : "") << "\n";
    for (const auto& note : plan.notes)
        out << app::noteText(note).toStdString() << "\n";
    const auto parted = planned.delimiter.empty()   ? std::string()
                        : planned.delimiter == "\t" ? std::string(", parted by tab")
                                                    : ", parted by " + planned.delimiter;
    out << plan.rows << " rows (" << planned.encoding << parted
        << "): " << plan.rows - static_cast<int>(plan.refused.size()) << " come in, " << plan.refused.size()
        << " stay behind.\n";
    if (!file.empty())
        out << "Wrote " << printable(file) << ".\n";
}

} // namespace evenkeel::cli
