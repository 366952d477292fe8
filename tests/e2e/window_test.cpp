// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "e2e/real_window.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// A session as the program makes it, with no size forced on it.
std::unique_ptr<ui::Session> plainSession(const QString& folder)
{
    ui::Options options;
    options.dataFolder = folder;
    auto session = std::make_unique<ui::Session>(options, app::Clock::system());
    session->show();
    QCoreApplication::processEvents();
    return session;
}

} // namespace

TEST_CASE("the window comes back where it was left, as large as it was")
{
    const QTemporaryDir folder;
    const QRect place(60, 40, 500, 560);
    {
        const auto session = plainSession(folder.path());
        session->window().setGeometry(place);
        QCoreApplication::processEvents();
        session->window().close();
    }
    const auto session = plainSession(folder.path());
    CHECK(session->window().geometry() == place);
}

TEST_CASE("staying above other windows is a setting that holds")
{
    const QTemporaryDir folder;
    {
        RealWindow window(folder.path());
        CHECK_FALSE(window.window().alwaysOnTop());
        window.press("Ctrl+T");
        CHECK(window.window().alwaysOnTop());
        CHECK(window.window().isVisible());
    }
    RealWindow window(folder.path());
    CHECK(window.window().alwaysOnTop());
}

TEST_CASE("starting shows one window and no dialog")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    int visible = 0;
    for (const auto* top : QApplication::topLevelWidgets())
        visible += top->isVisible() ? 1 : 0;
    CHECK(visible == 1);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a refusal is said beside the protocol and nothing pops up over the call")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("F11");
    CHECK(window.shows("refusal"));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("settings open by a key, hold at once, and Esc goes back to the call")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("Ctrl+,");
    REQUIRE(window.shows("settings"));
    window.press("Space"); // not the call's key while the page covers it
    CHECK(call::currentStep(window.facts()) == "acknowledge");
    window.press("Escape");
    CHECK_FALSE(window.shows("settings"));
    window.press("Space");
    CHECK(call::currentStep(window.facts()) == "apologize");

    window.press("F1");
    CHECK(window.shows("keys"));
    window.press("F1");
    CHECK_FALSE(window.shows("keys"));
    window.press("Ctrl++");
    CHECK(window.workspace().settings().number(app::setting::kTextScale) == 125);
    window.press("Ctrl+-");
    CHECK(window.workspace().settings().number(app::setting::kTextScale) == 100);
}

TEST_CASE("after asking for permission the keys belong to the call again")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("F6").press("F7").press("Return");
    REQUIRE(window.facts().protocol.permission.status == protocol::PermissionStatus::Pending);
    window.press("Space");
    CHECK(call::currentStep(window.facts()) == "apologize");
    CHECK(window.widget<QLineEdit>("note")->text().isEmpty());
}

TEST_CASE("a new data folder is for its owner alone, whoever makes it first")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("deep/data"));
    app::startLogging(data);
    app::stopLogging();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    CHECK((QFile::permissions(data) & others) == QFileDevice::Permissions());
}
