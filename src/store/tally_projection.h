// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/guide_steps.h"
#include "store/projection.h"
#include "store/statement.h"
#include "store/tally.h"

#include <QSqlDatabase>

#include <cstdint>

namespace evenkeel::store {

/// The tables `tally_calls` and `tally_parts`: what each call adds to the figures, see call/contribution.h. A call is
/// in them from its end on; whatever changes it then takes its old part away and adds the new one.
class TallyProjection : public Projection
{
  public:
    explicit TallyProjection(const QSqlDatabase& connection);
    void forget() override;
    [[nodiscard]] Result<void> flush() override;
    [[nodiscard]] Result<void> empty() override;
    [[nodiscard]] Result<void> write(CallChange& change) override;
    void beginCheck() override;
    [[nodiscard]] Result<bool> holds(CallChange& call) override;
    [[nodiscard]] Result<std::optional<std::string>> endCheck() override;

  private:
    [[nodiscard]] Result<std::optional<call::Contribution>> contribution(std::span<const call::LogEntry> entries,
                                                                         const call::Facts& facts);
    [[nodiscard]] Result<call::Figures> stored(const TallyKey& key);
    [[nodiscard]] Result<void> store(const TallyKey& key, const call::Figures& figures);

    GuideSteps m_steps;
    Statement m_selectCalls, m_selectParts, m_putCalls, m_putParts, m_dropCalls, m_dropParts;
    Statement m_allCalls, m_allParts, m_clearCalls, m_clearParts;
    std::optional<call::Contribution> m_latest; ///< of the latest change
    Tallies m_waiting;                          ///< not yet in the tables

    /// A sum of hashes, each times what it counts: it adds up as the tallies do, and stays small where years of
    /// tallies would not.
    std::map<TallyKey, std::uint64_t> m_check;
};

} // namespace evenkeel::store
