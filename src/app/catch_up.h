// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace evenkeel::app {

/// Makes what an upgrade or an interrupted rebuild left of the database's projections, on a thread and a connection of
/// its own, in pieces that are short enough for an agent's acts to get between them.
class CatchUp
{
  public:
    CatchUp() = default;
    ~CatchUp();
    CatchUp(const CatchUp&) = delete;
    CatchUp& operator=(const CatchUp&) = delete;

    /// In this data folder; nothing happens if it is under way, and it may begin again when it has ended. What goes
    /// wrong is tried again at the next start.
    void start(const QString& folder);
    /// Waits for the piece that is under way.
    void stop();

  private:
    void run(const QString& folder);
    [[nodiscard]] bool rest();
    std::thread m_thread;
    std::mutex m_lock;
    std::condition_variable m_wake;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace evenkeel::app
