// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

namespace evenkeel::app {

/// `policy` with the protocol lines that it lacks borrowed from the pack's default policy, so that an agent never
/// stands there without words.
[[nodiscard]] protocol::Policy withLines(protocol::Policy policy, const pack::Pack& pack);

} // namespace evenkeel::app
