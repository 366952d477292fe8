// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speak/streams.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace evenkeel::speak {

#if defined(Q_OS_UNIX)
Streams takeStreams()
{
    const int orders = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    const int answers = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (orders < 0 || answers < 0 || nothing < 0)
        return {};
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::dup2(nothing, standard) < 0)
            return {};
    return {::fdopen(orders, "r"), ::fdopen(answers, "w")};
}
#else
Streams takeStreams()
{
    return {stdin, stdout};
}
#endif

} // namespace evenkeel::speak
