// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/evidence_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> evidenceCommands()
{
    static constexpr std::array<Option, 4> makeOptions = {{
        {"out", "FILE", "where the bundle goes"},
        {"redact", "", "leave out every private text; the chain can be checked all the same"},
        {"no-report", "", "without report.pdf"},
        {"force", "", "replace a file that is there already"},
    }};
    static constexpr std::array<Option, 1> verifyOptions = {{
        {"head", "HASH", "the head that was noted elsewhere, 64 hexadecimal digits"},
    }};
    static const std::array<Command, 2> table = {{
        {"evidence", "make", "ID",
         "One call as a file that proves itself: events, pack, verification and a list of hashes.", 1, 1, true, false,
         makeOptions, evidenceMake},
        {"evidence", "verify", "FILE",
         "Check a bundle without any database, and say what that proves and what it does not.", 1, 1, false, false,
         verifyOptions, evidenceVerify},
    }};
    return table;
}

} // namespace evenkeel::cli
