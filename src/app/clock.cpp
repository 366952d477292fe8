// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clock.h"

#include <QtGlobal>

#include <chrono>

#if defined(Q_OS_LINUX)
#include <ctime>
#elif defined(Q_OS_DARWIN)
#include <mach/mach_time.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace evenkeel::app {

namespace {

/// Of the system's clocks that never jump, the one that counts sleep. std::chrono::steady_clock does so on Windows
/// alone.
Millis sinceBoot()
{
#if defined(Q_OS_LINUX)
    std::timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::floor<Millis>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#elif defined(Q_OS_DARWIN)
    ::mach_timebase_info_data_t base{};
    if (::mach_timebase_info(&base) == KERN_SUCCESS) {
        const double nanoseconds = static_cast<double>(::mach_continuous_time()) * base.numer / base.denom;
        return Millis(static_cast<Millis::rep>(nanoseconds / 1e6));
    }
#elif defined(Q_OS_WIN)
    return Millis(static_cast<Millis::rep>(::GetTickCount64()));
#endif
    return std::chrono::floor<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Clock Clock::system()
{
    return {[] { return std::chrono::floor<Millis>(std::chrono::system_clock::now()); }, sinceBoot};
}

} // namespace evenkeel::app
