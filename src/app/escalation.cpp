// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/escalation.h"

#include "app/dates.h"
#include "app/hand_over.h"
#include "app/live_call.h"
#include "app/text.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

std::vector<RouteView> routes(const LiveCall& call)
{
    std::vector<RouteView> all;
    for (const auto& route : call.pack().routes) {
        const bool fits = std::ranges::find(route.topics, call.facts().situation) != route.topics.end();
        all.push_back({toQt(route.id), toQt(route.label), toQt(route.to), fits});
    }
    std::ranges::stable_partition(all, &RouteView::fits);
    return all;
}

} // namespace

EscalationForm escalationForm(const LiveCall& call)
{
    const auto& facts = call.facts();
    EscalationForm form;
    form.open = facts.started &&
                !call::isClosed(facts, protocol::recoveryLeft(call.policy(), facts.protocol, call.sinceStart()));
    form.routes = routes(call);
    form.problem = problemSoFar(call);
    form.tried = triedSoFar(call);
    form.evidence = evidenceSoFar(call);
    form.today = toQt(call.today());
    for (const auto& escalation : facts.escalations)
        form.raised.push_back(
            {escalation.seq, toQt(escalation.raised.to), toQt(escalation.raised.problem), toQt(escalation.raised.due)});
    return form;
}

} // namespace evenkeel::app
