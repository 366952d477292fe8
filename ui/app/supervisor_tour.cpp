// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervisor_tour.h"

#include "ui/app/demo_stage.h"
#include "ui/app/trainer_tour.h"

#include <chrono>

namespace evenkeel::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPassphrase = "made-up calls only";

/// Into the pages; the first time the passphrase is set.
void enter(DemoStage& stage)
{
    stage.press("Ctrl+Shift+S");
    stage.awaits("unlock");
    stage.settleUntil([&] { return stage.shows("unlockNew") || stage.shows("unlockChange"); }, "the lock");
    const bool first = stage.shows("unlockNew");
    stage.take(first ? "unlock-first" : "unlock");
    for (int i = first ? 0 : 1; i < 2; ++i) {
        stage.type(kPassphrase);
        stage.press("Return", 0s);
    }
    stage.awaits("sessionTable");
}

void lookAround(DemoStage& stage)
{
    stage.settle();
    stage.press("Ctrl+F");
    stage.type("carrier refund");
    stage.settle();
    stage.press("Return");
    stage.press("Down");
    stage.settle();
    stage.take("sessions");
    for (const auto& [key, name] : {std::pair{"Alt+2", "all-follow-ups"},
                                    {"Alt+3", "insights"},
                                    {"Alt+4", "calibration"},
                                    {"Alt+5", "audit"},
                                    {"Alt+6", "retention"}}) {
        stage.press(key);
        stage.settle();
        stage.take(name);
    }
}

} // namespace

Result<QStringList> playTour(const Options& options)
{
    const QDir folder(options.tourFolder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Errc::Io, "demo.folder");
    Options own = options;
    if (!own.size.isValid())
        own.size = QSize(1280, 800);
    DemoStage stage(own, QDir(folder.absolutePath()), std::chrono::floor<Millis>(std::chrono::system_clock::now()));
    auto& settings = stage.session().workspace().settings();
    if (!settings.isSet(app::setting::kAgent))
        settings.set(app::setting::kAgent, QStringLiteral("J. Okafor"));
    if (!stage.open())
        return fail(Errc::Io, "demo.stuck", "reading the pack");
    enter(stage);
    lookAround(stage);
    tourTrainer(stage);
    return stage.close();
}

} // namespace evenkeel::ui
