// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/session.h"

#include "app/paths.h"
#include "connect/single_instance.h"
#include "ui/app/language.h"
#include "ui/app/theme_setting.h"

#include <QApplication>
#include <QDir>

namespace evenkeel::ui {

QString dataFolderOf(const Options& options)
{
    return options.dataFolder.isEmpty() ? app::dataFolder() : QDir(options.dataFolder).absolutePath();
}

namespace {

/// Look and language come before the first widget, so that nothing is laid out twice.
MainWindow dressed(app::Workspace& workspace, const Options& options)
{
    auto& settings = workspace.settings();
    const QString theme = options.theme.isEmpty() ? settings.text(app::setting::kTheme) : options.theme;
    const int scale = options.textScale > 0 ? options.textScale : settings.number(app::setting::kTextScale);
    const QString language = options.language.isEmpty() ? settings.text(app::setting::kLanguage) : options.language;
    speak(*qApp, languageOf(language));
    theme::apply(*qApp, themeMode(theme), scale);
    return MainWindow(settings);
}

} // namespace

Session::Session(const Options& options, app::Clock clock, app::VoiceMaker voice)
    : m_workspace(dataFolderOf(options))
    , m_window(dressed(m_workspace, options))
    , m_size(options.size)
    , m_pop(options.pop)
    , m_clock(std::move(clock))
    , m_voice(std::move(voice))
{}

void Session::show()
{
    m_window.restore(m_size);
    m_window.show();
    // The display maps the window while its content is made. The first paint comes from the event loop, so nobody sees
    // the window without it.
    m_desk = std::make_unique<Desk>(m_workspace, m_window, m_clock, m_voice);
    if (m_pop)
        m_desk->suggestCaller(*m_pop);
    QMetaObject::invokeMethod(m_desk.get(), &Desk::start, Qt::QueuedConnection);
}

void Session::listen(const connect::SingleInstance& instance)
{
    // No socket stands between the start and the window.
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, &instance] {
            m_server.emplace();
            QObject::connect(&*m_server, &connect::InstanceServer::raiseAsked, &m_window, &MainWindow::surface);
            QObject::connect(&*m_server, &connect::InstanceServer::popAsked, m_desk.get(), &Desk::suggestCaller);
            m_server->listen(instance);
        },
        Qt::QueuedConnection);
}

} // namespace evenkeel::ui
