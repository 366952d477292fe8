// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/baresip_feed.h"

#include "base/overloaded.h"
#include "connect/log.h"
#include "telephony/baresip.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace evenkeel::connect {

namespace {

constexpr std::string_view kListToken = "evenkeel-list";
constexpr std::string_view kActToken = "evenkeel-act";
constexpr qint64 kSegment = 64 * 1024;

} // namespace

BaresipFeed::BaresipFeed(QObject* parent)
    : BaresipFeed(Pauses{}, parent)
{}

BaresipFeed::BaresipFeed(const Pauses& pauses, QObject* parent)
    : QObject(parent)
    , m_pauses(pauses)
{
    m_socket.setReadBufferSize(kSegment); // a flooding peer waits for us, not in our memory
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BaresipFeed::open);
    connect(&m_socket, &QTcpSocket::connected, this, &BaresipFeed::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BaresipFeed::onBytes);
    // One signal covers a refused connection and a lost one.
    connect(&m_socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            onGone();
    });
}

BaresipFeed::~BaresipFeed()
{
    m_socket.disconnect(this); // its own end would call back into a half-destroyed object
}

void BaresipFeed::start(const QString& host, quint16 port)
{
    stop();
    m_host = host;
    m_port = port;
    open();
}

void BaresipFeed::stop()
{
    m_retry.stop();
    m_failures = 0;
    setStatus(Status::Off);
    m_socket.abort();
}

bool BaresipFeed::hold()
{
    return send("hold", kActToken);
}

bool BaresipFeed::resume()
{
    return send("resume", kActToken);
}

void BaresipFeed::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void BaresipFeed::open()
{
    m_reader.reset();
    setStatus(Status::Connecting);
    m_socket.connectToHost(m_host, m_port);
}

void BaresipFeed::onConnected()
{
    m_connectedFor.start();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setStatus(Status::Connected);
    logger()->info("baresip connected on port {}", m_port);
    send("listcalls", kListToken);
}

void BaresipFeed::onBytes()
{
    // A receiver of event() may stop, restart or delete this feed.
    const QPointer<BaresipFeed> self(this);
    while (self && m_status == Status::Connected && m_socket.bytesAvailable() > 0) {
        const auto bytes = m_socket.read(kSegment);
        m_reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        while (self && m_status == Status::Connected) {
            const auto frame = m_reader.next();
            if (!frame)
                break;
            onFrame(*frame);
        }
        if (self && m_reader.broken()) {
            logger()->warn("what comes in on port {} is not baresip's control protocol", m_port);
            m_socket.abort();
            return;
        }
    }
}

void BaresipFeed::onFrame(std::string_view frame)
{
    std::visit(overloaded{
                   [](std::monostate) {},
                   [&](const telephony::FeedEvent& e) { tell(m_matcher.take(e)); },
                   [&](const telephony::BaresipResponse& r) {
                       if (r.token == kListToken && r.ok)
                           tell(m_matcher.reconcile(telephony::parseListCalls(r.data)));
                       else if (!r.ok)
                           logger()->warn("baresip refused a command ({})", r.token == kActToken ? "hold" : "other");
                   },
               },
               telephony::parseBaresip(frame));
}

void BaresipFeed::onGone()
{
    if (m_status == Status::Off)
        return;
    if (m_status == Status::Connected && m_connectedFor.hasExpired(m_pauses.stable.count()))
        m_failures = 0;
    // Half of the pause is chance, so that two desktops on one softphone do not throw each other out in step.
    const auto longest = std::min<qint64>(m_pauses.most.count(), m_pauses.first.count() << std::min(m_failures, 16));
    const auto half = std::max<qint64>(1, longest / 2);
    const auto pause = half + QRandomGenerator::global()->bounded(half + 1);
    ++m_failures;
    m_reader.reset();
    m_retry.start(static_cast<int>(pause));
    setStatus(Status::Waiting);
}

bool BaresipFeed::send(std::string_view command, std::string_view token)
{
    if (m_status != Status::Connected)
        return false;
    const auto frame = telephony::baresipCommand(command, {}, token);
    return m_socket.write(frame.data(), static_cast<qint64>(frame.size())) == static_cast<qint64>(frame.size());
}

void BaresipFeed::tell(const std::vector<telephony::FeedEvent>& events)
{
    const QPointer<BaresipFeed> self(this);
    for (const auto& e : events) {
        if (!self)
            return;
        Q_EMIT event(e);
    }
}

} // namespace evenkeel::connect
