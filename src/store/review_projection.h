// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projection.h"
#include "store/review_row.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// The table `reviews`.
class ReviewProjection : public Projection
{
  public:
    explicit ReviewProjection(const QSqlDatabase& connection);
    [[nodiscard]] Result<void> empty() override;
    [[nodiscard]] Result<void> write(CallChange& change) override;
    [[nodiscard]] Result<bool> holds(CallChange& call) override;
    [[nodiscard]] Result<std::optional<std::string>> endCheck() override;

  private:
    [[nodiscard]] Result<void> replace(const std::string& call, const std::vector<ReviewRow>& rows);
    QSqlDatabase m_connection;
    std::vector<call::Review> m_reviews; ///< of the latest change
};

} // namespace evenkeel::store
