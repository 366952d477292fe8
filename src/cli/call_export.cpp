// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/paths.h"
#include "cli/call_records.h"
#include "cli/call_support.h"
#include "store/chained_event.h"
#include "store/pack_store.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

std::string hex(const std::string& bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

ordered_json hexOrNull(const std::optional<std::string>& bytes)
{
    return bytes ? ordered_json(hex(*bytes)) : ordered_json(nullptr);
}

/// The bodies stay the texts that they are in the database: the hashes are over their bytes.
ordered_json eventJson(const store::ChainedEvent& event)
{
    ordered_json out = {{"id", event.id},
                        {"seq", event.seq},
                        {"at_ms", event.at},
                        {"at", isoTime(Timestamp{Millis{event.at}})},
                        {"elapsed_ms", event.elapsed},
                        {"actor", event.actor},
                        {"kind", event.kind},
                        {"version", event.version},
                        {"body", event.body},
                        {"private_body", nullptr},
                        {"private_salt", hexOrNull(event.salt)},
                        {"private_digest", hexOrNull(event.privateDigest)},
                        {"hash", hex(event.hash)}};
    if (event.privateBody)
        out["private_body"] = *event.privateBody;
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
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto call = findCall(*open->log, context.args[0]);
    if (!call)
        return report(context, call.error());
    const auto events = store::chainedEvents(*open->database, call->id);
    if (!events)
        return report(context, events.error());
    const auto verified = open->log->verify(call->id);
    if (!verified)
        return report(context, verified.error());

    ordered_json out = {
        {"format", "evenkeel-call"},
        {"version", 1},
        {"program", "evenkeel-cli " + app::version().toStdString()},
        {"exported_at", isoTime(std::chrono::floor<Millis>(std::chrono::system_clock::now()))},
        {"call", summaryJson(*call)},
        {"pack", packJson(*open->database, *call)},
        {"verification", verificationJson(*verified)},
        {"chain",
         {{"algorithm", "sha-256"},
          {"events", events->size()},
          {"head", events->empty() ? std::string{} : hex(events->back().hash)}}},
        {"events", ordered_json::array()},
    };
    for (const auto& event : *events)
        out["events"].push_back(eventJson(event));
    context.out << out.dump(context.json ? -1 : 2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return verified->good() ? kGood : kFinding;
}

} // namespace evenkeel::cli
