// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/worker.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

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
    using Answer = Worker::Answer;
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
    [[nodiscard]] Result<store::Database*> database();

    QString m_folder;
    std::unique_ptr<store::Database> m_database; ///< the worker's thread alone uses it
    Worker m_worker;                             ///< goes first: its thread ends before the rest
};

} // namespace evenkeel::app
