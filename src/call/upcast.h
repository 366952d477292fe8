// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event_json.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>
#include <utility>

/// Reading bodies that an older program wrote. Stored events never change; each step lifts one kind by one version.
namespace evenkeel::call {

/// Turns the bodies of one version into those of the next. An erased private body comes as an empty object and the
/// step leaves it so. May throw nlohmann's exceptions; decode() turns them into event.body.
using Upcast = std::function<void(nlohmann::json& publicBody, nlohmann::json& privateBody)>;

/// By kind and the version that a step starts from.
using Upcasts = std::map<std::pair<std::string, int>, Upcast>;

/// The steps of this program.
[[nodiscard]] const Upcasts& upcasts();

/// decode() with other steps and, by kind, other present versions than the program's own; for tests of the way itself.
[[nodiscard]] Result<Event> decodeWith(const Encoded&, const Upcasts&, const std::map<std::string, int>& versions = {});

} // namespace evenkeel::call
