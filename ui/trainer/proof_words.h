// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/light.h"
#include "protocol/prover.h"

#include <QString>
#include <QStringList>

namespace evenkeel::trainer {

/// "redirect → warn: permission was skipped": the shortest way that breaks a promise, as a story.
[[nodiscard]] QString storyOf(const protocol::Violation& violation);
/// One move of such a way, "breach insult", for people.
[[nodiscard]] QString moveText(const std::string& move);
[[nodiscard]] QString lightText(protocol::LightColour colour);
/// What still stands between now and the end, in words.
[[nodiscard]] QStringList missingTexts(const protocol::Light& light);

} // namespace evenkeel::trainer
