// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/call_document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel::evidence {

/// What the check of a bundle found. It stops at the first fault.
struct Verdict
{
    enum class Fault {
        None,
        FileUnlisted, ///< a file is in the bundle and not in its list
        FileGone,     ///< a file is in the list and not in the bundle
        FileChanged,  ///< a file's hash is not the one in the list
        EventChanged, ///< an event, or all from it on, is not what was written
        EventGone,    ///< an event is missing from between others, or the last ones are cut off
        EventAdded,   ///< more events than the chain has, or one with a number that was had already
        TextChanged,  ///< a private text is not the one that its digest was made from
        HeadDiffers,  ///< the last hash is not the head that the bundle names
        PackChanged,  ///< the pack is not the one that the bundle or the call's first event names
        NotThisHead,  ///< sound in itself, yet not the chain of the head that was asked for
    };
    Fault fault = Fault::None;
    std::string file;     ///< of the fault
    std::int64_t seq = 0; ///< of the faulty event
    std::string kind;     ///< of the faulty event; empty where it is gone

    std::string call, pack, packRevision;
    std::string head;              ///< made from the events, hexadecimal; empty unless all of them hold
    std::int64_t events = 0;       ///< that hold
    std::int64_t texts = 0;        ///< private texts that fit their digests
    std::int64_t textsLeftOut = 0; ///< private texts that are not here: redacted, or the caller was erased
    bool redacted = false;
    bool hasPack = false, hasReport = false;
    /// The event whose hash is the head that was asked for; later ones were appended since.
    std::optional<std::int64_t> headFoundAt;
    [[nodiscard]] bool good() const { return fault == Fault::None; }
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// Checks a bundle without a database: every file against the list, every event against the one before it, every
/// private text against its digest, the last hash against the head in the bundle and, if one is given, against
/// `expectedHead` (64 hexadecimal digits that were kept elsewhere; an earlier head of the same call is one, too).
/// Errors, when there is nothing to judge: those of unpackArchive and readCallDocument; evidence.malformed (a needed
/// file is not there, or the list is none), evidence.bad-head (`expectedHead` is no hash).
[[nodiscard]] Result<Verdict> verifyBundle(std::string_view bytes, const std::string& expectedHead = {});

/// The same for a file; reads no more of it than a bundle may have. Adds evidence.unreadable.
[[nodiscard]] Result<Verdict> verifyBundleFile(const std::string& path, const std::string& expectedHead = {});

/// The chain of a call's events alone.
[[nodiscard]] Verdict verifyChain(const CallDocument&, const std::string& expectedHead = {});

} // namespace evenkeel::evidence
