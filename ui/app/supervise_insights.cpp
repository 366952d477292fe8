// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_insights.h"

#include "app/error_text.h"
#include "app/insight_reading.h"
#include "app/logging.h"
#include "ui/app/supervise_export.h"
#include "ui/supervisor/insights_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <spdlog/spdlog.h>

namespace evenkeel::ui {

using supervisor::InsightsPage;
using supervisor::SupervisorScreen;

namespace {

constexpr auto kAgain = std::chrono::seconds(3);

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
    connect(m_page, &InsightsPage::exportAsked, this, [this](const QString& chart, const QString& title) {
        m_tools.exporter.offerInsights(m_page->ask(), chart, title);
    });
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_page->isVisible())
            refresh();
    });
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
                           auto facts = app::readInsights(database, ask, today);
                           return [this, facts = std::move(facts)]() mutable {
                               if (!facts) {
                                   app::logger()->warn("insights not read: {}", facts.error().key);
                                   m_page->refuse(app::errorText(facts.error()));
                                   return;
                               }
                               if (const auto& pack = m_tools.workspace.pack())
                                   app::nameInsights(*facts, *pack);
                               m_page->show(*facts);
                               if (facts->incomplete)
                                   m_again.start();
                           };
                       });
}

void SuperviseInsights::readChoices()
{
    m_tools.reader.ask(QStringLiteral("insight choices"), [this](store::Database& database) -> app::LogReader::Answer {
        auto choices = app::readInsightChoices(database);
        return [this, choices = std::move(choices)]() mutable {
            if (!choices)
                return; // the figures say what is wrong
            if (const auto& pack = m_tools.workspace.pack())
                app::nameChoices(*choices, *pack);
            m_page->setChoices(*choices);
        };
    });
}

} // namespace evenkeel::ui
