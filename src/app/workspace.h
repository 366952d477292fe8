// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catch_up.h"
#include "app/journal.h"
#include "app/line_finder.h"
#include "app/live_call.h"
#include "app/mailbox.h"
#include "app/pack_news.h"
#include "app/publishing.h"
#include "app/settings.h"
#include "app/storage.h"
#include "base/result.h"
#include "pack/pack.h"
#include "store/call_log.h"
#include "store/database.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
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

    /// Makes or opens the database. What cannot be written is read; what is damaged or another program's is kept aside,
    /// what can be read of it is saved, and a new database goes on; all else is tried again each second. storage()
    /// tells how it stands.
    void openLog();
    /// Null while there is none; calls can be led without.
    [[nodiscard]] store::CallLog* log() const { return m_log.get(); }
    [[nodiscard]] const Storage& storage() const { return m_storage; }
    /// One attempt at whatever keeps acts from being written; the timer makes one each second.
    void retry();
    /// The agent knows of the file that was kept aside.
    void forgetAside();
    [[nodiscard]] store::Database* database() { return m_database.get(); }

    /// Starts reading the pack of the settings; packReady() or packFailed() follow. An id means what is published of
    /// that pack, else the one that came with the program; a path means that file, whatever is published.
    void loadPack();
    [[nodiscard]] const std::shared_ptr<const pack::Pack>& pack() const { return m_pack; }
    /// Where pack() comes from: what was published, or nothing of that for a file.
    struct PackOrigin
    {
        std::optional<store::Publication> publication;
        std::vector<RefusedPublication> refused; ///< later publications that are not used, and why
    };
    [[nodiscard]] const PackOrigin& packOrigin() const { return m_origin; }
    /// Reads the pack again if something was published since, here or by another program. For moments without a call: a
    /// call keeps the revision that it began with. True if packReady() or packFailed() will follow.
    bool lookForNewPack();
    /// What the agent has to be told of pack(); null if nothing.
    [[nodiscard]] const PackNews* packNews() const;
    /// They read it. Errors: those of app::noteTold; they are told again then.
    [[nodiscard]] Result<void> newsRead(Timestamp now);
    [[nodiscard]] const LineFinder* finder() const { return m_finder.get(); }

    /// The policy of the settings, else the first of the pack; null while there is no pack.
    [[nodiscard]] const protocol::Policy* policy() const;
    /// Whom actions are logged under: the setting, else the login name of this machine's user.
    [[nodiscard]] std::string agent() const;

    /// What stands between the calls and the log. Calls are led without a log as well: then their acts wait in it.
    [[nodiscard]] Journal& journal() { return m_journal; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }

    /// A call that has not begun. Needs the pack; null without it.
    [[nodiscard]] std::unique_ptr<LiveCall> newCall(const Clock& clock = Clock::system());
    /// A call of the log that was not finished, under the pack and the policy that it began with where they are still
    /// known, else under those of today.
    [[nodiscard]] Result<std::unique_ptr<LiveCall>> resumeCall(const std::string& callId,
                                                               const Clock& clock = Clock::system());

  Q_SIGNALS:
    void packReady();
    void packFailed(const evenkeel::Error& error);
    /// What packNews() says is looked up; some time after packReady().
    void newsKnown();
    /// storage() or what waits in the journal is another now.
    void storageChanged();

  private:
    struct LoadedPack;
    enum class Log { None, ReadOnly, Writable };
    [[nodiscard]] static Result<LoadedPack> readPack(const QString& folder, const QString& setting, Log log);
    void lookForNews();
    void use(std::unique_ptr<store::Database> database, const Error& problem);
    void keepOwnPack();
    void letGo(const Error& why);
    void putBack();
    void mend();
    void mended(const Result<KeptAside>& result);
    void check();
    void checked(const Error& found);
    void probe();
    void inBackground(const std::function<std::function<void()>(const QString& folder)>& work);
    void watch();

    QString m_dataFolder;
    Settings m_settings;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CallLog> m_log;
    Journal m_journal;
    std::shared_ptr<const pack::Pack> m_pack;
    std::shared_ptr<const LineFinder> m_finder;
    PackOrigin m_origin;
    std::optional<PackNews> m_news;
    std::int64_t m_publications = 0; ///< the number of the newest one when the pack was read
    std::string m_packAgent;         ///< who was to be told then
    Mailbox m_mail;                  ///< what the threads below have done
    std::thread m_loader;
    Storage m_storage;
    std::thread m_keeper;  ///< opens, checks or mends the database's file without holding up the screen
    int m_keeperWorks = 0; ///< started and not told of yet
    int m_mendings = 0;
    CatchUp m_catchUp;
    QTimer m_retry;
};

} // namespace evenkeel::app
