// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace evenkeel::render {

/// `utf8` as it can be laid out on paper: without characters that nobody sees or that turn the reading direction, and
/// with at most a few combining marks on one letter. Layout takes a time that grows faster than their number.
[[nodiscard]] QString pageText(const std::string& utf8);

} // namespace evenkeel::render
