// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace evenkeel::theme {

/// The colour tokens. Nothing on the screen uses a colour that is not one of these. A "tint" is the quiet background
/// of its colour.
struct Palette
{
    bool dark = false;
    QColor background, surface;
    QColor ink, muted;
    QColor line;
    QColor accent, onAccent, accentTint;
    QColor warn, warnTint;
    QColor danger, onDanger, dangerTint;
    QColor ok, okTint;
};

[[nodiscard]] const Palette& lightPalette();
[[nodiscard]] const Palette& darkPalette();

/// Contrast of two opaque colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrast(const QColor&, const QColor&);

struct TextPair
{
    const char* name;
    QColor text, behind;
};
/// Every combination of text and background that the widgets draw.
[[nodiscard]] std::vector<TextPair> textPairs(const Palette&);

} // namespace evenkeel::theme
