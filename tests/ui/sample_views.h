// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/agent_view.h"

/// Views as the program makes them, for tests and pictures: a furious Ms. Rivera and her order 4417.
namespace evenkeel::sample {

[[nodiscard]] app::LineView line(const char* id, const char* text, int said = 0);

[[nodiscard]] app::CallView calmCall();
[[nodiscard]] app::CallView silent();       ///< a silence is being timed, the first line is said
[[nodiscard]] app::CallView missingField(); ///< the second line lacks the order number
[[nodiscard]] app::CallView insulted();     ///< one insult: a redirect comes next
[[nodiscard]] app::CallView mayAsk();       ///< redirected: permission comes next
[[nodiscard]] app::CallView asked();        ///< permission is pending
[[nodiscard]] app::CallView mayWarn();
[[nodiscard]] app::CallView warned(); ///< one warning given: only persisting conduct is missing
[[nodiscard]] app::CallView endReady();
[[nodiscard]] app::CallView hate(); ///< may be ended at once
[[nodiscard]] app::CallView safety();
[[nodiscard]] app::CallView notDirected();
[[nodiscard]] app::CallView timedOut();  ///< nobody answered: hand over
[[nodiscard]] app::CallView forbidden(); ///< a policy under which the agent may not end
[[nodiscard]] app::CallView recordDue();
[[nodiscard]] app::CallView wrapUp();
[[nodiscard]] app::CallView saved();
[[nodiscard]] app::CallView recovering();
[[nodiscard]] agent::IdleView idle();
[[nodiscard]] agent::DeskLists lists();
[[nodiscard]] agent::InterruptedCall interrupted();

struct Named
{
    const char* name;
    app::CallView view;
};
[[nodiscard]] std::vector<Named> allCalls();

} // namespace evenkeel::sample
