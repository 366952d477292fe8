// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outcome_words.h"
#include "app/replay.h"
#include "ui/widgets/tone.h"

namespace evenkeel::supervisor {

[[nodiscard]] inline widgets::Tone toneOf(app::OutcomeTone tone)
{
    switch (tone) {
    case app::OutcomeTone::Quiet: return widgets::Tone::None;
    case app::OutcomeTone::Ok: return widgets::Tone::Ok;
    case app::OutcomeTone::Warn: return widgets::Tone::Warn;
    case app::OutcomeTone::Danger: return widgets::Tone::Danger;
    }
    return widgets::Tone::None;
}

[[nodiscard]] inline widgets::Tone toneOf(app::ReplayTone tone)
{
    switch (tone) {
    case app::ReplayTone::Quiet: return widgets::Tone::None;
    case app::ReplayTone::Step: return widgets::Tone::Accent;
    case app::ReplayTone::Ok: return widgets::Tone::Ok;
    case app::ReplayTone::Warn: return widgets::Tone::Warn;
    case app::ReplayTone::Danger: return widgets::Tone::Danger;
    }
    return widgets::Tone::None;
}

} // namespace evenkeel::supervisor
