// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <cstdlib>

namespace evenkeel::bench {

/// Lets a window do what is waiting until nothing is left to paint, and an X server has drawn it.
class Painted final : public QObject
{
  public:
    explicit Painted(QWidget& window)
    {
        window.installEventFilter(this);
        if (const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
            m_connection = x11->connection();
    }

    void wait()
    {
        do {
            m_seen = false;
            QCoreApplication::processEvents();
        } while (m_seen);
        if (m_connection == nullptr)
            return;
        // The server answers after it has drawn.
        const auto asked = xcb_get_input_focus(m_connection);
        std::free(xcb_get_input_focus_reply(m_connection, asked, nullptr));
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_seen = m_seen || event->type() == QEvent::UpdateRequest || event->type() == QEvent::LayoutRequest;
        return false;
    }

  private:
    xcb_connection_t* m_connection = nullptr;
    bool m_seen = false;
};

} // namespace evenkeel::bench
