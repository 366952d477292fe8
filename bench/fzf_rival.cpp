// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fzf_rival.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace evenkeel::bench {

bool FzfRival::installed()
{
    return std::system("command -v fzf > /dev/null 2>&1") == 0;
}

FzfRival::FzfRival(const std::vector<search::Document>& lines, const std::filesystem::path& folder)
    : m_file(folder / "fzf-lines")
{
    std::ofstream out(m_file);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto text = lines[i].title + ' ' + lines[i].text + ' ' + lines[i].tags + ' ' + lines[i].theme;
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
        out << text << '\t' << i << '\n';
    }
}

std::vector<std::size_t> FzfRival::search(std::string_view query, std::size_t limit) const
{
    std::string words;
    for (const char c : query)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ' ')
            words += c;
    // It reads to its end, so that the process is timed as a whole.
    const auto command = "fzf --delimiter '\t' --nth 1 --filter '" + words + "' < '" + m_file.string() + "'";
    FILE* out = ::popen(command.c_str(), "r");
    if (out == nullptr)
        throw std::runtime_error("fzf does not start");
    std::vector<std::size_t> found;
    char* line = nullptr;
    std::size_t size = 0;
    while (::getline(&line, &size, out) > 0)
        if (const std::string_view text(line); found.size() < limit && text.find('\t') != std::string_view::npos)
            found.push_back(std::strtoull(line + text.rfind('\t') + 1, nullptr, 10));
    std::free(line);
    ::pclose(out);
    return found;
}

} // namespace evenkeel::bench
