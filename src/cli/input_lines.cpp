// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/input_lines.h"

namespace evenkeel::cli {

bool readLine(std::istream& in, std::string& line, bool& cut)
{
    line.clear();
    cut = false;
    bool any = false;
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        any = true;
        if (c == '\n')
            return true;
        if (line.size() < kMaxLine)
            line.push_back(static_cast<char>(c));
        else
            cut = true;
    }
    return any;
}

} // namespace evenkeel::cli
