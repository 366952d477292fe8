// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace evenkeel::app {

/// Works things out beside the screen, on a thread of its own. Work has a topic; newer work of the same topic overtakes
/// what was asked before, so that the screen is told of the latest only. (What reads the database asks LogReader.)
class Worker : public QObject
{
    Q_OBJECT

  public:
    /// Runs on the thread of this object, unless the work was overtaken; null: there is nothing to tell.
    using Answer = std::function<void()>;
    /// Runs on the worker's thread and holds all that it needs by value.
    using Work = std::function<Answer()>;

    /// `atEnd` runs on the worker's thread as the last thing, if there was any work.
    explicit Worker(QObject* parent = nullptr, std::function<void()> atEnd = {});
    /// Waits for the work that is going on; the rest is never done.
    ~Worker() override;

    void start(const QString& topic, Work work);
    /// Whatever was asked of this topic is answered no more, and not begun if it waits.
    void forget(const QString& topic);
    /// Nothing is going on or waiting.
    [[nodiscard]] bool idle();

  private:
    struct Asked
    {
        QString topic;
        std::uint64_t number = 0;
        Work work;
    };
    void run();

    Mailbox m_mail;
    std::map<QString, std::uint64_t> m_latest; ///< of each topic; the thread of this object alone uses it
    std::uint64_t m_numbers = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Asked> m_waiting;
    bool m_busy = false;
    bool m_ends = false;
    std::function<void()> m_atEnd;
    std::thread m_thread;
};

} // namespace evenkeel::app
