// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/instance_server.h"

#include "connect/log.h"
#include "connect/single_instance.h"

#include <QLocalSocket>
#include <QTimer>

#include <string_view>

namespace evenkeel::connect {

namespace {

constexpr int kPatienceMs = 2000; // for a whole request
constexpr std::string_view kPop = "evenkeel 1 pop ";

} // namespace

InstanceServer::InstanceServer(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::greet);
}

bool InstanceServer::listen(const SingleInstance& instance)
{
    if (!instance.isFirst())
        return false;
    QLocalServer::removeServer(instance.place().socket); // of a process that was killed: the lock says that it is gone
    if (m_server.listen(instance.place().socket))
        return true;
    logger()->warn("other starts cannot hand over to this window ({})", static_cast<int>(m_server.serverError()));
    return false;
}

void InstanceServer::greet()
{
    while (auto* peer = m_server.nextPendingConnection()) {
        QObject::connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (m_peers >= kMostPeers) {
            peer->abort();
            continue;
        }
        ++m_peers;
        QObject::connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        peer->setReadBufferSize(kMostRequestBytes + 1);
        QObject::connect(peer, &QLocalSocket::readyRead, this, [this, peer] { hear(*peer); });
        QTimer::singleShot(kPatienceMs, peer, [peer] { peer->abort(); });
        hear(*peer);
    }
}

void InstanceServer::hear(QLocalSocket& peer)
{
    const auto bytes = peer.peek(kMostRequestBytes + 1);
    const auto end = bytes.indexOf('\n');
    if (end < 0) {
        if (bytes.size() > kMostRequestBytes)
            peer.abort();
        return;
    }
    QObject::disconnect(&peer, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    peer.write(obey(bytes.left(end)) ? "ok\n" : "no\n");
    peer.disconnectFromServer();
}

bool InstanceServer::obey(const QByteArray& line)
{
    if (line == raiseRequest()) {
        Q_EMIT raiseAsked();
        return true;
    }
    const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
    if (!text.starts_with(kPop))
        return false;
    const auto pop = telephony::parseScreenPop(text.substr(kPop.size()));
    if (!pop)
        return false;
    Q_EMIT popAsked(*pop);
    return true;
}

} // namespace evenkeel::connect
