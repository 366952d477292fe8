// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/demo_stage.h"

#include "ui/theme/theme.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace evenkeel::ui {

namespace {

constexpr int kReadyTimeoutMs = 30'000;
constexpr int kQuietMs = 1'500; // longer than any question to the log takes

} // namespace

DemoStage::DemoStage(const Options& options, const QDir& folder, Timestamp start)
    : m_folder(folder)
    , m_clock(start)
    , m_session(options, m_clock.clock())
    , m_keys(m_session.window())
{}

bool DemoStage::open()
{
    m_session.show();
    m_session.window().activateWindow();
    QEventLoop loop;
    QObject::connect(&m_session.desk(), &Desk::becameReady, &loop, &QEventLoop::quit);
    QTimer::singleShot(kReadyTimeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return m_session.desk().ready();
}

Result<QStringList> DemoStage::close()
{
    m_session.window().close();
    if (m_error)
        return tl::unexpected(*m_error);
    return m_pictures;
}

void DemoStage::wait(Millis time)
{
    m_clock.advance(time);
    m_session.desk().tick();
    m_keys.settle();
}

void DemoStage::press(const char* key, Millis then)
{
    m_keys.press(QString::fromLatin1(key));
    wait(then);
}

void DemoStage::focus(const char* name)
{
    auto* widget = m_session.window().findChild<QWidget*>(QString::fromLatin1(name));
    expect(widget != nullptr, name);
    if (widget)
        widget->setFocus();
}

void DemoStage::expect(bool came, const char* what)
{
    if (!came && !m_error)
        m_error = Error{Errc::Io, "demo.stuck", what};
}

void DemoStage::settleUntil(const std::function<bool()>& there, const char* what)
{
    for (const QDeadlineTimer deadline(kReadyTimeoutMs); !there() && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    expect(there(), what);
}

void DemoStage::awaits(const char* name)
{
    settleUntil([&] { return shows(name); }, name);
}

void DemoStage::settle()
{
    for (const QDeadlineTimer deadline(kQuietMs); !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool DemoStage::shows(const char* name)
{
    const auto all = m_session.window().findChildren<QWidget*>(QString::fromLatin1(name));
    return std::ranges::any_of(all, [](const QWidget* widget) { return widget->isVisible(); });
}

void DemoStage::take(const char* moment)
{
    m_keys.settle();
    auto& window = m_session.window();
    const auto name = QStringLiteral("%1-%2-%3-%4.png")
                          .arg(QString::fromLatin1(moment))
                          .arg(window.width())
                          .arg(theme::colours().dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(theme::percent());
    const QString file = m_folder.filePath(name);
    if (window.grab().save(file))
        m_pictures.append(file);
    else if (!m_error)
        m_error = Error{Errc::Io, "demo.picture", name.toStdString()};
}

} // namespace evenkeel::ui
