// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace evenkeel::speak {

struct Streams
{
    std::FILE* orders = nullptr;
    std::FILE* answers = nullptr;
};

/// The standard input and output, taken away from whatever is started from here: an engine may start a service that
/// stays, and it would keep both ends of the pipes open for as long as it lives. Nothing is complained about on the
/// standard error any more. Null where that fails.
[[nodiscard]] Streams takeStreams();

} // namespace evenkeel::speak
