// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence.h"

#include "app/call_report.h"
#include "app/evidence_text.h"
#include "app/new_file.h"
#include "app/printer.h"
#include "app/text.h"
#include "evidence/bundle.h"
#include "store/audit_log.h"
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

Result<std::string> printed(store::Database& database, const EvidenceOrder& order)
{
    const auto document = readCallReport(database, order.call, order.redact);
    if (!document)
        return tl::unexpected(document.error());
    const auto pdf = printPdf(*document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return pdf->toStdString();
}

Result<void> handOut(store::Database& database, NewFile& file, const std::string& bytes, const Actor& actor,
                     const char* action, const EvidenceOrder& order, const std::string& detail)
{
    if (auto written = file.write(bytes); !written)
        return written;
    if (auto noted = auditLeaving(database, actor, action, order.call, detail + (order.redact ? ", redacted" : ""));
        !noted)
        return noted;
    return file.keep();
}

} // namespace

Result<MadeEvidence> makeEvidence(store::Database& database, const EvidenceOrder& order, const Actor& actor)
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

    MadeEvidence made{(*file)->path(), 0, contents->call.eventCount, contents->call.head, order.redact, {}, *verified};
    if (order.report) {
        if (auto pdf = printed(database, order))
            contents->reportPdf = std::move(*pdf);
        else
            made.noReport = pdf.error(); // the events are what proves, and they are there
    }
    const auto bytes = evidence::makeBundle(std::move(*contents));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto detail = std::to_string(made.events) + " events, head " + made.head;
    if (const auto done = handOut(database, **file, *bytes, actor, store::audit::kEvidenceMade, order, detail); !done)
        return tl::unexpected(done.error());
    made.bytes = (*file)->bytes();
    return made;
}

Result<Exported> exportCallReport(store::Database& database, const EvidenceOrder& order, const Actor& actor)
{
    auto file = NewFile::begin(order.file, order.replace);
    if (!file)
        return tl::unexpected(file.error());
    const auto pdf = printed(database, order);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const auto done = handOut(database, **file, *pdf, actor, store::audit::kCallExported, order, "pdf"); !done)
        return tl::unexpected(done.error());
    return Exported{(*file)->path(), 1, (*file)->bytes()};
}

} // namespace evenkeel::app
