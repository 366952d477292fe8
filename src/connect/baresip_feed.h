// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "telephony/call_feed.h"
#include "telephony/call_matcher.h"
#include "telephony/netstring.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <string_view>

namespace evenkeel::connect {

/// The calls of a baresip through its ctrl_tcp module. Keeps one connection, makes it anew with growing, jittered
/// pauses, and asks after each connection what is going on, because baresip repeats nothing. The events are those of
/// CallMatcher: one clean story a call. A connection that goes away ends no call; the next listing does.
class BaresipFeed : public QObject
{
    Q_OBJECT

  public:
    enum class Status { Off, Connecting, Connected, Waiting };
    Q_ENUM(Status)

    struct Pauses
    {
        Millis first{500};
        Millis most{30'000};
        Millis stable{10'000}; ///< a connection that held so long starts the next series of pauses from `first`
    };

    explicit BaresipFeed(QObject* parent = nullptr);
    BaresipFeed(const Pauses& pauses, QObject* parent);
    ~BaresipFeed() override;

    /// Goes on trying until stop(). A second start() changes the address.
    void start(const QString& host, quint16 port);
    void stop();
    [[nodiscard]] Status status() const { return m_status; }

    /// Asks the softphone to hold or resume its current call; without a connection nothing is sent. Returns whether
    /// it was.
    bool hold();
    bool resume();

  Q_SIGNALS:
    void event(const evenkeel::telephony::FeedEvent& event);
    void statusChanged(evenkeel::connect::BaresipFeed::Status status);

  private:
    void setStatus(Status);
    void open();
    void onConnected();
    void onBytes();
    void onFrame(std::string_view frame);
    void onGone();
    bool send(std::string_view command, std::string_view token);
    void tell(const std::vector<telephony::FeedEvent>&);

    Pauses m_pauses;
    QString m_host;
    quint16 m_port = 0;
    Status m_status = Status::Off;
    QTcpSocket m_socket;
    QTimer m_retry;
    QElapsedTimer m_connectedFor;
    int m_failures = 0;
    telephony::NetstringReader m_reader;
    telephony::CallMatcher m_matcher;
};

} // namespace evenkeel::connect
