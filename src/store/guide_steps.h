// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <map>
#include <string>
#include <vector>

namespace evenkeel::store {

/// The steps of the guides in the packs that the log keeps, read once for each revision.
class GuideSteps
{
  public:
    explicit GuideSteps(const QSqlDatabase& connection);
    /// In the guide's order; empty when the log does not keep the pack, or the pack has no such guide.
    [[nodiscard]] Result<std::vector<std::string>> of(const std::string& pack, const std::string& revision,
                                                      const std::string& guide);

  private:
    using Guides = std::map<std::string, std::vector<std::string>>;
    [[nodiscard]] Result<Guides> read(const std::string& pack, const std::string& revision);
    Statement m_select;
    std::map<std::pair<std::string, std::string>, Guides> m_known;
};

} // namespace evenkeel::store
