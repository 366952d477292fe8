// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/list_export.h"
#include "app/mailbox.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace evenkeel::app {

/// One export on a thread and a connection of its own, so that the screen goes on and nobody else's questions wait.
class ExportJob final : public QObject
{
    Q_OBJECT

  public:
    /// Runs on the job's thread; asks `progress` often whether to go on.
    using Work = std::function<Result<Exported>(store::Database&, const Progress& progress)>;

    ExportJob(QString dataFolder, Work work, QObject* parent = nullptr);
    /// Cancels, and waits until the work has noticed.
    ~ExportJob() override;

    /// It ends with export.cancelled, unless it was complete already.
    void cancel() { m_cancelled = true; }
    /// Empty while it goes on.
    [[nodiscard]] const std::optional<Result<Exported>>& result() const { return m_result; }

  Q_SIGNALS:
    void progressed(qint64 rows);
    void finished();

  private:
    [[nodiscard]] Result<Exported> run(const QString& folder, const Work& work);

    Mailbox m_mail;
    std::atomic<bool> m_cancelled = false;
    std::optional<Result<Exported>> m_result; ///< the thread of this object alone uses it
    std::thread m_thread;
};

} // namespace evenkeel::app
