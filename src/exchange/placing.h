// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

#include <set>

namespace evenkeel::exchange {

/// Decides where texts belong: what the file says, the mapping, names and tags of the pack, the fallback.
class Placing
{
  public:
    Placing(const pack::Pack& pack, const PlanOptions& options);

    struct Decision
    {
        Place place;
        PlacedBy by = PlacedBy::File;
    };
    /// Errors: import.no-place, import.unknown-place.
    [[nodiscard]] Result<Decision> placeFor(const Item& item);
    [[nodiscard]] const std::vector<pack::Situation>& newSituations() const { return m_newSituations; }

  private:
    [[nodiscard]] bool exists(const Place&) const;
    void learn(const std::string& words, Place place);
    Place situationFor(const std::string& tag);

    const PlanOptions& m_options;
    std::map<std::string, Place> m_mapping; ///< by folded tag
    std::map<std::string, Place> m_byName;  ///< by folded id or title of a topic or step
    std::map<std::string, Place> m_byTag;   ///< by folded tag of a topic
    std::map<Place::Kind, std::set<std::string>> m_ids;
    std::vector<pack::Situation> m_newSituations;
};

} // namespace evenkeel::exchange
