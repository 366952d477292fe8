// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"
#include "exchange/plan.h"

#include <QString>

namespace evenkeel::app {

/// A file of another program whose lines are to come into a pack.
struct ImportOrder
{
    exchange::Format format = exchange::Format::Csv;
    QString file;
    std::string encoding; ///< empty: found out
    char delimiter = 0;   ///< of a table; 0: found out
    exchange::PlanOptions options;
};

struct ImportPlan
{
    exchange::Plan plan;
    std::string encoding; ///< of the file
    std::string delimiter;
};

/// The format that a file is likely to have. Errors: import.unreadable, import.too-large.
[[nodiscard]] Result<exchange::Format> sniffImport(const QString& file);

/// The dry run: reads the file and says what would become of it in this pack. Some tenths of a second for thousands
/// of rows; on any thread. Errors: import.unreadable, those of exchange::readFile.
[[nodiscard]] Result<ImportPlan> planImport(const ImportOrder&, const pack::Pack& into);

/// The import itself is exchange::applyPlan(plan, into); what is written is written whole or not at all: with `replace`
/// the file that was there gives way at the very end. Errors: those of NewFile.
[[nodiscard]] Result<void> writePack(const pack::Pack&, const QString& file, bool replace);

/// Why a record does not come in, and what a note means, as sentences.
[[nodiscard]] QString refusalText(const exchange::Refused&);
[[nodiscard]] QString noteText(const std::string& key);
[[nodiscard]] bool hasNoteText(const std::string& key);

} // namespace evenkeel::app
