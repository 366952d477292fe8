// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "store/call_log.h"

#include <QString>

namespace evenkeel::app {

enum class OutcomeTone { Quiet, Ok, Warn, Danger };

/// What a call came to, on a pill: "Ended: threats", "Resolved", "Caller hung up".
struct OutcomeView
{
    QString text;
    OutcomeTone tone = OutcomeTone::Quiet;
    friend bool operator==(const OutcomeView&, const OutcomeView&) = default;
};

/// `pack` has the labels, that of the call's revision at best; without it, or for an id that it does not know, the id
/// itself is shown.
[[nodiscard]] OutcomeView outcomeView(const store::CallSummary&, const pack::Pack* pack);

[[nodiscard]] QString outcomeLabel(const pack::Pack*, const std::string& id);
[[nodiscard]] QString situationLabel(const pack::Pack*, const std::string& id);
/// The label of an end reason of any policy of the pack.
[[nodiscard]] QString endReasonLabel(const pack::Pack*, const std::string& id);

} // namespace evenkeel::app
