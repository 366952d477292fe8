// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence.h"

#include "app/evidence_text.h"
#include "app/new_file.h"
#include "app/text.h"
#include "evidence/bundle.h"
#include "store/chained_event.h"
#include "store/database.h"
#include "store/pack_store.h"

namespace evenkeel::app {

namespace {

Result<evidence::Contents> contentsOf(store::Database& database, const store::CallSummary& call)
{
    auto events = store::chainedEvents(database, call.id);
    if (!events)
        return tl::unexpected(events.error());
    if (events->empty())
        return fail(Errc::Damaged, "store.damaged", "events of call " + call.id);
    evidence::Contents contents;
    contents.call.call = call.id;
    contents.call.pack = call.pack;
    contents.call.packRevision = call.packRevision;
    contents.call.eventCount = static_cast<std::int64_t>(events->size());
    contents.call.head = evidence::toHex(events->back().hash);
    contents.call.events = std::move(*events);
    auto pack = store::PackStore(database).packText(call.pack, call.packRevision);
    if (pack)
        contents.packText = std::move(*pack);
    else if (pack.error().key != "store.no-pack")
        return tl::unexpected(pack.error());
    return contents;
}

} // namespace

Result<MadeEvidence> makeEvidence(store::Database& database, const EvidenceOrder& order)
{
    const store::CallLog log(database);
    const auto call = log.find(order.call);
    if (!call)
        return tl::unexpected(call.error());
    if (!*call)
        return fail(Errc::NotFound, "call.unknown", order.call);
    auto file = NewFile::begin(order.file, order.replace);
    if (!file)
        return tl::unexpected(file.error());
    auto contents = contentsOf(database, **call);
    if (!contents)
        return tl::unexpected(contents.error());
    const auto verified = log.verify(order.call);
    if (!verified)
        return tl::unexpected(verified.error());
    if (order.redact)
        contents->call = evidence::redacted(std::move(contents->call));
    contents->verification = toStd(logCheckText(*verified));

    MadeEvidence made{(*file)->path(), 0, contents->call.eventCount, contents->call.head, order.redact, *verified};
    const auto bytes = evidence::makeBundle(std::move(*contents));
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = (*file)->write(*bytes); !written)
        return tl::unexpected(written.error());
    if (const auto kept = (*file)->keep(); !kept)
        return tl::unexpected(kept.error());
    made.bytes = (*file)->bytes();
    return made;
}

} // namespace evenkeel::app
