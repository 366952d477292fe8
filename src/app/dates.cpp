// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

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

QDate readDay(const QString& text)
{
    const auto trimmed = text.trimmed();
    if (const auto iso = QDate::fromString(trimmed, Qt::ISODate); iso.isValid())
        return iso;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        auto date = QLocale().toDate(trimmed, format);
        constexpr int kNow = 2000; // two digits of a year are taken for the last century
        if (date.isValid() && date.year() < kNow)
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace evenkeel::app
