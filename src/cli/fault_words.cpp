// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fault_words.h"

namespace evenkeel::cli {

namespace {

constexpr FaultWords kNone{"none", "is sound"};
constexpr FaultWords kChanged{"changed", "was changed after it was written"};
constexpr FaultWords kMissing{"missing", "is missing"};
constexpr FaultWords kInserted{"inserted", "was put in later"};
constexpr FaultWords kTruncated{"truncated", "and what followed it are cut off"};

} // namespace

FaultWords faultWords(store::VerifyReport::Fault fault)
{
    using Fault = store::VerifyReport::Fault;
    switch (fault) {
    case Fault::None: return kNone;
    case Fault::Changed: return kChanged;
    case Fault::Missing: return kMissing;
    case Fault::Inserted: return kInserted;
    case Fault::Truncated: return kTruncated;
    case Fault::Projection:
        return {"projection", "does not agree with the call's summary ('db rebuild' makes the summaries again)"};
    case Fault::Unreadable: return {"unreadable", "cannot be read"};
    }
    return {};
}

FaultWords faultWords(store::AuditReport::Fault fault)
{
    using Fault = store::AuditReport::Fault;
    switch (fault) {
    case Fault::None: return kNone;
    case Fault::Changed: return kChanged;
    case Fault::Missing: return kMissing;
    case Fault::Inserted: return kInserted;
    case Fault::Truncated: return kTruncated;
    }
    return {};
}

} // namespace evenkeel::cli
