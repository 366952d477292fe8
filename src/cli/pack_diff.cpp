// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "pack/diff.h"
#include "pack/word_diff.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;
using Kind = pack::WordMark::Kind;

/// "the pack", "calm_card", "lines listen-1"
std::string placeOf(const pack::ItemChange& change)
{
    if (change.section.empty())
        return "the pack";
    return change.section + (change.id.empty() ? "" : " " + printable(change.id));
}

std::string marked(const pack::FieldChange& field)
{
    std::string text;
    for (const auto& mark : pack::wordDiff(field.before, field.after)) {
        const auto words = printable(mark.text);
        text += mark.kind == Kind::Same ? words : mark.kind == Kind::Gone ? "[-" + words + "-]" : "{+" + words + "+}";
        if (mark.text.ends_with(' ') || mark.text.ends_with('\n'))
            text += ' ';
    }
    return text;
}

ordered_json asJson(const std::vector<pack::ItemChange>& changes)
{
    auto list = ordered_json::array();
    for (const auto& change : changes) {
        auto fields = ordered_json::array();
        for (const auto& field : change.fields)
            fields.push_back({{"path", field.path}, {"before", field.before}, {"after", field.after}});
        ordered_json item = {{"what", pack::name(change.what)}, {"moved", change.moved},
                             {"section", change.section},       {"id", change.id},
                             {"title", change.title},           {"fields", std::move(fields)}};
        if (!change.parent.empty())
            item["in"] = change.parent;
        list.push_back(std::move(item));
    }
    return list;
}

void print(std::ostream& out, const pack::ItemChange& change)
{
    out << pack::name(change.what) << " " << placeOf(change);
    if (change.moved && change.what != pack::What::Moved)
        out << ", moved";
    if (change.moved && !change.parent.empty())
        out << ", in " << printable(change.parent);
    out << "\n";
    if (change.what == pack::What::Removed)
        return;
    for (const auto& field : change.fields)
        out << "    " << printable(field.path) << ": " << marked(field) << "\n";
}

} // namespace

int packDiff(Context& context)
{
    const auto before = packRevision(context, context.args[0]);
    if (!before)
        return refused(context, before.error());
    const auto after = packRevision(context, context.args[1]);
    if (!after)
        return refused(context, after.error());
    const auto changes = pack::diff(*before, *after);
    if (context.json) {
        printJson(context, {{"same", changes.empty()}, {"changes", asJson(changes)}});
        return changes.empty() ? kGood : kFinding;
    }
    for (const auto& change : changes)
        print(context.out, change);
    context.out << printable(after->id) << " " << printable(before->revision) << " to " << printable(after->revision)
                << ": ";
    if (changes.empty())
        context.out << "nothing is different.\n";
    else
        context.out << changes.size() << (changes.size() == 1 ? " item is" : " items are") << " different.\n";
    return changes.empty() ? kGood : kFinding;
}

} // namespace evenkeel::cli
