// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_records.h"
#include "cli/call_support.h"

namespace evenkeel::cli {

int callExport(Context& context)
{
    return usageError(context, "not yet");
}

} // namespace evenkeel::cli
