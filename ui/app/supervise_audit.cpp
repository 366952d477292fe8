// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_audit.h"

#include "app/dates.h"
#include "app/error_text.h"
#include "app/logging.h"
#include "app/text.h"
#include "store/audit_log.h"
#include "ui/supervisor/audit_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <spdlog/spdlog.h>

namespace evenkeel::ui {

using supervisor::AuditPage;
using supervisor::AuditRow;

namespace {

constexpr int kPage = 50;

std::vector<AuditRow> rowsOf(const std::vector<store::AuditEntry>& entries)
{
    std::vector<AuditRow> rows;
    for (const auto& e : entries)
        rows.push_back({e.seq, QDateTime::fromMSecsSinceEpoch(e.at.time_since_epoch().count()), app::toQt(e.actor),
                        app::toQt(e.role), app::toQt(e.action), app::toQt(e.subject), app::toQt(e.detail)});
    return rows;
}

} // namespace

SuperviseAudit::SuperviseAudit(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new AuditPage)
{
    m_tools.screen.addPage(tr("Audit"), m_page);
    connect(&m_tools.screen, &supervisor::SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            refresh();
    });
    connect(m_page, &AuditPage::chose, this, [this] { read(0); });
    connect(m_page, &AuditPage::moreWanted, this, &SuperviseAudit::read);
}

void SuperviseAudit::refresh()
{
    read(0);
    look();
}

void SuperviseAudit::read(qint64 beforeSeq)
{
    const auto& choice = m_page->choice();
    store::AuditFilter filter;
    filter.actor = app::toStd(choice.actor);
    filter.action = app::toStd(choice.action);
    if (choice.days > 0)
        filter.from = app::startOfDay(app::localDate(m_tools.clock.wall()) - std::chrono::days(choice.days - 1));
    if (beforeSeq > 0)
        filter.beforeSeq = beforeSeq;
    filter.limit = kPage + 1;
    m_tools.reader.ask(QStringLiteral("audit"), [this, filter](store::Database& database) -> app::LogReader::Answer {
        const store::AuditLog log(database);
        auto entries = log.list(filter);
        const auto actors = log.actors();
        const auto actions = log.actions();
        return [this, entries = std::move(entries), actors = actors.value_or(std::vector<std::string>{}),
                actions = actions.value_or(std::vector<std::string>{}), first = !filter.beforeSeq]() mutable {
            if (!entries) {
                app::logger()->warn("audit log not read: {}", entries.error().key);
                m_page->refuse(app::errorText(entries.error()));
                return;
            }
            const bool more = entries->size() > kPage;
            if (more)
                entries->resize(kPage);
            m_page->setNames(app::toQt(actors), app::toQt(actions));
            if (first)
                m_page->show(rowsOf(*entries), more);
            else
                m_page->append(rowsOf(*entries), more);
        };
    });
}

void SuperviseAudit::look()
{
    m_tools.reader.ask(QStringLiteral("audit-chain"), [this](store::Database& database) -> app::LogReader::Answer {
        const auto report = store::AuditLog(database).verify();
        return [this, report] {
            supervisor::AuditChain chain;
            if (report) {
                chain.good = report->good();
                chain.entries = report->entries;
                chain.badSeq = report->seq;
            } else {
                chain.problem = app::errorText(report.error());
            }
            m_page->setChain(chain);
        };
    });
}

} // namespace evenkeel::ui
