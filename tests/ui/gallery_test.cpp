// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_views.h"
#include "support/catch.h"
#include "ui/agent/agent_screen.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>

using namespace evenkeel;

// Writes pictures of every state, to be looked at: EVENKEEL_PICTURES names the folder.
TEST_CASE("every state of the screen can be painted at 400 and 1280 px, light and dark, 100 and 200 %")
{
    const auto folder = qEnvironmentVariable("EVENKEEL_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(QDir().mkpath(folder));
    const auto only = qEnvironmentVariable("EVENKEEL_PICTURES_ONLY");
    for (const int percent : {100, 200}) {
        for (const bool dark : {false, true}) {
            theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light, percent);
            for (const auto size : {QSize(400, 900), QSize(1280, 800)}) {
                agent::AgentScreen screen;
                screen.setLists(sample::lists());
                screen.setIdle(sample::idle());
                screen.resize(size);
                screen.show();
                const auto take = [&](const QString& name) {
                    if (!only.isEmpty() && !name.contains(only))
                        return;
                    for (int i = 0; i < 3; ++i)
                        QApplication::processEvents();
                    const auto picture = screen.grab();
                    CHECK(picture.size() == size);
                    if (!folder.isEmpty()) {
                        const auto file = QStringLiteral("%1-%2-%3-%4.png")
                                              .arg(name)
                                              .arg(size.width())
                                              .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                              .arg(percent);
                        CHECK(picture.save(QDir(folder).filePath(file)));
                    }
                };
                take(QStringLiteral("idle"));
                for (const auto& [name, view] : sample::allCalls()) {
                    screen.setView(view);
                    take(QString::fromLatin1(name));
                }
                screen.clearView();
                screen.setView(sample::endReady());
                screen.openEnd();
                take(QStringLiteral("end-strip"));
                screen.clearView();
                screen.setView(sample::calmCall());
                screen.openFind();
                screen.setResults(QString(), sample::calmCall().situationLines);
                take(QStringLiteral("find"));
                screen.clearView();
                for (const auto& [name, view] : {std::pair("", sample::calmCall()), {"-open", sample::mayWarn()}}) {
                    screen.setView(view);
                    for (const auto& [card, act] : {std::pair("calm-card", ui::Act::CalmCard),
                                                    {"repeat-back", ui::Act::RepeatBack},
                                                    {"techniques", ui::Act::Techniques}}) {
                        screen.toggleCard(act);
                        take(QString::fromLatin1(card) + QString::fromLatin1(name));
                    }
                    screen.clearView();
                }
                screen.toggleCard(ui::Act::Techniques);
                take(QStringLiteral("techniques-idle"));
                screen.toggleCard(ui::Act::Techniques);
                screen.setInterrupted(sample::interrupted());
                take(QStringLiteral("interrupted"));
            }
        }
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}
