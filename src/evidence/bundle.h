// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/call_document.h"

#include <string>

/// A bundle: one file about one call that can be checked without the database. docs/evidence.md describes it.
namespace evenkeel::evidence {

// The files in a bundle, in this order.
inline constexpr const char* kReportFile = "report.pdf";
inline constexpr const char* kPackFile = "pack.json";
inline constexpr const char* kCallFile = "call.json";
inline constexpr const char* kVerificationFile = "verification.txt";
inline constexpr const char* kListFile = "SHA256SUMS";

struct Contents
{
    CallDocument call;
    std::string packText;     ///< as the call was led with; empty: it is not kept
    std::string reportPdf;    ///< empty: none was made
    std::string verification; ///< what the log's own check said when the bundle was made, in words
};

/// The bytes of the bundle; the same contents give the same bytes. Fills in the pack's hash. Errors: those of
/// packArchive.
[[nodiscard]] Result<std::string> makeBundle(Contents);

/// The list of a bundle, as sha256sum writes and checks it.
[[nodiscard]] std::string listOf(const std::vector<std::pair<std::string, std::string>>& namesAndBytes);

} // namespace evenkeel::evidence
