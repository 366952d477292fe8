// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/time.h"

#include <QDate>
#include <QString>

/// Between moments and days of the calendar, by the time zone of this machine: what an agent's calendar says.
namespace evenkeel::app {

[[nodiscard]] Date localDate(Timestamp);
/// The first moment of the day: midnight, or what comes after it where the clocks skip it.
[[nodiscard]] Timestamp startOfDay(Date);
[[nodiscard]] QDate toQt(Date);
/// An invalid date becomes the first of all days, which no rule allows.
[[nodiscard]] Date toStd(const QDate&);

/// A day as people type it: 2026-12-01, or as the system writes it, short or long. Invalid: no date.
[[nodiscard]] QDate readDay(const QString& text);

} // namespace evenkeel::app
