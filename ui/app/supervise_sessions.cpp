// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_sessions.h"

#include "app/dates.h"
#include "app/error_text.h"
#include "app/logging.h"
#include "app/replay.h"
#include "app/roles.h"
#include "app/text.h"
#include "store/call_values.h"
#include "store/holds.h"
#include "ui/app/supervise_export.h"
#include "ui/supervisor/sessions_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace evenkeel::ui {

using app::LogReader;
using supervisor::SessionsPage;
using supervisor::SupervisorScreen;

namespace {

constexpr int kPage = 100;
constexpr int kMostAgain = 1000; ///< rows that are read again when something was written
constexpr std::chrono::seconds kLook{3};
constexpr Millis kOneReading{std::chrono::minutes(10)};

// A newer question about the list overtakes an older one, whether it was for its beginning, for more, or for the same
// again.
const auto kList = QStringLiteral("sessions.list");
const auto kAround = QStringLiteral("sessions.around");
const auto kVersion = QStringLiteral("sessions.version");
const auto kReplay = QStringLiteral("sessions.replay");

} // namespace

SuperviseSessions::SuperviseSessions(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new SessionsPage)
    , m_packs(std::make_shared<app::PackShelf>())
{
    auto& settings = m_tools.workspace.settings();
    m_page->setSavedFilters(app::savedFilters(settings.text(app::setting::kSavedFilters)));
    if (settings.isSet(app::setting::kSessionsSplit))
        m_page->restoreSplit(settings.bytes(app::setting::kSessionsSplit));
    m_tools.screen.addPage(tr("Sessions"), m_page);
    connectPage();
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &SuperviseSessions::look);
    m_look.start();
    m_page->reload();
}

void SuperviseSessions::connectPage()
{
    connect(m_page, &SessionsPage::listWanted, this, &SuperviseSessions::askList);
    connect(m_page, &SessionsPage::moreWanted, this, &SuperviseSessions::askMore);
    connect(m_page, &SessionsPage::callWanted, this, [this](const QString& id) { askCall(id, false); });
    connect(m_page, &SessionsPage::exportWanted, this, [this](const app::SessionFilter& filter) {
        m_tools.exporter.offerCalls(app::storeFilter(filter, today()));
    });
    connect(m_page, &SessionsPage::evidenceWanted, this,
            [this](const QString& call) { m_tools.exporter.offerEvidence(call); });
    connect(m_page, &SessionsPage::holdWanted, this, &SuperviseSessions::hold);
    connect(m_page, &SessionsPage::savedFiltersChanged, this, [this](const auto& saved) {
        m_tools.workspace.settings().set(app::setting::kSavedFilters, app::storedFilters(saved));
    });
    connect(m_page, &SessionsPage::splitChanged, this,
            [this](const QByteArray& state) { m_tools.workspace.settings().set(app::setting::kSessionsSplit, state); });
    connect(&m_tools.screen, &SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            look();
    });
    connect(&m_tools.reader, &LogReader::failed, this, [this](const QString& topic, const Error& why) {
        if (topic == kList)
            m_page->refuseList(app::errorText(why));
        else if (topic == kReplay)
            m_page->refuseReplay(app::errorText(why));
    });
}

Date SuperviseSessions::today() const
{
    return app::localDate(m_tools.clock.wall());
}

store::CallFilter SuperviseSessions::wanted(int limit) const
{
    auto filter = app::storeFilter(m_page->filter(), today());
    filter.limit = limit;
    return filter;
}

void SuperviseSessions::askList(const app::SessionFilter&)
{
    m_tools.reader.ask(
        kList,
        [this, packs = m_packs, filter = wanted(kPage), day = today()](store::Database& database) -> LogReader::Answer {
            QElapsedTimer clock;
            clock.start();
            auto page = app::sessionPage(store::CallLog(database), *packs, filter);
            const Millis took{clock.elapsed()};
            return [this, page = std::move(page), took, day]() mutable {
                if (!page) {
                    app::logger()->warn("sessions not read: {}", page.error().key);
                    m_page->refuseList(app::errorText(page.error()));
                    return;
                }
                m_listedOn = day;
                m_page->showList(std::move(*page), app::toQt(day));
            };
        });
    askAround();
}

void SuperviseSessions::askMore()
{
    auto filter = wanted(kPage);
    filter.beforeOrd = m_page->oldestShown();
    m_tools.reader.ask(kList, [this, packs = m_packs, filter](store::Database& database) -> LogReader::Answer {
        auto page = app::sessionPage(store::CallLog(database), *packs, filter);
        return [this, page = std::move(page)]() mutable {
            if (page)
                m_page->appendList(std::move(*page));
            else
                app::logger()->warn("more sessions not read: {}", page.error().key);
        };
    });
}

void SuperviseSessions::askAround()
{
    m_tools.reader.ask(kAround, [this, packs = m_packs](store::Database& database) -> LogReader::Answer {
        const auto choices = app::sessionChoices(store::CallLog(database), *packs);
        const auto total = store::callCount(database);
        return [this, choices, total] {
            if (choices)
                m_page->showChoices(*choices);
            if (total)
                m_page->showTotal(*total);
        };
    });
}

void SuperviseSessions::look()
{
    if (!m_page->isVisible())
        return;
    m_tools.reader.ask(kVersion, [this](store::Database& database) -> LogReader::Answer {
        const auto version = store::dataVersion(database);
        return [this, version] {
            if (!version)
                return;
            // The connection's first number says nothing of what was written before; the list is as old as it is.
            const bool written = *version != std::exchange(m_version, *version);
            if (written || m_listedOn != today())
                refresh();
        };
    });
}

void SuperviseSessions::refresh()
{
    if (m_page->waits())
        return; // what comes is as new
    if (const auto id = m_page->call(); !id.isEmpty())
        askCall(id, true);
    askAround();
    if (m_page->filter().bestMatch && m_page->filter().byText())
        return; // its order would move under the eyes
    const auto filter = wanted(std::clamp(m_page->rowsShown(), kPage, kMostAgain));
    m_tools.reader.ask(kList,
                       [this, packs = m_packs, filter, day = today()](store::Database& database) -> LogReader::Answer {
                           auto page = app::sessionPage(store::CallLog(database), *packs, filter);
                           return [this, page = std::move(page), day] {
                               if (!page)
                                   return;
                               m_listedOn = day;
                               m_page->refreshList(*page, app::toQt(day));
                           };
                       });
}

void SuperviseSessions::askCall(const QString& id, bool again)
{
    m_tools.reader.ask(kReplay, [this, id, again](store::Database& database) -> LogReader::Answer {
        auto replay = app::readReplay(store::CallLog(database), app::toStd(id));
        const auto hold = store::Holds(database).find(app::toStd(id));
        const bool held = hold && *hold;
        return [this, id, again, held, replay = std::move(replay)] { open(id, replay, held, again); };
    });
}

void SuperviseSessions::open(const QString& id, const Result<app::Replay>& replay, bool held, bool again)
{
    if (id != m_page->call())
        return;
    if (!replay) {
        app::logger()->warn("call {} not read: {}", app::toStd(id), replay.error().key);
        m_page->refuseReplay(app::errorText(replay.error()));
        return;
    }
    if (again || audited(id))
        m_page->showReplay(*replay, held, app::toQt(today()));
}

void SuperviseSessions::hold(const QString& id, bool on, const QString& reason)
{
    auto* database = m_tools.workspace.database();
    if (database == nullptr)
        return;
    store::Holds holds(*database);
    const auto done = on ? holds.set(app::toStd(id), app::toStd(reason), doer())
                         : holds.lift(app::toStd(id), app::toStd(reason), doer());
    if (!done)
        m_page->refuseHold(app::errorText(done.error()));
    else
        askCall(id, true);
}

store::Doer SuperviseSessions::doer() const
{
    return {m_tools.workspace.agent(), std::string(app::roleId(app::Role::Supervisor)), m_tools.clock.wall()};
}

bool SuperviseSessions::audited(const QString& id)
{
    auto* database = m_tools.workspace.database();
    if (database == nullptr || database->readOnly())
        return true; // nothing can be put on record in such a file
    const auto done =
        store::AuditLog(*database).appendOnce(doer().did(store::audit::kCallRead, app::toStd(id)), kOneReading);
    if (done)
        return true;
    app::logger()->warn("reading of a call not put on record: {}", done.error().key);
    m_page->refuseReplay(tr("It cannot be put on record that you read this call, so it is not shown. %1")
                             .arg(app::errorText(done.error())));
    return false;
}

} // namespace evenkeel::ui
