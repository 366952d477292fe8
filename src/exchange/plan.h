// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"
#include "exchange/merge_fields.h"
#include "pack/pack.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::exchange {

struct PlanOptions
{
    FieldMap fields;                   ///< merge fields by the other program's name; before the usual ones
    std::map<std::string, Place> tags; ///< where texts with this tag belong; before all that the pack says
    std::optional<Place> fallback;     ///< where a text belongs of which nothing else is known
    bool makeSituations = false;       ///< a first tag that the pack does not know becomes a situation
    std::string language;              ///< of texts that do not say theirs; empty: the pack's
};

/// How it was decided where a line belongs.
enum class PlacedBy { File, Mapping, Tag, NewSituation, Fallback };

/// One line that would come in.
struct PlannedLine
{
    pack::Line line;
    std::string title;     ///< what the other program calls it
    std::vector<int> rows; ///< the records that it is made of: one for each language
    int fileLine = 0;      ///< where it begins in the file; 0: not told
    PlacedBy placedBy = PlacedBy::File;
    std::vector<std::string> notes; ///< keys, see notes.h
    friend bool operator==(const PlannedLine&, const PlannedLine&) = default;
};

/// What an import would do. Every record of the file is in one of the lines or among the refused: accounted() == rows.
struct Plan
{
    int rows = 0;
    std::vector<PlannedLine> lines;
    std::vector<Refused> refused;
    std::vector<FieldUse> fields;
    std::vector<pack::MergeField> newFields;
    std::vector<pack::Situation> newSituations;
    std::vector<std::string> notes; ///< keys, of the whole file
    [[nodiscard]] int accounted() const;
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// What would become of `imported` in this pack. Refuses with: import.no-place, .unknown-place, .bad-value,
/// .duplicate-in-file (detail: the row), .duplicate-in-pack (detail: the line's id), .unknown-language,
/// .language-missing (a line has to have all languages of its pack), .text-too-long.
[[nodiscard]] Plan planImport(const Imported& imported, const pack::Pack& into, const PlanOptions& options = {});

/// The pack with the lines of the plan in it. Errors: import.pack-too-large (it could not be read again),
/// import.lint (detail: the first error that the linter finds and did not find before).
[[nodiscard]] Result<pack::Pack> applyPlan(const Plan& plan, const pack::Pack& into);

/// A pack with nothing in it but a name, to import into. `language` has the form of a language tag.
[[nodiscard]] pack::Pack emptyPack(const std::string& title, const std::string& language);

/// "step:ID", "situation:ID", "behaviour:ID" or "use:ID" as a place.
[[nodiscard]] std::optional<Place> placeOf(std::string_view text);
[[nodiscard]] std::string_view name(Place::Kind);

} // namespace evenkeel::exchange
