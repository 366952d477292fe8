// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connect/single_instance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

namespace evenkeel::connect {

namespace {

constexpr unsigned long kPauseMs = 10; // between two looks at a window that does not listen yet

bool isAnswered(QLocalSocket& socket, const QByteArray& request, int patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    socket.write(request + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == "ok\n";
}

} // namespace

QByteArray raiseRequest()
{
    return QByteArrayLiteral("evenkeel 1 raise");
}

QByteArray popRequest(const QString& url)
{
    return QByteArrayLiteral("evenkeel 1 pop ") + url.toUtf8();
}

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_place(instancePlace(dataFolder))
{}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim()
{
    if (!m_place.valid())
        return Claim::Alone;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_place.lock);
        m_lock->setStaleLockTime(0); // a window may be open for weeks: only a dead process makes a lock stale
    }
    m_first = m_lock->tryLock(0);
    if (m_first)
        return Claim::First;
    return m_lock->error() == QLockFile::LockFailedError ? Claim::Held : Claim::Alone;
}

SingleInstance::HandOver SingleInstance::handOver(const QByteArray& request, Millis patience)
{
    const auto longest = static_cast<int>(patience.count());
    const QDeadlineTimer deadline(longest);
    do {
        QLocalSocket socket;
        socket.connectToServer(m_place.socket);
        if (socket.waitForConnected(longest))
            return isAnswered(socket, request, longest) ? HandOver::Done : HandOver::NoAnswer;
        // It does not listen yet, or not any more.
        if (claim() == Claim::First)
            return HandOver::Inherited;
        QThread::msleep(kPauseMs);
    } while (!deadline.hasExpired());
    return HandOver::NoAnswer;
}

} // namespace evenkeel::connect
