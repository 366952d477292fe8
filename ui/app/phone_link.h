// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/baresip_feed.h"

#include <QObject>
#include <QString>

namespace evenkeel::ui {

/// The softphone of the settings, with its state in words.
class PhoneLink : public QObject
{
    Q_OBJECT

  public:
    PhoneLink();

    /// `endpoint` is "host:port" on this machine; empty: no softphone.
    void listen(const QString& endpoint);
    [[nodiscard]] bool listening() const { return !m_endpoint.isEmpty(); }
    [[nodiscard]] bool connected() const;
    /// Holds or resumes the call in the softphone as well; nothing without a connection.
    void setHeld(bool held);
    /// One sentence; empty when no softphone is set up.
    [[nodiscard]] QString statusText() const;

  Q_SIGNALS:
    void statusChanged();
    void event(const evenkeel::telephony::FeedEvent& event);

  private:
    connect::BaresipFeed m_feed;
    QString m_endpoint;
    bool m_understood = true;
};

} // namespace evenkeel::ui
