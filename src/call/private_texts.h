// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"

#include <functional>
#include <string>

namespace evenkeel::call {

/// Visits every private text of an event that is not empty, in the order of its fields: what people said or wrote, the
/// caller's name and number. `name` is the field's in the log.
void forEachPrivateText(const Event& event,
                        const std::function<void(std::string_view name, const std::string&)>& visit);

} // namespace evenkeel::call
