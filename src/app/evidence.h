// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

struct MadeEvidence
{
    QString file;
    std::int64_t bytes = 0;
    std::int64_t events = 0;
    std::string head; ///< hexadecimal: to be written down elsewhere
    bool redacted = false;
    store::VerifyReport verified; ///< what the log's own check said; a bundle is made of a damaged call, too
};

/// Makes the bundle of one call. The same call gives the same bytes. Errors: call.unknown, those of NewFile, of
/// evidence::makeBundle and of the store.
[[nodiscard]] Result<MadeEvidence> makeEvidence(store::Database&, const EvidenceOrder&);

} // namespace evenkeel::app
