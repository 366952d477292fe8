// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace evenkeel::test {

/// Lets events happen until `there` holds; false if it never does.
template <typename Condition> bool waitFor(const Condition& there)
{
    QEventLoop loop;
    QTimer wake; // so that waiting for events ends now and then
    wake.start(5);
    for (const QDeadlineTimer deadline(60'000); !there() && !deadline.hasExpired();)
        loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return there();
}

} // namespace evenkeel::test
