// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/trainer_tour.h"

#include "ui/app/demo_stage.h"

#include <chrono>

namespace evenkeel::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPassphrase = "made-up calls only";

/// To a part of the pack by its name.
void find(DemoStage& stage, const char* name)
{
    stage.press("Ctrl+F");
    stage.type(name);
    stage.settle();
    stage.press("Return");
    stage.settle();
}

} // namespace

void tourTrainer(DemoStage& stage)
{
    stage.press("Ctrl+Shift+T");
    stage.awaits("unlockTrainer");
    stage.settleUntil([&] { return stage.shows("unlockNew") || stage.shows("unlockChange"); }, "the lock");
    for (int i = stage.shows("unlockNew") ? 0 : 1; i < 2; ++i) {
        stage.type(kPassphrase);
        stage.press("Return", 0s);
    }
    stage.awaits("partForm");
    stage.settleUntil([&] { return stage.shows("lineTable"); }, "the draft");
    stage.settle();
    find(stage, "Empathize");
    stage.press("Return"); // into the form, to its lines
    stage.press("Home");
    stage.settle();
    stage.take("edit");
    find(stage, "Permission");
    stage.press("Return");
    stage.settle();
    stage.take("edit-policy");
    stage.press("Ctrl+H");
    stage.type("sorry");
    stage.settle();
    stage.take("edit-replace");
    stage.press("Esc");
}

} // namespace evenkeel::ui
