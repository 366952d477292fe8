// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/new_file.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "pack/codec.h"
#include "pack/merge3.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

void print(std::ostream& out, const pack::Conflict& c)
{
    out << "conflict " << (c.section.empty() ? "the pack" : c.section) << (c.id.empty() ? "" : " " + printable(c.id))
        << (c.path.empty() ? "" : " " + printable(c.path)) << "\n";
    const auto side = [&](const char* name, const std::string& text, bool gone) {
        out << "    " << name << ": " << (gone ? "taken away" : printable(text)) << "\n";
    };
    side("before", c.base, false);
    side("mine  ", c.mine, c.mineGone);
    side("theirs", c.theirs, c.theirsGone);
}

ordered_json asJson(const std::vector<pack::Conflict>& conflicts)
{
    auto list = ordered_json::array();
    for (const auto& c : conflicts)
        list.push_back({{"key", c.key},
                        {"section", c.section},
                        {"id", c.id},
                        {"path", c.path},
                        {"base", c.base},
                        {"mine", c.mine},
                        {"theirs", c.theirs},
                        {"mine_gone", c.mineGone},
                        {"theirs_gone", c.theirsGone},
                        {"decided", c.decided}});
    return list;
}

} // namespace

int packMerge(Context& context)
{
    const auto out = context.options.find("out");
    const auto take = context.options.find("take");
    if (out == context.options.end())
        return usageError(context, "Say where the merged pack goes: --out FILE.");
    if (take != context.options.end() && take->second != "mine" && take->second != "theirs")
        return usageError(context, "--take is mine or theirs.");
    std::vector<pack::Pack> packs;
    for (const auto& name : context.args) {
        auto pack = packRevision(context, name);
        if (!pack)
            return refused(context, pack.error());
        packs.push_back(std::move(*pack));
    }
    auto merged = pack::merge3(packs[0], packs[1], packs[2]);
    if (merged && take != context.options.end()) {
        pack::Decisions decisions;
        for (const auto& conflict : merged->conflicts)
            decisions[conflict.key] = take->second == "mine" ? pack::Side::Mine : pack::Side::Theirs;
        merged = pack::merge3(packs[0], packs[1], packs[2], decisions);
    }
    if (!merged)
        return refused(context, merged.error());
    const bool settled = merged->settled();
    if (settled) {
        auto file = app::NewFile::begin(QString::fromStdString(out->second), context.options.contains("force"));
        if (!file)
            return report(context, file.error());
        if (auto done = (*file)->write(pack::encode(merged->pack)); !done)
            return report(context, done.error());
        if (auto done = (*file)->keep(); !done)
            return report(context, done.error());
    }
    if (context.json) {
        context.out << ordered_json{{"ok", settled}, {"conflicts", asJson(merged->conflicts)}}.dump() << "\n";
        return settled ? kGood : kFinding;
    }
    for (const auto& conflict : merged->conflicts)
        if (!conflict.decided)
            print(context.out, conflict);
    if (settled)
        context.out << "Merged: " << printable(out->second) << ". Give it a new revision before you publish it.\n";
    else
        context.out << "Both changed the same. Nothing was written; mend one side, or say --take mine or theirs.\n";
    return settled ? kGood : kFinding;
}

} // namespace evenkeel::cli
