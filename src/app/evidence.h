// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audited.h"
#include "app/list_export.h"
#include "base/result.h"
#include "store/call_log.h"

#include <QString>

#include <cstdint>
#include <string>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::app {

struct EvidenceOrder
{
    std::string call; ///< its whole id
    QString file;
    bool redact = false;  ///< leave out what the caller said and is, and every other private text
    bool replace = false; ///< a file that is there already
    bool report = true;   ///< with report.pdf
};

struct MadeEvidence
{
    QString file;
    std::int64_t bytes = 0;
    std::int64_t events = 0;
    std::string head; ///< hexadecimal: to be written down elsewhere
    bool redacted = false;
    Error noReport;               ///< why report.pdf is not in it; an empty key: it is, or was not asked for
    store::VerifyReport verified; ///< what the log's own check said; a bundle is made of a damaged call, too
};

/// Makes the bundle of one call; that it was made is audited. The same call gives the same bytes. Errors: call.unknown,
/// those of NewFile, of evidence::makeBundle, of the store and of auditLeaving.
[[nodiscard]] Result<MadeEvidence> makeEvidence(store::Database&, const EvidenceOrder&, const Actor&);

/// The report of one call alone, as PDF; audited as an export of the call. Errors: those of readCallReport, of
/// printPdf, of NewFile and of auditLeaving. `report` of the order is not looked at.
[[nodiscard]] Result<Exported> exportCallReport(store::Database&, const EvidenceOrder&, const Actor&);

} // namespace evenkeel::app
