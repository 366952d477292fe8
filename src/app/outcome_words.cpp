// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outcome_words.h"

#include "app/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

QString labelIn(const std::vector<pack::Choice>& choices, const std::string& id)
{
    const auto found = std::ranges::find(choices, id, &pack::Choice::id);
    return toQt(found == choices.end() ? id : found->label);
}

OutcomeView wrappedUp(const std::string& outcome, const pack::Pack* pack)
{
    const auto tone = outcome == "resolved"    ? OutcomeTone::Ok
                      : outcome == "follow-up" ? OutcomeTone::Warn
                                               : OutcomeTone::Quiet;
    return {outcomeLabel(pack, outcome), tone};
}

} // namespace

QString outcomeLabel(const pack::Pack* pack, const std::string& id)
{
    return pack == nullptr ? toQt(id) : labelIn(pack->wrapUp.outcomes, id);
}

QString situationLabel(const pack::Pack* pack, const std::string& id)
{
    const auto* situation = pack == nullptr ? nullptr : pack::findSituation(*pack, id);
    return toQt(situation == nullptr ? id : situation->title);
}

QString endReasonLabel(const pack::Pack* pack, const std::string& id)
{
    if (pack != nullptr) {
        for (const auto& policy : pack->policies) {
            const auto found = std::ranges::find(policy.endReasons, id, &protocol::EndReason::id);
            if (found != policy.endReasons.end())
                return toQt(found->label);
        }
    }
    return toQt(id);
}

OutcomeView outcomeView(const store::CallSummary& call, const pack::Pack* pack)
{
    if (call.ending.empty())
        return {Words::tr("Going on"), OutcomeTone::Quiet};
    if (call.ending == "by-agent") {
        const auto reason = endReasonLabel(pack, call.endReason);
        return {reason.isEmpty() ? Words::tr("Ended by the agent") : Words::tr("Ended: %1").arg(reason),
                OutcomeTone::Danger};
    }
    if (call.ending == "overridden")
        return {Words::tr("Ended early"), OutcomeTone::Danger};
    if (!call.outcome.empty())
        return wrappedUp(call.outcome, pack);
    if (call.ending == "caller-hung-up")
        return {Words::tr("Caller hung up"), OutcomeTone::Quiet};
    if (call.ending == "dropped")
        return {Words::tr("Line dropped"), OutcomeTone::Quiet};
    if (call.ending == "agent-hung-up")
        return {Words::tr("Agent hung up"), OutcomeTone::Warn};
    if (call.ending == "transferred")
        return {Words::tr("Transferred"), OutcomeTone::Quiet};
    return {Words::tr("Not wrapped up"), OutcomeTone::Quiet};
}

} // namespace evenkeel::app
