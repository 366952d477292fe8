// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates.h"

#include <QDate>
#include <QDateTime>

namespace evenkeel::app {

Date localDate(Timestamp at)
{
    return toStd(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date());
}

Timestamp startOfDay(Date date)
{
    return Timestamp{Millis{toQt(date).startOfDay().toMSecsSinceEpoch()}};
}

QDate toQt(Date date)
{
    const std::chrono::year_month_day day(date);
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date toStd(const QDate& date)
{
    using namespace std::chrono;
    if (!date.isValid())
        return Date::min();
    return year{date.year()} / month{static_cast<unsigned>(date.month())} / day{static_cast<unsigned>(date.day())};
}

} // namespace evenkeel::app
