// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::app {

/// Does what takes long and writes, beside the screen: on a thread of its own with a connection of its own, one piece
/// of work after the other and none left out. (What only reads, and may be overtaken, is for LogReader.)
class LogWorker : public QObject
{
    Q_OBJECT

  public:
    /// Runs on the thread of this object; null: there is nothing to tell.
    using Answer = std::function<void()>;
    /// Runs on the worker's thread and holds what it needs by value. The database is an error where it cannot be opened
    /// for writing. Work that goes on for long ends early when `stop` turns true.
    using Work = std::function<Answer(const Result<store::Database*>& database, const std::atomic<bool>& stop)>;

    explicit LogWorker(QString dataFolder, QObject* parent = nullptr);
    /// Tells the work that is going on to stop, does what is waiting, and waits for it; no answer comes any more.
    ~LogWorker() override;

    void start(Work work);
    /// From the worker's thread: a word in between, for the thread of this object.
    void tell(Answer word) { m_mail.post(std::move(word)); }
    /// Nothing is going on or waiting.
    [[nodiscard]] bool idle() const { return m_open == 0; }

  private:
    void run();
    [[nodiscard]] Result<store::Database*> database();

    QString m_folder;
    Mailbox m_mail;
    int m_open = 0; ///< not answered yet; the thread of this object alone uses it
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_waiting;
    bool m_ends = false;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<store::Database> m_database; ///< the worker's thread alone uses it
    std::thread m_thread;
};

} // namespace evenkeel::app
