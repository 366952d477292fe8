// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"

#include <QString>

#include <cstdint>
#include <variant>

/// What a supervisor wishes for; ui/app decides what becomes of it.
namespace evenkeel::supervisor {

namespace wish {

struct ScoreCall
{
    QString call; ///< id
    call::event::Scores scores;
    call::event::Comments comments;
    QString coaching;
};
struct UpholdScore ///< a dispute is settled: the score stands
{
    QString call;
    std::int64_t seq = 0; ///< of the review
    QString reason;
};

} // namespace wish

using ReviewWish = std::variant<wish::ScoreCall, wish::UpholdScore>;

} // namespace evenkeel::supervisor
