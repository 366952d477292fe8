// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window.h"

#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace evenkeel::faults {

namespace {

ui::Options optionsFor(const QString& folder)
{
    ui::Options options;
    options.dataFolder = folder;
    options.size = QSize(420, 900);
    options.theme = QStringLiteral("light");
    options.language = QStringLiteral("en");
    return options;
}

} // namespace

Window::Window(const QString& folder)
    : m_session(optionsFor(folder), app::Clock::system())
    , m_keys(m_session.window())
{}

bool Window::open()
{
    // Asked and left as the login name, so that the first page is not in the way.
    m_session.workspace().settings().set(app::setting::kAgent, QString());
    m_session.show();
    m_session.window().activateWindow();
    return until([this] { return m_session.desk().ready(); }, 30'000);
}

void Window::click(const char* button)
{
    if (auto* found = m_session.window().findChild<QAbstractButton*>(QString::fromLatin1(button)))
        found->click();
    m_keys.settle();
}

bool Window::startCall()
{
    press("F2");
    return call() != nullptr;
}

bool Window::until(const std::function<bool()>& done, int longest)
{
    const QDeadlineTimer deadline(longest);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

QString Window::banner()
{
    const auto* what = m_session.window().findChild<widgets::PlainLabel*>(QStringLiteral("savingWhat"));
    return what && what->isVisible() ? what->text() : QString();
}

bool Window::shows(const char* name)
{
    const auto* found = m_session.window().findChild<QWidget*>(QString::fromLatin1(name));
    return found && found->isVisible();
}

} // namespace evenkeel::faults
