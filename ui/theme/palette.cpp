// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::theme {

const Palette& lightPalette()
{
    static const Palette p{.dark = false,
                           .background = QColor(0xF5F7F9),
                           .surface = QColor(0xFFFFFF),
                           .ink = QColor(0x16202B),
                           .muted = QColor(0x5B6876),
                           .line = QColor(0xDCE3E9),
                           .accent = QColor(0x0B6B72),
                           .onAccent = QColor(0xFFFFFF),
                           .accentTint = QColor(0xE1F1F1),
                           .warn = QColor(0x8A5200),
                           .warnTint = QColor(0xFFF1D6),
                           .danger = QColor(0xB3261E),
                           .onDanger = QColor(0xFFFFFF),
                           .dangerTint = QColor(0xFCE6E4),
                           .ok = QColor(0x1E7A3E),
                           .okTint = QColor(0xE3F4E9)};
    return p;
}

const Palette& darkPalette()
{
    static const Palette p{.dark = true,
                           .background = QColor(0x11161B),
                           .surface = QColor(0x1A2128),
                           .ink = QColor(0xE7ECF1),
                           .muted = QColor(0x9BA8B5),
                           .line = QColor(0x2D3842),
                           .accent = QColor(0x57C3C7),
                           .onAccent = QColor(0x0D2527),
                           .accentTint = QColor(0x173438),
                           .warn = QColor(0xF0B45B),
                           .warnTint = QColor(0x3A2C14),
                           .danger = QColor(0xFF8A80),
                           .onDanger = QColor(0x35100D),
                           .dangerTint = QColor(0x43201D),
                           .ok = QColor(0x74D08F),
                           .okTint = QColor(0x173622)};
    return p;
}

namespace {

double luminance(const QColor& c)
{
    const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

std::vector<TextPair> textPairs(const Palette& p)
{
    return {
        {"ink on background", p.ink, p.background},
        {"ink on surface", p.ink, p.surface},
        {"muted on background", p.muted, p.background},
        {"muted on surface", p.muted, p.surface},
        {"accent on background", p.accent, p.background},
        {"accent on surface", p.accent, p.surface},
        {"accent on its tint", p.accent, p.accentTint},
        {"ink on the accent tint", p.ink, p.accentTint},
        {"muted on the accent tint", p.muted, p.accentTint},
        {"label of the accent button", p.onAccent, p.accent},
        {"warn on background", p.warn, p.background},
        {"warn on surface", p.warn, p.surface},
        {"warn on its tint", p.warn, p.warnTint},
        {"ink on the warn tint", p.ink, p.warnTint},
        {"muted on the warn tint", p.muted, p.warnTint},
        {"danger on background", p.danger, p.background},
        {"danger on surface", p.danger, p.surface},
        {"danger on its tint", p.danger, p.dangerTint},
        {"ink on the danger tint", p.ink, p.dangerTint},
        {"muted on the danger tint", p.muted, p.dangerTint},
        {"label of the danger button", p.onDanger, p.danger},
        {"ok on background", p.ok, p.background},
        {"ok on surface", p.ok, p.surface},
        {"ok on its tint", p.ok, p.okTint},
        {"ink on the ok tint", p.ink, p.okTint},
        {"muted on the ok tint", p.muted, p.okTint},
    };
}

} // namespace evenkeel::theme
