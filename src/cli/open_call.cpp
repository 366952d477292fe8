// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/open_call.h"

#include <utility>

namespace evenkeel::cli {

Result<OpenCall> openCall(const Context& context, Result<OpenLog> (*open)(const Context&))
{
    auto log = open(context);
    if (!log)
        return tl::unexpected(log.error());
    auto call = findCall(*log->log, context.args[0]);
    if (!call)
        return tl::unexpected(call.error());
    return OpenCall{std::move(*log), std::move(*call)};
}

} // namespace evenkeel::cli
