// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/netstring.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <string>
#include <vector>

namespace evenkeel::test {

/// The far end of ctrl_tcp on loopback: like the real one it has one client, and a new one throws the old one out.
class FakeBaresip
{
  public:
    FakeBaresip()
    {
        listen(0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_client.reset(m_server.nextPendingConnection());
            m_reader.reset();
            ++connections;
            QObject::connect(m_client.get(), &QTcpSocket::readyRead, m_client.get(), [this] { read(); });
        });
    }
    ~FakeBaresip() { shutDown(); }

    bool listen(quint16 onPort) { return m_server.listen(QHostAddress::LocalHost, onPort); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void shutDown()
    {
        m_server.close();
        dropClient();
    }
    void dropClient() { m_client.reset(); }
    [[nodiscard]] bool hasClient() const { return m_client != nullptr; }

    void raw(const std::string& bytes)
    {
        m_client->write(bytes.data(), static_cast<qint64>(bytes.size()));
        m_client->flush();
    }
    void send(const std::string& json) { raw(telephony::toNetstring(json)); }
    void event(const std::string& type, const std::string& more = {}) { send(eventJson(type, more)); }
    [[nodiscard]] static std::string eventJson(const std::string& type, const std::string& more = {})
    {
        return R"({"event":true,"type":")" + type +
               R"(","class":"call","direction":"incoming","peeruri":"sip:5551234@127.0.0.1:5080",)" +
               R"("peerdisplayname":"Ann Caller","id":"7008")" + more + "}";
    }
    /// What "listcalls" is answered with.
    std::string listing = R"(\n--- Active calls (0) ---\n\n)";
    std::vector<std::string> commands;
    int connections = 0;

  private:
    void read()
    {
        const auto bytes = m_client->readAll();
        m_reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        while (auto frame = m_reader.next()) {
            commands.push_back(*frame);
            if (frame->find("listcalls") != std::string::npos)
                send(R"({"response":true,"ok":true,"data":")" + listing + R"(","token":"evenkeel-list"})");
        }
    }

    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_client;
    telephony::NetstringReader m_reader;
};

} // namespace evenkeel::test
