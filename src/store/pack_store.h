// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace evenkeel::store {

class Database;

/// The packs that calls were led with, word for word, so that a call can be read as the agent saw it.
class PackStore
{
  public:
    explicit PackStore(const Database& database)
        : m_database(database)
    {}

    /// Keeps `json` as this revision; once is enough, again is no error. If calls were led with it and their
    /// projections had to be made without it (a salvage may lose a pack's text), all are to be made again:
    /// CallLog::rebuildDue(). Errors: store.pack-changed (this revision is kept with another text: the pack was edited
    /// without a new revision), and those of CallLog::append.
    [[nodiscard]] Result<void> rememberPack(const std::string& id, const std::string& revision,
                                            const std::string& json);
    /// The same for who writes in a transaction of their own.
    [[nodiscard]] Result<void> rememberWithin(const std::string& id, const std::string& revision,
                                              const std::string& json);
    /// Errors: store.no-pack (Errc::NotFound), store.damaged (the text is not what was kept).
    [[nodiscard]] Result<std::string> packText(const std::string& id, const std::string& revision) const;

  private:
    [[nodiscard]] Result<bool> isKept(const std::string& id, const std::string& revision,
                                      const std::string& hash) const;
    [[nodiscard]] Result<void> markProjections(const std::string& id, const std::string& revision) const;
    const Database& m_database;
};

} // namespace evenkeel::store
