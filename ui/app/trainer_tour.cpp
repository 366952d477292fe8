// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/trainer_tour.h"

#include "app/settings.h"
#include "ui/app/demo_stage.h"
#include "ui/app/session.h"

#include <QFile>

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
    stage.press("Ctrl+F"); // and all parts are in sight again
    stage.press("Backspace");
    stage.press("Return");
    stage.settle();
}

/// What a help desk might export.
QString exportedAnswers(const QString& folder)
{
    const QString name = folder + QStringLiteral("/help-desk.csv");
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "title,body,tags\n"
            "Parcel lost,\"I have the scan history of {{order}} open. It stopped moving on Friday.\",delivery\n"
            "Charged twice,\"Two charges, one order. I am sending the second one back now.\",billing\n"
            "Parcel lost again,\"I have the scan history of {{order}} open. It stopped moving on Friday.\",delivery\n"
            "Empty,,\n");
    return name;
}

/// The first caller of the draft, until she has had enough.
void practise(DemoStage& stage)
{
    stage.press("Return");
    stage.awaits("practiceBand");
    stage.wait(20s); // she has said what it is about
    stage.press("1", 20s);
    stage.settle();
    stage.take("practice");
    for (int i = 0; i < 20 && stage.shows("practiceBand"); ++i)
        stage.press("1"); // the same line, over her words
    stage.awaits("practiceResult");
    stage.settle();
    stage.take("practice-result");
}

} // namespace

void tourTrainer(DemoStage& stage)
{
    // Nothing that is to be heard, and no wait for it.
    stage.session().workspace().settings().set(app::setting::kPracticeVoice, QStringLiteral("off"));
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
    stage.press("Alt+3");
    stage.type(qPrintable(exportedAnswers(stage.session().workspace().dataFolder())));
    stage.press("Return");
    stage.settleUntil([&] { return stage.shows("importGo"); }, "the trial of an import");
    stage.settle();
    stage.take("import");
    stage.press("Ctrl+Return");
    stage.awaits("importAnswer");
    stage.press("Alt+2");
    stage.awaits("publishGo");
    stage.settle();
    stage.take("publish");
    stage.press("Alt+4");
    stage.settle();
    stage.take("try");
    practise(stage);
}

} // namespace evenkeel::ui
