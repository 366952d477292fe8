// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace evenkeel::arch {

/// Something in the sources that breaks a rule of the house.
struct Finding
{
    std::string file; ///< relative to the top folder
    int line = 0;     ///< from 1; 0 for the whole file
    std::string sentence;
    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

inline std::ostream& operator<<(std::ostream& out, const Finding& f)
{
    return out << f.file << ':' << f.line << ": " << f.sentence;
}

/// True if there are none; else prints one a line as compilers do (Catch2 would break the lines).
[[nodiscard]] bool noneOf(const Findings&);

} // namespace evenkeel::arch
