// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_insights.h"

#include "app/audited.h"
#include "app/error_text.h"
#include "app/logging.h"
#include "app/text.h"
#include "report/csv.h"
#include "store/audit_log.h"
#include "ui/app/insight_reading.h"
#include "ui/supervisor/insights_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <QDir>
#include <QSaveFile>

#include <spdlog/spdlog.h>

namespace evenkeel::ui {

using supervisor::InsightsPage;
using supervisor::SupervisorScreen;

namespace {

/// A file that is not there yet: "calls-2026-11-22.csv", "calls-2026-11-22-2.csv" …
QString freshFile(const QDir& folder, const QString& name, Date today)
{
    const QString start = QStringLiteral("%1-%2").arg(name, app::toQt(isoDate(today)));
    for (int n = 1;; ++n) {
        const QString file =
            folder.filePath(n == 1 ? start + QStringLiteral(".csv") : QStringLiteral("%1-%2.csv").arg(start).arg(n));
        if (!QFile::exists(file))
            return file;
    }
}

} // namespace

SuperviseInsights::SuperviseInsights(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new InsightsPage)
{
    m_tools.screen.addPage(tr("Insights"), m_page);
    connect(&m_tools.screen, &SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName()) {
            readChoices();
            refresh();
        }
    });
    connect(m_page, &InsightsPage::asked, this, &SuperviseInsights::refresh);
    connect(m_page, &InsightsPage::exportAsked, this, &SuperviseInsights::save);
    connect(&m_tools.reader, &app::LogReader::failed, this, [this](const QString& topic, const Error& why) {
        if (topic == QLatin1String("insights"))
            m_page->refuse(app::errorText(why));
    });
}

void SuperviseInsights::refresh()
{
    const auto today = std::chrono::floor<std::chrono::days>(m_tools.clock.wall());
    m_tools.reader.ask(QStringLiteral("insights"),
                       [this, ask = m_page->ask(), today](store::Database& database) -> app::LogReader::Answer {
                           auto facts = readInsights(database, ask, today);
                           return [this, facts = std::move(facts)]() mutable {
                               if (!facts) {
                                   app::logger()->warn("insights not read: {}", facts.error().key);
                                   m_page->refuse(app::errorText(facts.error()));
                                   return;
                               }
                               if (const auto& pack = m_tools.workspace.pack())
                                   nameInsights(*facts, *pack);
                               m_page->show(*facts);
                           };
                       });
}

void SuperviseInsights::readChoices()
{
    m_tools.reader.ask(QStringLiteral("insight choices"), [this](store::Database& database) -> app::LogReader::Answer {
        auto choices = readInsightChoices(database);
        return [this, choices = std::move(choices)]() mutable {
            if (!choices)
                return; // the figures say what is wrong
            if (const auto& pack = m_tools.workspace.pack())
                nameChoices(*choices, *pack);
            m_page->setChoices(*choices);
        };
    });
}

/// Into a folder of the data folder, which is this user's alone; never over a file.
void SuperviseInsights::save(const QString& name, const report::Table& table)
{
    const QDir folder(QDir(m_tools.workspace.dataFolder()).filePath(QStringLiteral("exports")));
    const auto now = m_tools.clock.wall();
    const auto path = freshFile(folder, QStringLiteral("insights-") + name, std::chrono::floor<std::chrono::days>(now));
    auto* database = m_tools.workspace.database();
    if (database == nullptr) {
        m_page->refuse(tr("Not saved: the log cannot be reached."));
        return;
    }
    const app::Actor actor{m_tools.workspace.agent(), "supervisor", now};
    if (const auto noted = app::auditLeaving(*database, actor, store::audit::kInsightsExported, app::toStd(name),
                                             "rows " + std::to_string(table.rows.size()));
        !noted) {
        m_page->refuse(app::errorText(noted.error()));
        return;
    }
    const auto text = report::csv(table);
    QSaveFile file(path);
    const bool written = folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
                         file.write(text.data(), static_cast<qint64>(text.size())) == std::ssize(text) && file.commit();
    if (!written) {
        m_page->refuse(tr("Not saved: %1 cannot be written.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_page->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace evenkeel::ui
