// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

namespace evenkeel::bench {

/// A window needs an application of its own, so it is measured by another program, which prints a JSON array. What else
/// it printed comes as a text.
inline nlohmann::ordered_json runOther(const std::string& command)
{
    struct Closed
    {
        void operator()(FILE* out) const { ::pclose(out); }
    };
    const std::unique_ptr<FILE, Closed> out(::popen(command.c_str(), "r"));
    if (!out)
        throw std::runtime_error("it does not start: " + command);
    std::string text;
    std::array<char, 4096> part{};
    while (const auto got = std::fread(part.data(), 1, part.size(), out.get()))
        text.append(part.data(), got);
    auto result = nlohmann::ordered_json::parse(text.substr(std::min(text.size(), text.find('['))), nullptr, false);
    return result.is_array() ? result : nlohmann::ordered_json(text);
}

} // namespace evenkeel::bench
