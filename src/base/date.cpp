// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/date.h"

#include <algorithm>

namespace evenkeel {

namespace {

using namespace std::chrono;

constexpr std::string_view kForm = "0000-00-00";

std::string digits(unsigned value, std::size_t width)
{
    auto text = std::to_string(value);
    text.insert(0, width - std::min(width, text.size()), '0');
    return text;
}

unsigned number(std::string_view digits)
{
    unsigned value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

} // namespace

std::string isoDate(Date date)
{
    const Date first{year{0} / 1 / 1};
    const Date last{year{9999} / 12 / 31};
    const year_month_day day(std::clamp(date, first, last));
    return digits(static_cast<unsigned>(static_cast<int>(day.year())), 4) + "-" +
           digits(static_cast<unsigned>(day.month()), 2) + "-" + digits(static_cast<unsigned>(day.day()), 2);
}

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != kForm.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (isDigit != (kForm[i] == '0') || (!isDigit && text[i] != kForm[i]))
            return std::nullopt;
    }
    const year_month_day date(year(static_cast<int>(number(text.substr(0, 4)))), month(number(text.substr(5, 2))),
                              day(number(text.substr(8, 2))));
    return date.ok() ? std::optional<Date>(Date{date}) : std::nullopt;
}

} // namespace evenkeel
