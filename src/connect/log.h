// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace evenkeel::connect {

/// The logger of this room; silent until the program set up its log. Ids and ports only, never a caller.
[[nodiscard]] inline std::shared_ptr<spdlog::logger> logger()
{
    if (auto named = spdlog::get("connect"))
        return named;
    static const auto silent = std::make_shared<spdlog::logger>("", std::make_shared<spdlog::sinks::null_sink_mt>());
    return silent;
}

} // namespace evenkeel::connect
