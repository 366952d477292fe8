// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outcome_words.h"
#include "app/session_filter.h"
#include "base/result.h"
#include "base/time.h"
#include "call/state.h"
#include "store/call_log.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// The list of calls as a supervisor reads it. Made on the reader's thread, shown on the screen's.
namespace evenkeel::app {

struct SessionRow
{
    QString id;
    std::int64_t ord = 0; ///< greater for a later call
    Timestamp startedAt{};
    std::optional<Millis> length;
    QString agent, situation;
    std::vector<call::MoodMark> moods;
    int moodStart = 0, moodPeak = 0, moodEnd = 0; ///< 0: none given
    OutcomeView outcome;
    std::optional<int> score; ///< 0–100
    bool disputed = false;
    bool reviewDue = false; ///< and not done yet
    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

struct SessionPage
{
    std::vector<SessionRow> rows;
    bool more = false;        ///< older calls pass, too
    int matches = 0;          ///< of a first page: all that pass, as far as they were counted
    bool matchesMore = false; ///< there are more than that
    bool incomplete = false;  ///< the list is being made again: older calls may be missing
    Millis took{};            ///< to find them, without reading the packs that their words are in
    friend bool operator==(const SessionPage&, const SessionPage&) = default;
};

/// What the menus of the filters offer: id (of an agent the name) and label, in the order of the labels.
struct SessionChoices
{
    using Choice = std::pair<QString, QString>;
    std::vector<Choice> agents, outcomes, situations;
    friend bool operator==(const SessionChoices&, const SessionChoices&) = default;
};

/// Packs that calls were led with, each read once. For one thread.
class PackShelf
{
  public:
    /// Null if it was not kept or cannot be read.
    [[nodiscard]] const pack::Pack* find(const store::Database&, const std::string& id, const std::string& revision);

  private:
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const pack::Pack>> m_packs;
};

/// A page after `beforeOrd`, or the first one. Errors: those of CallLog::page.
[[nodiscard]] Result<SessionPage> sessionPage(const store::CallLog&, PackShelf&, store::CallFilter);
[[nodiscard]] Result<SessionChoices> sessionChoices(const store::CallLog&, PackShelf&);

/// "Today 14:02", "Yest. 17:31", "19 Nov 18:20", "19 Nov 2024"; by the calendar of this machine.
[[nodiscard]] QString sessionWhen(Timestamp, QDate today);
/// "14:02"
[[nodiscard]] QString timeOfDay(Timestamp);
[[nodiscard]] QString relativeDay(QDate day, QDate today);
/// "19 Nov", with the year if it is another one than that of `near`.
[[nodiscard]] QString calendarDay(QDate day, QDate near);

} // namespace evenkeel::app
