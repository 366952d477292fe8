// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "connect/instance_place.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QLockFile;

namespace evenkeel::connect {

inline constexpr int kMostRequestBytes = 8192 + 64; ///< a link of the longest kind and the words before it

/// What one start says to the window that is there already: one line, without its end.
[[nodiscard]] QByteArray raiseRequest();
/// `url` must be a link that telephony::parseScreenPop takes; it has no line ends then.
[[nodiscard]] QByteArray popRequest(const QString& url);

/// One window for each data folder and user. A start first claims the folder, which costs a lock file and no socket; if
/// somebody holds it, the start hands over what it was asked for and ends.
class SingleInstance
{
  public:
    enum class Claim {
        First, ///< the folder is ours until this object goes away
        Held,  ///< another process holds it
        Alone, ///< there is no place to lock: the start goes on, and nobody can hand over to it
    };
    enum class HandOver {
        Done,
        Inherited, ///< the other process went away meanwhile: the folder is ours now
        NoAnswer,
    };

    explicit SingleInstance(const QString& dataFolder);
    ~SingleInstance();

    /// Needs no QCoreApplication. A lock that a killed process left behind does not count.
    [[nodiscard]] Claim claim();
    /// Waits for the other window to listen and to answer, at most `patience` each. Blocks; needs a QCoreApplication.
    [[nodiscard]] HandOver handOver(const QByteArray& request, Millis patience = Millis{3000});
    [[nodiscard]] const InstancePlace& place() const { return m_place; }
    [[nodiscard]] bool isFirst() const { return m_first; }

  private:
    InstancePlace m_place;
    std::unique_ptr<QLockFile> m_lock;
    bool m_first = false;
};

} // namespace evenkeel::connect
