// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/chart.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What is to be printed, before anybody has decided how wide a page is. All texts are plain texts.
namespace evenkeel::report {

struct Heading
{
    std::string text;
    friend bool operator==(const Heading&, const Heading&) = default;
};
struct Paragraph
{
    std::string text;
    bool quiet = false; ///< small and grey: what explains the rest
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
/// Pairs of label and value, one a line.
struct Pairs
{
    std::vector<std::pair<std::string, std::string>> rows;
    friend bool operator==(const Pairs&, const Pairs&) = default;
};

/// The caller's mood over the time of one call, above what the agent was at.
struct MoodCurve
{
    struct Point
    {
        std::int64_t at = 0; ///< milliseconds since the start
        int level = 3;       ///< 1 calm … 5 furious
        friend bool operator==(const Point&, const Point&) = default;
    };
    struct Stretch
    {
        std::int64_t from = 0, to = 0;
        std::string label;
        bool protocol = false; ///< the warning and hang-up protocol was at work
        friend bool operator==(const Stretch&, const Stretch&) = default;
    };
    std::int64_t length = 0; ///< milliseconds
    std::vector<Point> points;
    std::vector<Stretch> band;
    std::string highest, lowest; ///< the words for level 5 and level 1
    friend bool operator==(const MoodCurve&, const MoodCurve&) = default;
};

using Block = std::variant<Heading, Paragraph, Pairs, Table, MoodCurve, Chart>;

struct Document
{
    std::string title, subtitle;
    std::string footer;     ///< at the foot of every page
    std::string pageNumber; ///< "Page %1 of %2" in the reader's language
    std::vector<Block> blocks;
    friend bool operator==(const Document&, const Document&) = default;
};

/// As JSON, for the program that prints.
[[nodiscard]] std::string writeDocument(const Document&);
/// Errors: report.malformed.
[[nodiscard]] Result<Document> readDocument(std::string_view json);

} // namespace evenkeel::report
