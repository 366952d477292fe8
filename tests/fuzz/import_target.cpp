// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exchange/formats.h"
#include "exchange/own_table.h"
#include "exchange/plan.h"
#include "fuzz/targets.h"
#include "pack/codec.h"
#include "report/csv.h"

namespace evenkeel::fuzz {

namespace {

pack::Pack target()
{
    auto pack = exchange::emptyPack("Target", "en");
    pack.situations = {{"late-delivery", "Late delivery", {"parcel"}}};
    pack.fields = {{"caller", "Name", "Ann", ""}};
    pack.lines.push_back({"known", {}, "late-delivery", {}, {}, {{"en", {"Known words", "Known words"}}}, {}, 1, 5, 3});
    return pack;
}

} // namespace

void import(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const auto& formats = exchange::formats();
    const auto format = formats[static_cast<unsigned char>(bytes.front() - '0') % formats.size()];
    const auto read = exchange::readFile(format, bytes.substr(1));
    if (!read) {
        require(read.error().key.starts_with("import."), "a file is refused by name");
        require(text::isUtf8(read.error().detail), "the place of a refusal can be shown");
        return;
    }
    const auto& all = read->imported;
    require(all.rows == static_cast<int>(all.items.size() + all.refused.size()), "every row is kept or refused");
    const auto pack = target();
    exchange::PlanOptions options;
    options.makeSituations = true;
    options.fallback = exchange::Place{exchange::Place::Kind::Situation, "imported"};
    const auto plan = exchange::planImport(all, pack, options);
    require(plan.rows == all.rows && plan.accounted() == plan.rows, "a plan accounts for every row");
    for (const auto& each : plan.refused)
        require(text::isUtf8(each.title) && text::isUtf8(each.error.detail), "what stays behind can be shown");
    const auto made = exchange::applyPlan(plan, pack);
    require(made.has_value(), "what is planned comes in without an error");
    const auto again = pack::decode(pack::encode(*made));
    require(again && *again == *made, "the pack can be read again");

    const auto table = exchange::readFile(exchange::Format::Csv, report::csv(exchange::linesTable(*made)));
    auto bare = *made;
    bare.lines.clear();
    require(table.has_value(), "its table can be read again");
    const auto back = exchange::applyPlan(exchange::planImport(table->imported, bare), bare);
    require(back && back->lines == made->lines, "its lines come back as they were");
}

} // namespace evenkeel::fuzz
