// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace's database: opening it, and what is done when it cannot be opened, read or written.

#include "app/call_pack.h"
#include "app/logging.h"
#include "app/workspace.h"
#include "store/kept_aside.h"
#include "store/salvage.h"
#include "store/statement.h"

#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace evenkeel::app {

namespace {

/// Files up to this size are read through at each start: a second of work at most. Damage in a larger one is found when
/// the page is read.
constexpr qint64 kCheckedSize = 64 << 20;
/// How long an act waits for another program: the screen stands still meanwhile. What is busy longer waits in the
/// journal.
constexpr const char* kPatience = "PRAGMA busy_timeout = 100";
/// A file that is damaged again and again lies on a broken disk; then it is kept aside unread.
constexpr int kMostMendings = 3;

/// The file is damaged; a chain of events that does not fit is not, and is never mended.
bool isBroken(const Error& error)
{
    return error.key == "store.damaged" && !error.detail.starts_with("chain of call");
}

Result<KeptAside> setAside(const QString& folder, KeptAside::Why why)
{
    const auto file = store::keepAside(folder);
    if (!file)
        return tl::unexpected(file.error());
    return KeptAside{why, *file, 0, 0};
}

Result<KeptAside> salvaged(const QString& folder)
{
    const auto report = store::salvage(folder);
    if (report)
        return KeptAside{KeptAside::Why::Damaged, report->keptAside, report->events, report->eventsLost};
    if (report.error().key == "store.foreign") // nothing in it is ours
        return setAside(folder, KeptAside::Why::Damaged);
    return tl::unexpected(report.error());
}

} // namespace

void Workspace::openLog()
{
    m_storage.opened = true;
    if (m_storage.mending)
        return;
    auto database = store::Database::open(m_dataFolder);
    if (!database && database.error().key == "store.foreign") {
        if (const auto aside = setAside(m_dataFolder, KeptAside::Why::Foreign)) {
            m_storage.aside = *aside;
            database = store::Database::open(m_dataFolder);
        }
    }
    if (database) {
        use(std::move(*database), {});
        check();
        return;
    }
    const Error why = database.error();
    logger()->warn("database not opened: {}", why.key);
    if (isBroken(why)) {
        mend();
        return;
    }
    if (!m_database) {
        if (auto readable = store::Database::openReadOnly(m_dataFolder))
            use(std::move(*readable), why);
        else
            letGo(why);
    }
    m_storage.problem = why;
    watch();
}

void Workspace::use(std::unique_ptr<store::Database> database, const Error& problem)
{
    (void)store::runOnce(database->connection(), QString::fromLatin1(kPatience), "patience");
    auto log = std::make_unique<store::CallLog>(*database);
    m_journal.setLog(log.get());
    m_log = std::move(log); // the old log goes before its database
    m_database = std::move(database);
    m_storage.problem = problem;
    m_catchUp.stop();
    keepOwnPack();
    m_journal.flush();
    watch();
}

/// Before what waits in the journal is written: calls that began without a database were led with this pack, and their
/// projections need its text. Before the next call begins: a pack that comes back after a salvage has them made again.
/// Not while the file is being checked: a damaged one is set aside as it was found.
void Workspace::keepOwnPack()
{
    if (!m_database || !m_storage.problem.key.empty() || m_storage.checking)
        return;
    if (m_pack)
        (void)keepPack(*m_database, m_pack);
    if (m_log->rebuildDue().value_or(false))
        m_catchUp.start(m_dataFolder);
}

void Workspace::letGo(const Error& why)
{
    m_catchUp.stop();
    m_journal.setLog(nullptr, why);
    m_log.reset();
    m_database.reset();
    m_storage.problem = why;
}

void Workspace::forgetAside()
{
    m_storage.aside.reset();
    watch();
}

/// The timer runs only while there is something to try.
void Workspace::watch()
{
    const bool trouble = !m_journal.settled() || !m_storage.problem.key.empty();
    if (trouble != m_retry.isActive())
        trouble ? m_retry.start() : m_retry.stop();
    Q_EMIT storageChanged();
}

void Workspace::retry()
{
    if (m_storage.mending)
        return;
    if (!m_database || m_database->readOnly()) {
        probe();
        return;
    }
    if (m_journal.flush())
        return;
    if (m_journal.reason().key == "store.gone")
        putBack();
    else if (isBroken(m_journal.reason()))
        mend();
}

/// The file was deleted or replaced under the open database, which still has everything.
void Workspace::putBack()
{
    const auto place = m_database->place();
    if (const auto restored = m_database->restore(); !restored) {
        logger()->warn("database not put back: {}", restored.error().key);
        return;
    }
    (void)store::runOnce(m_database->connection(), QString::fromLatin1(kPatience), "patience");
    if (place == store::Place::Replaced)
        m_storage.aside = KeptAside{KeptAside::Why::Replaced, store::keptAsideFolder(m_dataFolder), 0, 0};
    m_journal.flush();
    watch();
}

/// `work` runs on the keeper's thread; what it returns runs on ours.
void Workspace::inBackground(const std::function<std::function<void()>(const QString&)>& work)
{
    if (m_keeper.joinable())
        m_keeper.join();
    ++m_keeperWorks;
    m_keeper = std::thread([this, work, folder = m_dataFolder] {
        m_mail.post([this, then = work(folder)] {
            --m_keeperWorks;
            then();
        });
    });
}

void Workspace::mend()
{
    letGo({Errc::Damaged, "store.damaged", {}});
    if (m_loader.joinable())
        m_loader.join(); // it may have the file open
    m_storage.mending = true;
    watch();
    const bool unread = m_mendings >= kMostMendings;
    inBackground([this, unread](const QString& folder) -> std::function<void()> {
        return
            [this, result = unread ? setAside(folder, KeptAside::Why::Damaged) : salvaged(folder)] { mended(result); };
    });
}

void Workspace::mended(const Result<KeptAside>& result)
{
    m_storage.mending = false;
    if (!result) {
        logger()->error("database not mended: {}", result.error().key);
        letGo(result.error());
        watch();
        return;
    }
    ++m_mendings;
    logger()->warn("database mended: {} events saved, {} not", result->saved, result->lost);
    m_storage.aside = *result;
    openLog();
}

void Workspace::check()
{
    if (m_keeperWorks > 0 || QFileInfo(store::Database::fileIn(m_dataFolder)).size() > kCheckedSize)
        return;
    m_storage.checking = true;
    inBackground([this](const QString& folder) -> std::function<void()> {
        Error found;
        if (const auto database = store::Database::openReadOnly(folder)) {
            const auto findings = (*database)->integrity();
            if (!findings)
                found = findings.error();
            else if (!findings->empty())
                found = {Errc::Damaged, "store.damaged", "integrity check"};
        }
        return [this, found] { checked(found); };
    });
}

void Workspace::checked(const Error& found)
{
    m_storage.checking = false;
    if (isBroken(found) && !m_storage.mending && m_database && !m_database->readOnly()) {
        mend();
        return;
    }
    keepOwnPack();
    lookForNews();
    Q_EMIT storageChanged();
}

/// Opening may wait for another program, so the screen does it only when it is known to work.
void Workspace::probe()
{
    if (m_keeperWorks > 0)
        return;
    inBackground([this](const QString& folder) -> std::function<void()> {
        const auto database = store::Database::open(folder);
        const Error why = database ? Error{} : database.error();
        return [this, why] {
            if (m_storage.mending)
                return;
            if (why.key.empty() || why.key == "store.foreign" || isBroken(why)) {
                openLog();
            } else if (why != m_storage.problem) {
                m_storage.problem = why;
                watch();
            }
        };
    });
}

} // namespace evenkeel::app
