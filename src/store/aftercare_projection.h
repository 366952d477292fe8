// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projection.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// The tables `follow_ups` and `caller_notes`, by aftercare_rows.h.
class AftercareProjection : public Projection
{
  public:
    explicit AftercareProjection(const QSqlDatabase& connection);
    [[nodiscard]] Result<void> empty() override;
    [[nodiscard]] Result<void> write(CallChange& change) override;
    [[nodiscard]] Result<bool> holds(CallChange& call) override;
    [[nodiscard]] Result<std::optional<std::string>> endCheck() override;

  private:
    QSqlDatabase m_connection;
    std::vector<call::Escalation> m_escalations; ///< of the latest change
    std::vector<call::CallerNote> m_callerNotes;
};

} // namespace evenkeel::store
