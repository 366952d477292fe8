// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/light.h"

/// Questions that decide() and light() must answer alike. Inside this room only.
namespace evenkeel::protocol::ladder {

/// What time alone brings at `now`, in the order in which it fell due.
[[nodiscard]] std::vector<Event> fallenDue(const Policy&, const State&, Millis now);

/// The state with fallenDue() applied, so that nobody acts on a request that has timed out.
[[nodiscard]] State settled(const Policy&, State, Millis now);

/// The category that the ladder is counted for: that of the open conduct, else the strictest one.
[[nodiscard]] Category category(const Policy&, const State&);
/// The open conduct is of a kind that needs no redirect and no warning.
[[nodiscard]] bool immediate(const Policy&, const State&);
[[nodiscard]] bool redirectsMissing(const Policy&, const State&);
[[nodiscard]] bool warningsMissing(const Policy&, const State&);
/// A warning was given in this call and the open conduct has not gone on since.
[[nodiscard]] bool awaitsConduct(const State&);
/// Light::missing, for a live call.
[[nodiscard]] std::vector<Missing> missing(const Policy&, const State&);

} // namespace evenkeel::protocol::ladder
