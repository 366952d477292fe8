// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/paths.h"
#include "cli/call_records.h"
#include "cli/open_call.h"
#include "evidence/call_document.h"
#include "store/audit_log.h"
#include "store/pack_store.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

ordered_json eventJson(const store::ChainedEvent& event)
{
    auto out = evidence::eventJson(event);
    out["at"] = isoTime(Timestamp{Millis{event.at}}); // for people; the hash is over at_ms
    return out;
}

ordered_json packJson(const store::Database& database, const store::CallSummary& call)
{
    ordered_json out = {{"id", call.pack}, {"revision", call.packRevision}, {"sha256", nullptr}};
    if (const auto text = store::PackStore(database).packText(call.pack, call.packRevision))
        out["sha256"] = app::sha256Hex(*text);
    return out;
}

} // namespace

int callExport(Context& context)
{
    const auto open = openCall(context);
    if (!open)
        return report(context, open.error());
    const auto& call = open->call;
    const auto events = store::chainedEvents(*open->database, call.id);
    if (!events)
        return report(context, events.error());
    const auto verified = open->log->verify(call.id);
    if (!verified)
        return report(context, verified.error());

    if (const auto noted =
            app::auditLeaving(*open->database, machineActor(), store::audit::kCallExported, call.id, "json");
        !noted)
        return report(context, noted.error());
    ordered_json out = {
        {"format", "evenkeel-call"},
        {"version", 1},
        {"program", "evenkeel-cli " + app::version().toStdString()},
        {"exported_at", isoTime(std::chrono::floor<Millis>(std::chrono::system_clock::now()))},
        {"call", summaryJson(call)},
        {"pack", packJson(*open->database, call)},
        {"verification", verificationJson(*verified)},
        {"chain",
         {{"algorithm", "sha-256"},
          {"events", events->size()},
          {"head", events->empty() ? std::string{} : evidence::toHex(events->back().hash)}}},
        {"events", ordered_json::array()},
    };
    for (const auto& event : *events)
        out["events"].push_back(eventJson(event));
    context.out << out.dump(context.json ? -1 : 2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return verified->good() ? kGood : kFinding;
}

} // namespace evenkeel::cli
