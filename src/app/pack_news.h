// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "pack/diff.h"
#include "pack/pack.h"
#include "store/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::app {

/// What is new in the pack that an agent's next call is led with, since they were last told.
struct PackNews
{
    std::string agent; ///< who is to be told
    std::string pack, title;
    std::string from, to; ///< revisions
    std::string kept;     ///< the name under which `to` is kept, for noteTold
    std::string note;     ///< what the trainer said when it was published
    std::vector<pack::ItemChange> changes;
    friend bool operator==(const PackNews&, const PackNews&) = default;
};

/// What `agent` has to be told of `pack`; nothing if they know it. Who meets a pack for the first time has nothing to
/// be told, and that is noted at once. Compares whole packs: not for the screen's thread. Errors: those of reading and
/// of CallLog::append.
[[nodiscard]] Result<std::optional<PackNews>> packNews(const store::Database&, const std::string& agent,
                                                       const std::shared_ptr<const pack::Pack>& pack, Timestamp now);
/// They were told.
[[nodiscard]] Result<void> noteTold(const store::Database&, const PackNews&, Timestamp now);

} // namespace evenkeel::app
