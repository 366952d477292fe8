// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/line_finder.h"
#include "app/live_call.h"
#include "app/settings.h"
#include "base/result.h"
#include "pack/pack.h"
#include "store/call_log.h"
#include "store/database.h"

#include <QObject>
#include <QString>

#include <memory>
#include <thread>

namespace evenkeel::app {

/// What one window works with: the data folder with its log and settings, and the pack with its index. Opening the
/// database is quick and happens at once; reading the pack and building its index happen on a thread of their own, so
/// that neither stands between the start and the first paint.
class Workspace : public QObject
{
    Q_OBJECT

  public:
    explicit Workspace(QString dataFolder, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const QString& dataFolder() const { return m_dataFolder; }

    /// Makes or opens the database. May be tried again after a failure.
    [[nodiscard]] Result<void> openLog();
    [[nodiscard]] store::CallLog* log() const { return m_log.get(); }
    [[nodiscard]] store::Database* database() { return m_database.get(); }

    /// Starts reading the pack of the settings; packReady() or packFailed() follow.
    void loadPack();
    [[nodiscard]] const std::shared_ptr<const pack::Pack>& pack() const { return m_pack; }
    [[nodiscard]] const LineFinder* finder() const { return m_finder.get(); }

    /// The policy of the settings, else the first of the pack; null while there is no pack.
    [[nodiscard]] const protocol::Policy* policy() const;
    /// Whom actions are logged under: the setting, else the login name of this machine's user.
    [[nodiscard]] std::string agent() const;

    /// A call that has not begun. Needs the log and the pack; null without them.
    [[nodiscard]] std::unique_ptr<LiveCall> newCall(const Clock& clock = Clock::system());
    /// A call of the log that was not finished, under the pack and the policy that it began with where they are still
    /// known, else under those of today.
    [[nodiscard]] Result<std::unique_ptr<LiveCall>> resumeCall(const std::string& callId,
                                                               const Clock& clock = Clock::system());

  Q_SIGNALS:
    void packReady();
    void packFailed(const evenkeel::Error& error);

  private:
    QString m_dataFolder;
    Settings m_settings;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CallLog> m_log;
    std::shared_ptr<const pack::Pack> m_pack;
    std::shared_ptr<const LineFinder> m_finder;
    std::thread m_loader;
};

} // namespace evenkeel::app
