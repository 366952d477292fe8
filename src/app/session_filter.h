// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "store/call_filter.h"

#include <QString>

#include <optional>
#include <vector>

namespace evenkeel::app {

enum class Period { Any, Today, Yesterday, Week, Month, Quarter, Year, Days };

/// Which calls a supervisor wants to see. Periods are relative, so that a filter that is kept means the same every day;
/// but for Days, which are those of the calendar.
struct SessionFilter
{
    QString text; ///< as it was typed
    Period period = Period::Any;
    std::optional<Date> from{}, to{}; ///< Days: the first and the last one; without one of them there is no limit
    QString agent;
    QString outcome, situation; ///< ids of the pack
    int moodPeak = 0;           ///< 1–5; 0: any
    int moodEnd = 0;
    store::Reached reached = store::Reached::Anything;
    bool unreviewed = false; ///< has to be reviewed and was not yet
    store::ScoreBand score = store::ScoreBand::Any;
    store::LengthBand length = store::LengthBand::Any;
    bool bestMatch = false; ///< order; means something with a text only
    friend bool operator==(const SessionFilter&, const SessionFilter&) = default;

    /// True if some calls may be left out.
    [[nodiscard]] bool narrows() const;
    [[nodiscard]] bool byText() const { return !text.trimmed().isEmpty(); }
};

/// The first day of the period and the one after its last day; empty: no limit.
struct Days
{
    std::optional<Date> from, to;
};
[[nodiscard]] Days daysOf(const SessionFilter&, Date today);

[[nodiscard]] store::CallFilter storeFilter(const SessionFilter&, Date today);

/// A filter that is kept under a name.
struct SavedFilter
{
    QString name;
    SessionFilter filter;
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};
/// For the setting: JSON. What is not understood when it is read is passed over.
[[nodiscard]] QString storedFilters(const std::vector<SavedFilter>&);
[[nodiscard]] std::vector<SavedFilter> savedFilters(const QString& stored);

} // namespace evenkeel::app
