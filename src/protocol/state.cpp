// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/state.h"

namespace evenkeel::protocol {

std::string_view name(Ending ending)
{
    switch (ending) {
    case Ending::None: return {};
    case Ending::ByAgent: return "by-agent";
    case Ending::Overridden: return "overridden";
    case Ending::Finished: return "finished";
    case Ending::CallerHungUp: return "caller-hung-up";
    case Ending::Dropped: return "dropped";
    case Ending::AgentHungUp: return "agent-hung-up";
    case Ending::Transferred: return "transferred";
    }
    return {};
}

} // namespace evenkeel::protocol
