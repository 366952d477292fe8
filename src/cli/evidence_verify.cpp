// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence_text.h"
#include "cli/evidence_verbs.h"
#include "cli/options.h"
#include "evidence/verify.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

std::string_view faultName(evidence::Verdict::Fault fault)
{
    using Fault = evidence::Verdict::Fault;
    switch (fault) {
    case Fault::None: return "none";
    case Fault::FileUnlisted: return "file-unlisted";
    case Fault::FileGone: return "file-gone";
    case Fault::FileChanged: return "file-changed";
    case Fault::EventChanged: return "event-changed";
    case Fault::EventGone: return "event-gone";
    case Fault::EventAdded: return "event-added";
    case Fault::TextChanged: return "text-changed";
    case Fault::HeadDiffers: return "head-differs";
    case Fault::PackChanged: return "pack-changed";
    case Fault::NotThisHead: return "not-this-head";
    }
    return "";
}

ordered_json sentences(const QStringList& list)
{
    auto all = ordered_json::array();
    for (const auto& sentence : list)
        all.push_back(sentence.toStdString());
    return all;
}

void print(std::ostream& out, const char* title, const QStringList& list)
{
    if (list.isEmpty())
        return;
    out << title << "\n";
    for (const auto& sentence : list)
        out << "- " << printable(sentence.toStdString()) << "\n";
}

ordered_json jsonOf(const evidence::Verdict& verdict, const app::VerdictText& words)
{
    ordered_json out = {{"ok", verdict.good()}, {"verdict", words.verdict.toStdString()}};
    if (!verdict.good())
        out["fault"] = {
            {"name", faultName(verdict.fault)}, {"file", verdict.file}, {"seq", verdict.seq}, {"kind", verdict.kind}};
    out["call"] = verdict.call;
    out["pack"] = {{"id", verdict.pack}, {"revision", verdict.packRevision}, {"kept", verdict.hasPack}};
    out["events"] = verdict.events;
    out["texts"] = verdict.texts;
    out["texts_left_out"] = verdict.textsLeftOut;
    out["redacted"] = verdict.redacted;
    out["report"] = verdict.hasReport;
    out["head"] = verdict.head;
    out["head_found_at"] = verdict.headFoundAt ? ordered_json(*verdict.headFoundAt) : ordered_json(nullptr);
    out["proved"] = sentences(words.proved);
    out["not_proved"] = sentences(words.notProved);
    return out;
}

} // namespace

int evidenceVerify(Context& context)
{
    const auto given = textOption(context, "head");
    const auto head = given.value_or("");
    if (given && head.empty())
        return usageError(context, "--head takes the 64 hexadecimal digits that 'evidence make' printed.");
    const auto verdict = evidence::verifyBundleFile(context.args[0], head);
    if (!verdict)
        return report(context, verdict.error());
    const auto words = app::verdictText(*verdict);
    if (context.json) {
        context.out << jsonOf(*verdict, words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    } else {
        context.out << printable(words.verdict.toStdString()) << "\n";
        print(context.out, "Proved:", words.proved);
        print(context.out, "Not proved:", words.notProved);
        if (!verdict->head.empty())
            context.out << "Head: " << verdict->head << "\n";
    }
    return verdict->good() ? kGood : kFinding;
}

} // namespace evenkeel::cli
