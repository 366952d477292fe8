// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "store/audit_log.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::store {

class CallLog;

enum class RetentionAction {
    ErasePrivate, ///< what callers said and who they are goes; what happened stays in lists and figures
    Drop,         ///< that, and all that follows from the call's events: no list, search or figure knows it any more
};
[[nodiscard]] std::string_view idOf(RetentionAction); ///< "erase-private", "drop-summary"
[[nodiscard]] std::optional<RetentionAction> retentionAction(std::string_view id);

/// What is done with the calls that are older than so many days (of 24 hours, from their beginning) and over.
struct RetentionRule
{
    int days = 365;      ///< 1–36,500
    std::string outcome; ///< an outcome's id as the packs have it; empty: whatever came of the call
    RetentionAction action = RetentionAction::ErasePrivate;
    friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
};

/// What a rule would do now.
struct RetentionCount
{
    RetentionRule rule;
    std::int64_t calls = 0;   ///< that would be erased or dropped
    std::int64_t held = 0;    ///< that a legal hold keeps
    std::int64_t waiting = 0; ///< not dropped because something is left to do: an open follow-up, no wrap-up
    friend bool operator==(const RetentionCount&, const RetentionCount&) = default;
};

/// How far apply() is, or came.
struct RetentionProgress
{
    std::int64_t calls = 0;   ///< erased or dropped by now
    std::int64_t all = 0;     ///< of so many; a call that two rules name is counted twice
    std::int64_t dropped = 0; ///< of `calls`
    bool finished = false;    ///< nothing is left, and the file is rewritten
};

/// Rules by age and outcome: kept in the database, where each change is audited in the same transaction. The newest
/// call that two rules name is erased by the shorter one. Held calls are never touched.
class Retention
{
  public:
    /// `log` outlives it.
    explicit Retention(CallLog& log)
        : m_log(log)
    {}

    [[nodiscard]] Result<std::vector<RetentionRule>> rules() const;
    /// The rules as somebody saw them; nothing: whatever they are.
    using Seen = std::optional<std::vector<RetentionRule>>;
    /// In the place of all rules. Errors: retention.bad-rule (days out of range, an outcome that is no id; detail: the
    /// rule's number), retention.twice (two rules do the same to one outcome), retention.changed (they are not as they
    /// were seen), and those of AuditLog::append.
    [[nodiscard]] Result<void> setRules(const std::vector<RetentionRule>& rules, const Doer&, const Seen& seen = {});
    /// Counts and changes nothing. Rules count a call each that both name. Error: retention.rebuild (the lists that it
    /// counts are being made again).
    [[nodiscard]] Result<std::vector<RetentionCount>> plan(Timestamp now) const;

    /// Asked after each hundred calls: false stops. What was done stays done, and another apply() goes on.
    using GoOn = std::function<bool(const RetentionProgress&)>;
    /// Erases as CallLog::eraseCaller does, a hundred calls a transaction, and rewrites the file at the end; also when
    /// an earlier run was stopped before that. A rebuild of the lists is finished first. Its begin and its end with
    /// counts are audited. Errors: retention.no-rules, retention.changed, store.erase-unfinished (all is erased, but
    /// another program keeps the file from being rewritten), and those of CallLog::append.
    [[nodiscard]] Result<RetentionProgress> apply(const Doer&, const GoOn& goOn, const Seen& seen = {});

  private:
    [[nodiscard]] Result<void> sameAs(const Seen& seen) const;
    [[nodiscard]] Result<bool> apply(const RetentionRule& rule, Timestamp now, RetentionProgress& progress,
                                     const GoOn& goOn);
    CallLog& m_log;
};

} // namespace evenkeel::store
