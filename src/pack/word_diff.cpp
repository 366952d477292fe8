// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/word_diff.h"

#include <algorithm>
#include <cstdint>

namespace evenkeel::pack {

namespace {

using Words = std::vector<std::string_view>;
using Kind = WordMark::Kind;

/// Cells of the table: two texts of 1,400 words each.
constexpr std::size_t kMostCells = 2'000'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Each word with the white space behind it, so that nothing is left between them.
Words wordsOf(std::string_view text)
{
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        while (end < text.size() && isSpace(text[end]))
            ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

void mark(std::vector<WordMark>& out, Kind kind, std::string_view text)
{
    if (text.empty())
        return;
    if (out.empty() || out.back().kind != kind)
        out.push_back({kind, {}});
    out.back().text += text;
}

/// What is gone stands before what is new, whatever way the table was walked.
class Marks
{
  public:
    void same(std::string_view text)
    {
        flush();
        mark(m_out, Kind::Same, text);
    }
    void gone(std::string_view text) { m_gone += text; }
    void added(std::string_view text) { m_new += text; }
    [[nodiscard]] std::vector<WordMark> take()
    {
        flush();
        return std::move(m_out);
    }

  private:
    void flush()
    {
        mark(m_out, Kind::Gone, m_gone);
        mark(m_out, Kind::New, m_new);
        m_gone.clear();
        m_new.clear();
    }
    std::vector<WordMark> m_out;
    std::string m_gone, m_new;
};

using Span = std::pair<std::size_t, std::size_t>;

/// The longest common part of two runs of words, by the table that every textbook has.
void compare(const Words& a, const Words& b, Span rowsOf, Span columnsOf, Marks& marks)
{
    const auto rows = rowsOf.second - rowsOf.first;
    const auto columns = columnsOf.second - columnsOf.first;
    const auto left = [&](std::size_t i) { return a[rowsOf.first + i]; };
    const auto right = [&](std::size_t j) { return b[columnsOf.first + j]; };
    std::size_t i = 0;
    std::size_t j = 0;
    if ((rows + 1) * (columns + 1) <= kMostCells) {
        std::vector<std::uint16_t> table((rows + 1) * (columns + 1));
        const auto cell = [&](std::size_t row, std::size_t column) -> std::uint16_t& {
            return table[row * (columns + 1) + column];
        };
        for (std::size_t row = rows; row-- > 0;)
            for (std::size_t column = columns; column-- > 0;)
                cell(row, column) = left(row) == right(column)
                                        ? static_cast<std::uint16_t>(cell(row + 1, column + 1) + 1)
                                        : std::max(cell(row + 1, column), cell(row, column + 1));
        while (i < rows && j < columns) {
            if (left(i) == right(j)) {
                marks.same(left(i));
                ++i;
                ++j;
            } else if (cell(i + 1, j) >= cell(i, j + 1)) {
                marks.gone(left(i++));
            } else {
                marks.added(right(j++));
            }
        }
    }
    while (i < rows)
        marks.gone(left(i++));
    while (j < columns)
        marks.added(right(j++));
}

} // namespace

std::vector<WordMark> wordDiff(std::string_view before, std::string_view after)
{
    const auto a = wordsOf(before);
    const auto b = wordsOf(after);
    const auto shorter = std::min(a.size(), b.size());
    std::size_t front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    Marks marks;
    for (std::size_t i = 0; i < front; ++i)
        marks.same(a[i]);
    compare(a, b, {front, a.size() - back}, {front, b.size() - back}, marks);
    for (std::size_t i = a.size() - back; i < a.size(); ++i)
        marks.same(a[i]);
    return marks.take();
}

} // namespace evenkeel::pack
