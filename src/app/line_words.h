// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/merge.h"
#include "pack/pack.h"

#include <QString>

#include <string>

namespace evenkeel::app {

/// A line as it reads in a call of which `facts` are known, in the full wording if `full` and there is one; what has no
/// value stands as its label in brackets, such as "[order number]".
[[nodiscard]] QString lineWords(const pack::Pack&, const pack::Line&, const call::Facts& facts, bool full);

/// `merged` with labels in brackets for what has no value.
[[nodiscard]] QString withLabels(const call::Merged& merged, const pack::Pack&);

} // namespace evenkeel::app
