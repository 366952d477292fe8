// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_records.h"
#include "cli/open_call.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

void printHead(std::ostream& out, const store::CallSummary& call)
{
    const auto row = [&](const char* label, const std::string& value) {
        if (!value.empty())
            out << label << printable(value) << "\n";
    };
    row("Call       ", call.id);
    row("Started    ", isoTime(call.startedAt));
    row("Length     ", call.length ? clockTime(*call.length) : std::string{});
    row("Agent      ", call.agent);
    row("Caller     ", call.callerNumber.empty() ? call.callerName : call.callerNumber + " " + call.callerName);
    row("Pack       ", call.pack + " " + call.packRevision);
    row("Policy     ", call.policy);
    row("Situation  ", call.situation);
    row("Ending     ", call.ending.empty() ? "open" : call.ending);
    row("Reason     ", call.endReason);
    row("Outcome    ", call.outcome);
    row("Root cause ", call.rootCause);
    row("Resolution ", call.resolution);
    if (call.moodStart > 0)
        out << "Mood       " << call.moodStart << " at the start, " << call.moodPeak << " at its worst, "
            << call.moodEnd << " at the end\n";
    if (call.reviewDue)
        out << "Review     " << (call.reviewed ? "done" : "due") << "\n";
    out << "\n";
}

void printNotes(std::ostream& out, const std::vector<store::CallerNote>& notes)
{
    for (const auto& note : notes)
        out << (note.restriction ? "Restriction " : "Note       ") << printable(note.text) << " (review "
            << isoDate(note.review) << ", " << note.call << ":" << note.seq << ")\n";
    if (!notes.empty())
        out << "\n";
}

nlohmann::ordered_json notesJson(const std::vector<store::CallerNote>& notes)
{
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const auto& note : notes)
        all.push_back({{"call", note.call},
                       {"seq", note.seq},
                       {"kind", note.restriction ? "restriction" : "note"},
                       {"review", isoDate(note.review)},
                       {"agent", note.agent},
                       {"text", note.text}});
    return all;
}

/// "key: value" for what the event says, private texts last.
std::string saying(const nlohmann::ordered_json& entry)
{
    std::string text;
    for (const char* part : {"public", "private"}) {
        if (!entry[part].is_object())
            continue;
        for (const auto& [key, value] : entry[part].items()) {
            const auto shown = value.is_string() ? value.get<std::string>()
                                                 : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            if (!shown.empty())
                text += (text.empty() ? "" : "; ") + key + ": " + shown;
        }
    }
    return printable(text);
}

} // namespace

int callShow(Context& context)
{
    const auto open = openCall(context);
    if (!open)
        return report(context, open.error());
    const auto& call = open->call;
    const auto entries = open->log->entries(call.id);
    if (!entries)
        return report(context, entries.error());

    const auto notes = open->log->callerNotes(call.callerNumber);
    if (!notes)
        return report(context, notes.error());

    nlohmann::ordered_json events = nlohmann::ordered_json::array();
    for (const auto& entry : *entries)
        events.push_back(entryJson(entry));
    if (context.json) {
        nlohmann::ordered_json out = {
            {"call", summaryJson(call)}, {"caller_notes", notesJson(*notes)}, {"events", std::move(events)}};
        context.out << out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return kGood;
    }
    printHead(context.out, call);
    printNotes(context.out, *notes);
    for (const auto& event : events)
        context.out << clockTime(Millis{event["elapsed_ms"].get<std::int64_t>()}) << "  "
                    << event["kind"].get<std::string>() << "  " << saying(event) << "\n";
    return kGood;
}

} // namespace evenkeel::cli
