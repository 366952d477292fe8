// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::app {

/// Reads the log beside the screen: on a thread of its own, with a connection of its own that is opened at the first
/// question and again when the file was put back or replaced. Questions have a topic ("sessions", "replay"); a newer
/// one of the same topic overtakes what was asked before, so that the screen is told of the last one only.
class LogReader : public QObject
{
    Q_OBJECT

  public:
    /// What is done with the result; runs on the thread of this object, unless the question was overtaken.
    using Answer = std::function<void()>;
    /// Runs on the reader's thread and only reads; everything that it needs it holds by value.
    using Question = std::function<Answer(store::Database&)>;

    explicit LogReader(QString dataFolder, QObject* parent = nullptr);
    /// Waits for the question that is being answered; the others are never asked.
    ~LogReader() override;

    void ask(const QString& topic, Question question);
    /// Whatever was asked of this topic is answered no more.
    void forget(const QString& topic);

  Q_SIGNALS:
    /// The database could not be opened, so a question of this topic stays without an answer. The next one tries again.
    void failed(const QString& topic, const evenkeel::Error& why);

  private:
    struct Asked
    {
        QString topic;
        std::uint64_t number = 0;
        Question question;
    };
    void work();
    void answer(Asked asked);
    [[nodiscard]] Result<store::Database*> database();
    void deliver(const QString& topic, std::uint64_t number, const std::function<void()>& what);

    QString m_folder;
    Mailbox m_mail;
    std::map<QString, std::uint64_t> m_latest; ///< of each topic; the thread of this object alone uses it
    std::uint64_t m_numbers = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Asked> m_waiting;
    bool m_ends = false;
    std::unique_ptr<store::Database> m_database; ///< the reader's thread alone uses it
    std::thread m_thread;
};

} // namespace evenkeel::app
