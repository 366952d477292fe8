// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace evenkeel::test {

inline std::filesystem::path sourceFolder()
{
    const char* folder = std::getenv("EVENKEEL_TEST_SOURCE");
    if (!folder)
        throw std::runtime_error("EVENKEEL_TEST_SOURCE is not set; run this through ctest");
    return folder;
}

inline std::string fileText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace evenkeel::test
