// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/screen_pop.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace evenkeel::connect {

class SingleInstance;

/// The ear of the first window. Whoever can reach the socket can ask for two things, and neither is an act: to come
/// into sight, and to fill in who may be calling. Everything else is dropped; size, time and number of peers are
/// bounded.
class InstanceServer : public QObject
{
    Q_OBJECT

  public:
    static constexpr int kMostPeers = 16;

    explicit InstanceServer(QObject* parent = nullptr);

    /// False where the folder is not ours or nobody can listen; the window works on without being found.
    bool listen(const SingleInstance& instance);
    [[nodiscard]] int peers() const { return m_peers; }

  Q_SIGNALS:
    void raiseAsked();
    void popAsked(const evenkeel::telephony::ScreenPop& pop);

  private:
    void greet();
    void hear(QLocalSocket& peer);
    [[nodiscard]] bool obey(const QByteArray& line);

    int m_peers = 0;
    QLocalServer m_server; // last: its end takes the peers with it, and they count themselves out
};

} // namespace evenkeel::connect
