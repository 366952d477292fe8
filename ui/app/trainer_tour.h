// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel::ui {

class DemoStage;

/// Goes by keys from page to page of the trainer's screen and takes a picture of each; sets a passphrase.
void tourTrainer(DemoStage& stage);

} // namespace evenkeel::ui
