// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::arch {

struct File
{
    std::string path; ///< relative to the top folder, with slashes
    std::string content;
};

/// The top folder of the sources that this test was built from.
[[nodiscard]] std::filesystem::path topFolder();

/// Every text file of the project, sorted by path: neither what git keeps nor what builds leave behind.
[[nodiscard]] const std::vector<File>& projectFiles();

[[nodiscard]] bool isCpp(std::string_view path);
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

} // namespace evenkeel::arch
