// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include "ui/theme/theme.h"

namespace evenkeel::widgets {

const QColor& toneInk(Tone tone)
{
    const auto& c = theme::colours();
    switch (tone) {
    case Tone::None: return c.muted;
    case Tone::Accent: return c.accent;
    case Tone::Warn: return c.warn;
    case Tone::Danger: return c.danger;
    case Tone::Ok: return c.ok;
    }
    return c.ink;
}

const QColor& toneTint(Tone tone)
{
    const auto& c = theme::colours();
    switch (tone) {
    case Tone::None: return c.background;
    case Tone::Accent: return c.accentTint;
    case Tone::Warn: return c.warnTint;
    case Tone::Danger: return c.dangerTint;
    case Tone::Ok: return c.okTint;
    }
    return c.background;
}

} // namespace evenkeel::widgets
